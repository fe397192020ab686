import { LIGHT_VERBS } from "../../lexicons/attribution/index.js";
import type { Chunk, TokenRange, VerbInfo } from "../syntax/chunk.js";
import { contentEnd } from "../syntax/content-end.js";
import { hasFiniteVerb, nounRunEnd } from "../syntax/noun-run.js";
import type { ChunkRun } from "../syntax/subject.js";
import { type CueWord, cueWord } from "../vocabulary/cue-words.js";
import type { VerbClass } from "../vocabulary/verbs.js";
import { clauseAt, infinitiveAt, objectAt, skipAdjuncts } from "./complement.js";
import type { Found, SentenceReading } from "./found.js";
import { sourceOf } from "./source.js";

const LIGHT_LEMMAS = new Set(LIGHT_VERBS);
const OWNERS = new Set(["from", "by", "among"]);
/** Prepositions that hardly end a clause unless their noun stands before it. */
const STRANDED = new Set(["about", "for", "with", "of", "to", "on", "at", "against"]);
const WORDING = new Set(["make", "give", "hear", "read", "send", "write", "present", "offer", "deliver"]);
const OBJECT_CLASSES: readonly VerbClass[] = ["approve", "disapprove", "speechObject"];
const POSSESSIVES = new Set(["his", "her", "their", "its", "my", "our"]);

/** A noun is a report where its clause follows ("the claim that"); "criticism of" and "calls for" name no words. */
const TOLD = new Set(["noun-that", "noun-copula"]);

interface NounCue {
  /** Index after the last chunk of the cue. */
  readonly cueEnd: number;
  readonly content: ChunkRun;
  readonly owner: TokenRange | null;
  readonly pattern: string;
}

/**
 * Takes a sentence and a noun phrase in it; finds "the claim that", "Lee's criticism of", "voiced concern about",
 * "the hope is that". The source is the possessor, "from …", or the subject of the verb that the noun is object of.
 */
export function findNounCue(reading: SentenceReading, at: number): void {
  const noun = cueWord(reading.chunks[at]?.word ?? "");
  if (noun === undefined) return;
  const cue = copularCue(reading, at, noun) ?? thatCue(reading, at, noun) ?? directedCue(reading, at, noun);
  if (cue) addNounCue(reading, at, cue);
}

/** Takes a sentence and a verb group in it; finds "made the claim that", "voiced concern about". */
export function findLightVerb(reading: SentenceReading, at: number): void {
  if (isLightVerb(reading, at)) findNounCue(reading, at + 1);
}

function addNounCue(reading: SentenceReading, at: number, cue: NounCue): void {
  const { chunks } = reading;
  const light = isLightVerb(reading, at - 1);
  const possessor = isOwnVerb(reading, at) ? null : possessorOf(reading, at);
  const source = cue.owner ?? possessor ?? (light || takesObject(reading, at) ? sourceOf(reading, at - 1) : null);
  if (!source && cue.pattern === "noun-directed" && !light) return;
  const cueStart =
    light && !possessor && !cue.owner
      ? (chunks[at - 1]?.first ?? 0)
      : possessor
        ? possessor.last
        : (chunks[at]?.first ?? 0);
  // "Denied the report that", "left no doubt that": whose report it is stands nowhere.
  const isOwned = light || cue.owner !== null || possessor !== null || cue.pattern === "noun-copula";
  const isTold = source !== null && isOwned && TOLD.has(cue.pattern);
  const found: Found = {
    source,
    cue: {
      first: Math.min(cueStart, (chunks[at]?.last ?? 1) - 1),
      last: reading.tokens({ first: at, last: cue.cueEnd }).last,
    },
    content: [cue.content],
    basis: isTold ? "speech" : "attitude",
    pattern: light ? "light-verb" : cue.pattern,
  };
  reading.add(found);
}

/** "repeated her support for": the possessive is the subject of the verb before. */
function isOwnVerb(reading: SentenceReading, at: number): boolean {
  const chunk = reading.chunks[at];
  const verb = reading.chunks[at - 1]?.verb;
  if (!chunk || !verb || verb.passive || verb.copula) return false;
  return POSSESSIVES.has(reading.word(chunk.first)) && sourceOf(reading, at - 1) !== null;
}

function isLightVerb(reading: SentenceReading, at: number): boolean {
  const cue = reading.chunks[at]?.verb?.cue;
  return (
    cue !== undefined &&
    cue !== null &&
    LIGHT_LEMMAS.has(cue.verb.lemma) &&
    cueWord(reading.chunks[at + 1]?.word ?? "")?.light === true
  );
}

function takesObject(reading: SentenceReading, at: number): boolean {
  const verb = reading.chunks[at - 1]?.verb;
  return verb !== null && verb !== undefined && !verb.passive && !verb.copula;
}

/** "Lee's claim", "his claim": the tokens of the possessor, with its 's. */
function possessorOf(reading: SentenceReading, at: number): TokenRange | null {
  const chunk = reading.chunks[at];
  if (!chunk) return null;
  if (POSSESSIVES.has(reading.word(chunk.first)) && chunk.last > chunk.first + 1)
    return { first: chunk.first, last: chunk.first + 1 };
  for (let token = chunk.last - 2; token > chunk.first; token--) {
    if (reading.words.classes[token] === "possessive") return { first: chunk.first, last: token + 1 };
  }
  return null;
}

