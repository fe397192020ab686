import { type Chunk, isUtterance, type VerbInfo } from "../syntax/chunk.js";
import { actionEnd, contentEnd, isReportVerb, trimEnd } from "../syntax/content-end.js";
import { hasFiniteVerb, hasMainVerb, isReducedPassive, nounRunEnd, segmentEnd } from "../syntax/noun-run.js";
import type { ChunkRun } from "../syntax/subject.js";
import type { SentenceReading } from "./found.js";

export type ComplementKind = "that" | "quote" | "clause" | "question" | "object" | "infinitive" | "gerund";

/** What follows a cue and is its content. */
export interface Complement extends ChunkRun {
  readonly kind: ComplementKind;
}

const QUESTION_WORDS = new Set(["whether", "if", "how", "why", "what", "who", "where", "when", "which"]);
const OBJECT_PRONOUNS = new Set(["him", "me", "us", "them"]);
const ADJUNCT_PREPOSITIONS = new Set([
  "as",
  "in",
  "on",
  "at",
  "during",
  "to",
  "before",
  "after",
  "by",
  "via",
  "through",
  "from",
  "for",
  "with",
  "about",
  "of",
  "over",
]);
/** "asked for a promise that it would stay": what follows is what the thing asked for would say. */
const ASKING = new Set(["ask", "beg", "plead", "press", "push", "hope", "pray"]);
const FARTHEST_THAT = 14;
const MOST_ADJUNCTS = 12;
const LONGEST_ASIDE = 6;

/** The clause, question or quotation that starts at chunk `at`, or null. `cue` is the verb whose content it would be. */
export function clauseAt(chunks: readonly Chunk[], at: number, cue: VerbInfo | null): Complement | null {
  const chunk = chunks[at];
  if (!chunk) return null;
  if (chunk.kind === "sub" && chunk.word === "that" && !isPronoun(chunks, at)) return run("that", chunks, at, cue);
  if ((chunk.kind === "rel" || chunk.kind === "sub") && QUESTION_WORDS.has(chunk.word))
    return run("question", chunks, at, cue);
  if (chunk.kind === "quote") return run("quote", chunks, at, cue);
  if ((chunk.kind === "comma" || chunk.kind === "colon") && chunks[at + 1]?.kind === "quote")
    return run("quote", chunks, at + 1, cue);
  if (chunk.kind === "colon" && at + 2 < chunks.length) return run("clause", chunks, at + 1, cue);
  return startsClause(chunks, at) ? run("clause", chunks, at, cue) : null;
}

/** "asked me that at dinner", "says that.": no clause opens. */
function isPronoun(chunks: readonly Chunk[], that: number): boolean {
  const next = chunks[that + 1];
  if (next === undefined || next.kind === "end" || next.kind === "time") return true;
  return next.kind === "prep" && !hasFiniteVerb(chunks, that + 2, chunks.length);
}

function run(kind: ComplementKind, chunks: readonly Chunk[], first: number, cue: VerbInfo | null): Complement {
  return { kind, first, last: Math.max(contentEnd(chunks, first, cue), first + 1) };
}

/** A subject and its finite verb start here: "rents rose", "the board had met", "there is". */
export function startsClause(chunks: readonly Chunk[], at: number): boolean {
  const first = chunks[at];
  if (!first) return false;
  if (first.kind === "other" || first.word === "there") return chunks[at + 1]?.verb?.finite === true;
  const start = first.kind === "adv" || first.kind === "time" ? at + 1 : at;
  if (chunks[start]?.kind !== "np" && chunks[start]?.kind !== "quote") return false;
  if (OBJECT_PRONOUNS.has(chunks[start]?.word ?? "")) return false;
  const end = nounRunEnd(chunks, start);
  return isMainVerb(chunks[end]) || (isMainVerb(chunks[start + 1]) && !isReduced(chunks, start + 1));
}