/** "the claim that", "the claim from Lee that", "the fear among growers that". */
function thatCue(reading: SentenceReading, at: number, noun: CueWord): NounCue | null {
  const { chunks } = reading;
  if (!noun.content) return null;
  const { end: afterOwner, owner } = ownerAfter(reading, at + 1);
  const end = isLightVerb(reading, at - 1) ? beforeThat(chunks, afterOwner) : afterOwner;
  const next = chunks[end];
  if (next?.kind === "sub" && next.word === "that" && !isRelative(reading, end)) {
    const last = contentEnd(chunks, end, null);
    const mainVerb = hasFiniteVerb(chunks, 0, at) ? -1 : secondVerb(chunks, end, last);
    return {
      cueEnd: at + 1,
      content: { first: end, last: mainVerb > end ? mainVerb : last },
      owner,
      pattern: "noun-that",
    };
  }
  const infinitive = infinitiveAt(chunks, end, null);
  if (infinitive && noun.prepositions?.has("to"))
    return { cueEnd: at + 1, content: infinitive, owner, pattern: "noun-directed" };
  return null;
}

/** "made the case to the board that": the "that" which follows after a phrase with a preposition. */
function beforeThat(chunks: readonly Chunk[], at: number): number {
  const after = skipAdjuncts(chunks, at);
  return chunks[after]?.kind === "sub" && chunks[after]?.word === "that" ? after : at;
}

/** "The claim that it has failed is old": the second verb of the stretch is that of the sentence. -1 without one. */
function secondVerb(chunks: readonly Chunk[], from: number, to: number): number {
  let seen = 0;
  for (let at = from; at < to; at++) {
    const chunk = chunks[at];
    if (chunk?.kind === "rel" || chunk?.kind === "conj" || (chunk?.kind === "sub" && at > from)) return -1;
    if (chunk?.verb?.finite && ++seen === 2) return at;
  }
  return -1;
}

/**
 * "the claim that failed", "the report that they voted on", "the claim that he made": the clause lacks a noun, so it is
 * a relative clause.
 */
function isRelative(reading: SentenceReading, that: number): boolean {
  const { chunks } = reading;
  if (chunks[that + 1]?.kind === "vg") return true;
  const verb = nounRunEnd(chunks, that + 1);
  const info = chunks[verb]?.verb;
  if (!info) return false;
  if (STRANDED.has(chunks[verb + 1]?.word ?? "") && closesClause(chunks[verb + 2])) return true;
  const after = chunks[verb + 1];
  const lacksObject = closesClause(after) || after?.kind === "prep" || after?.kind === "time";
  return lacksObject && !info.passive && takesWords(info);
}

/** "made", "posted", "disputes": verbs whose object can be somebody's words, and which hardly go without one. */
function takesWords({ cue }: VerbInfo): boolean {
  if (!cue) return false;
  return WORDING.has(cue.verb.lemma) || OBJECT_CLASSES.some((name) => cue.verb.classes.has(name));
}

function closesClause(chunk: Chunk | undefined): boolean {
  return chunk === undefined || chunk.kind === "end" || chunk.kind === "comma" || chunk.kind === "vg";
}

/** "criticism of the plan", "support from growers for the plan". */
function directedCue(reading: SentenceReading, at: number, { prepositions }: CueWord): NounCue | null {
  const { chunks } = reading;
  if (prepositions === null) return null;
  const { end, owner } = ownerAfter(reading, at + 1);
  const next = chunks[end];
  if (next?.kind !== "prep" || !prepositions.has(next.word)) return null;
  const clause = clauseAt(chunks, end + 1, null);
  const content = clause?.kind === "question" || clause?.kind === "that" ? clause : objectAt(chunks, end + 1, null);
  return content && { cueEnd: end + 1, content, owner, pattern: "noun-directed" };
}

/** "from growers", "by the board", "among voters" after a cue noun. */
function ownerAfter(reading: SentenceReading, at: number): { readonly end: number; readonly owner: TokenRange | null } {
  const { chunks } = reading;
  const preposition = chunks[at];
  if (preposition?.kind !== "prep" || !OWNERS.has(preposition.word) || chunks[at + 1]?.kind !== "np")
    return { end: at, owner: null };
  const end = ownerEnd(reading, at + 1);
  return { end, owner: reading.tokens({ first: at + 1, last: end }) };
}

function ownerEnd(reading: SentenceReading, at: number): number {
  const { chunks } = reading;
  let end = at + 1;
  while (
    (chunks[end]?.word === "and" || chunks[end]?.word === "of" || chunks[end]?.word === "in") &&
    chunks[end + 1]?.kind === "np"
  )
    end += 2;
  return end;
}

/** "the hope is that", "her message was: …". */
function copularCue(reading: SentenceReading, at: number, noun: CueWord): NounCue | null {
  const { chunks } = reading;
  if (!noun.copular) return null;
  const verbAt = nounRunEnd(chunks, at);
  if (!chunks[verbAt]?.verb?.copula) return null;
  const after = chunks[verbAt + 1]?.kind === "adv" ? verbAt + 2 : verbAt + 1;
  const next = chunks[after];
  const isContent =
    next?.kind === "quote" ||
    next?.kind === "colon" ||
    next?.verb?.infinitive ||
    (next?.kind === "sub" && (next.word === "that" || next.word === "whether")) ||
    (next?.kind === "rel" && chunks[at]?.word === "question");
  if (!isContent) return null;
  const content = infinitiveAt(chunks, after, null) ?? clauseAt(chunks, after, null);
  return content && { cueEnd: verbAt + 1, content, owner: null, pattern: "noun-copula" };
}