/** "a treaty favoured by the board", "figures published in May show": the participle is not the clause's verb. */
function isReduced(chunks: readonly Chunk[], at: number): boolean {
  if (!isReducedPassive(chunks, at)) return false;
  const next = chunks[at + 1];
  if (next?.word === "by") return true;
  return next?.kind !== "end" && hasMainVerb(chunks, at + 1, segmentEnd(chunks, at + 1));
}

function isMainVerb(chunk: Chunk | undefined): boolean {
  const verb = chunk?.verb;
  return verb?.finite === true && !verb.infinitive && !verb.gerund;
}

/**
 * The clause after a cue that follows it at once or after "on Monday", "in a statement": the index `at` is that of
 * the chunk after the cue.
 */
export function clauseAfter(chunks: readonly Chunk[], at: number, cue: VerbInfo | null): Complement | null {
  const direct = clauseAt(chunks, at, cue);
  if (direct) return direct;
  if (chunks[at]?.word === "for" && ASKING.has(cue?.cue?.verb.lemma ?? "")) return null;
  const that = laterThat(chunks, at);
  if (that >= 0) return run("that", chunks, that, cue);
  const colon = pastDoing(chunks, at);
  if (colon > at) return clauseAt(chunks, colon, cue);
  const aside = pastExample(chunks, at);
  if (aside > at) return clauseAt(chunks, aside, cue);
  const after = skipAdjuncts(chunks, at);
  if (after === at) return null;
  const chunk = chunks[after];
  if (chunk?.kind === "comma" && chunks[after + 1]?.kind !== "quote" && chunks[after + 1]?.word !== "that") return null;
  return clauseAt(chunks, chunk?.kind === "comma" && chunks[after + 1]?.word === "that" ? after + 1 : after, cue);
}

/** "believes, for example, that": past an aside of a few words between commas. */
function pastExample(chunks: readonly Chunk[], at: number): number {
  if (chunks[at]?.kind !== "comma") return at;
  for (let close = at + 1; close <= at + LONGEST_ASIDE; close++) {
    if (chunks[close]?.verb?.finite) return at;
    if (chunks[close]?.kind === "comma") return chunks[close + 1]?.word === "that" ? close + 1 : at;
  }
  return at;
}

/** "added, pointing at the road: “…”": at the colon past what the speaker did meanwhile. */
function pastDoing(chunks: readonly Chunk[], at: number): number {
  if (chunks[at]?.kind !== "comma" || !chunks[at + 1]?.verb?.gerund) return at;
  for (let colon = at + 2; colon <= at + FARTHEST_THAT; colon++) {
    if (chunks[colon]?.verb?.finite) return at;
    if (chunks[colon]?.kind === "colon") return isUtterance(chunks[colon + 1]) ? colon : at;
  }
  return at;
}

/** "told friends, at dinners and in private, that …": the "that" which follows without a verb in between; -1. */
function laterThat(chunks: readonly Chunk[], from: number): number {
  for (let at = from; at < from + FARTHEST_THAT; at++) {
    const chunk = chunks[at];
    if (chunk?.kind === "sub") return chunk.word === "that" && at > from && chunks[at + 1]?.kind !== "vg" ? at : -1;
    if (
      !chunk ||
      chunk.verb?.finite ||
      chunk.verb?.infinitive ||
      (chunk.verb?.gerund && isReportVerb(chunk.verb)) ||
      chunk.kind === "quote" ||
      chunk.kind === "semicolon" ||
      chunk.kind === "end"
    )
      return -1;
    if (at === from && chunk.kind === "np") return -1;
  }
  return -1;
}

/** Index of the first chunk after dates, adverbs and prepositional phrases. */
export function skipAdjuncts(chunks: readonly Chunk[], from: number): number {
  let at = from;
  for (let steps = 0; steps < MOST_ADJUNCTS; steps++) {
    const chunk = chunks[at];
    if (chunk?.kind === "time" || chunk?.kind === "adv") at++;
    else if (chunk?.kind === "prep" && ADJUNCT_PREPOSITIONS.has(chunk.word)) {
      const noun = chunks[at + 1];
      if (noun?.kind === "time") at += 2;
      else if (chunk.word === "as" && noun?.word === "of" && isDate(chunks[at + 2])) at += 3;
      else if (noun?.kind === "np") at = pastReduced(chunks, adjunctEnd(chunks, at + 1));
      else return at;
    } else return at;
  }
  return at;
}

/** "as of Jan. 23": a month that stands for a name, or a day. */
function isDate(chunk: Chunk | undefined): boolean {
  return chunk?.kind === "time" || (chunk?.kind === "np" && chunk.last - chunk.first <= 3);
}

/** "in a notice issued Thursday": past the participle and its date. */
function pastReduced(chunks: readonly Chunk[], at: number): number {
  if (!isReducedPassive(chunks, at)) return at;
  return chunks[at + 1]?.kind === "time" || chunks[at + 1]?.kind === "prep" ? at + 1 : at;
}

/** An adjunct's noun takes "of …" with it but not the clause that follows. */
function adjunctEnd(chunks: readonly Chunk[], noun: number): number {
  let end = noun + 1;
  for (;;) {
    if (chunks[end]?.word === "of" && chunks[end + 1]?.kind === "np") end += 2;
    else if (chunks[end]?.kind === "quote" && !isUtterance(chunks[end])) end++;
    else if (chunks[end]?.kind === "np" && chunks[end - 1]?.kind === "quote") end++;
    else return end;
  }
}

/** The object noun phrase that starts at chunk `at`, with an infinitive or participle that hangs on it. */
export function objectAt(chunks: readonly Chunk[], at: number, cue: VerbInfo | null): Complement | null {
  const chunk = chunks[at];
  if (chunk?.kind === "vg" && chunk.verb?.gerund) return run("gerund", chunks, at, cue);
  if (chunk?.kind !== "np" && chunk?.kind !== "quote") return null;
  let end = nounRunEnd(chunks, at);
  const next = chunks[end];
  if (next?.kind === "vg" && (next.verb?.infinitive || next.verb?.gerund)) end = actionEnd(chunks, end, cue);
  else if (next?.kind === "prep" && chunks[end + 1]?.verb?.gerund && !isByReporting(chunks, end))
    end = actionEnd(chunks, end, cue);
  else if (next?.kind === "sub" && next.word === "that") end = contentEnd(chunks, end, cue);
  return { kind: "object", first: at, last: Math.max(trimEnd(chunks, at, end), at + 1) };
}

/** "justified it by saying she was ill": how it was told is no part of what was. */
export function isByReporting(chunks: readonly Chunk[], at: number): boolean {
  const verb = chunks[at + 1]?.verb;
  return chunks[at]?.word === "by" && verb?.gerund === true && isReportVerb(verb);
}

export function infinitiveAt(chunks: readonly Chunk[], at: number, cue: VerbInfo | null): Complement | null {
  const isQuoted = chunks[at]?.word === "to" && chunks[at + 1]?.kind === "quote";
  if (!chunks[at]?.verb?.infinitive && !isQuoted) return null;
  return { kind: "infinitive", first: at, last: Math.max(actionEnd(chunks, at, cue), at + 1) };
}

/** Index of the chunk after the given words, which start at chunk `at`; -1 where they do not stand there. */
export function afterWords(reading: SentenceReading, at: number, wanted: readonly string[]): number {
  const start = reading.chunks[at]?.first;
  if (start === undefined) return -1;
  for (let index = 0; index < wanted.length; index++) if (reading.word(start + index) !== wanted[index]) return -1;
  const token = start + wanted.length;
  let chunk = at;
  while (chunk < reading.chunks.length && (reading.chunks[chunk]?.first ?? token) < token) chunk++;
  return (reading.chunks[chunk]?.first ?? token) === token ? chunk : -1;
}
