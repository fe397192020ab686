import { canSpeak } from "../people/kind.js";
import { isTitled } from "../syntax/called.js";
import { type Chunk, isUtterance } from "../syntax/chunk.js";
import { contentEnd, trimEnd } from "../syntax/content-end.js";
import { hasFiniteVerb, hasMainVerb, isReducedPassive, nounRunEnd } from "../syntax/noun-run.js";
import { type ChunkRun, isAdjacent, subjectOf } from "../syntax/subject.js";
import type { Basis } from "../types.js";
import { speaksWith, type VerbClass } from "../vocabulary/verbs.js";
import { skipAdjuncts, startsClause } from "./complement.js";
import type { Found, SentenceReading } from "./found.js";
import { isHearing } from "./hearings.js";
import { opensWithSpeaker } from "./opening-speaker.js";
import { sourceOf } from "./source.js";

const TAG_CLASSES: readonly VerbClass[] = ["say", "tell", "attitude", "evidence"];
/** Verbs whose noun phrase to the right is the hearer: "told the board" is no inversion. */
const NEED_HEARER = new Set("tell inform notify remind assure reassure persuade convince".split(" "));
const QUOTE_CLASSES: readonly VerbClass[] = [...TAG_CLASSES, "manner", "speechObject", "urge"];

/**
 * Takes a sentence; finds cues that follow their content or stand inside it: “…,” Lee said; rents rose, said Lee;
 * the plan, he said, would fail.
 */
export function findTags(reading: SentenceReading): void {
  reading.chunks.forEach((chunk, at) => {
    if (chunk.verb?.cue && !chunk.verb.infinitive && !reading.isClaimed(at)) tagAt(reading, at);
  });
}

/** Takes a sentence that is nothing but a tag ("Lee said in a letter."); gives its source and cue, else null. */
export function findBareTag(reading: SentenceReading): Pick<Found, "source" | "cue"> | null {
  const verb = reading.chunks.findIndex((chunk) => chunk.kind === "vg");
  if (verb < 1 || !isSpoken(reading, verb)) return null;
  const subject = subjectOf(reading.chunks, verb, reading.claimed);
  if (subject?.first !== 0 || subject.last !== verb || hasMainVerb(reading.chunks, verb + 1, reading.chunks.length))
    return null;
  return { source: reading.tokens(subject), cue: reading.tokens({ first: verb, last: verb + 1 }) };
}

/** "wrote", "shot back"; but not "nodded", which a listener does. */
function isSpoken({ chunks, words }: SentenceReading, verb: number): boolean {
  const info = chunks[verb]?.verb;
  const classes = info?.cue?.verb.classes;
  if (classes?.has("gesture")) return false;
  if (classes?.has("say") || classes?.has("manner")) return true;
  return speaksWith(words.tokens.lemma(info?.head ?? -1), chunks[verb + 1]?.word ?? "");
}

function tagAt(reading: SentenceReading, verb: number): void {
  const who = tagSource(reading, verb);
  if (!who) return;
  const { chunks } = reading;
  const edge = edgeBefore(reading, who.start);
  if (edge < 0) return;
  const quote = quoteBefore(reading, edge);
  if (!hasTagClass(reading, verb, quote >= 0) || isMaking(reading, verb, quote)) return;
  const rest = contentAfter(reading, who.end, quote >= 0);
  const goesOn = rest !== null && hasFiniteVerb(chunks, rest.first, rest.last);
  if (quote < 0 && goesOn && opensClause(chunks, edge)) {
    addInside(reading, verb, who, rest);
    return;
  }
  const isFragment = quote < 0 && endsSentence(reading, verb, who);
  const start = quote >= 0 ? quoteStart(reading, quote) : clauseStart(reading, edge, goesOn || isFragment);
  if (start < 0 || start > edge) return;
  if (who.inverted && quote < 0 && opensWithSpeaker(reading, start, edge)) return;
  if (
    who.inverted &&
    quote < 0 &&
    !isFragment &&
    !isSplit(reading, verb, who.end) &&
    !hasFiniteVerb(chunks, start, edge + 1)
  )
    return;
  const content: ChunkRun[] = [{ first: start, last: trimEnd(chunks, start, edge + 1) }];
  if (rest) content.push(rest);
  reading.add({
    source: reading.tokens(who.source),
    cue: reading.tokens({ first: verb, last: verb + 1 }),
    content,
    basis: quote >= 0 ? "speech" : tagBasis(reading, verb),
    pattern: who.inverted ? "inverted-tag" : rest && quote < 0 ? "parenthetical" : "fronted-content",
  });
}

/**
 * In the barn, said Lee: where a tag of saying ends the sentence and nothing before its comma could be the subject
 * ("Lee, 54, says the dam leaks"), whatever stands there was said.
 */
function endsSentence({ chunks }: SentenceReading, verb: number, { inverted, end }: TagSource): boolean {
  const isSaid = chunks[verb]?.verb?.cue?.verb.classes.has("say") === true && chunks[verb - 1]?.kind === "comma";
  const opening = chunks[0]?.kind === "dash" ? chunks[1] : chunks[0];
  return inverted && isSaid && opening?.kind === "prep" && (chunks[end] === undefined || chunks[end]?.kind === "end");
}

/** The news, wrote the clerk, Ana Lee, in the log, “was received with calm”: the tag parts a subject from what is said of it. */
function isSplit({ chunks }: SentenceReading, verb: number, end: number): boolean {
  const isSaid = chunks[verb]?.verb?.cue?.verb.classes.has("say") === true && chunks[verb - 1]?.kind === "comma";
  const next = chunks.findIndex(({ kind }, at) => at > end && (kind === "quote" || kind === "vg"));
  return isSaid && next > 0 && chunks[next - 1]?.kind === "comma";
}

/** A firm that, Lee said, had laid pipes; it shut because, Lee said, it leaked: at `edge` a clause begins that is Lee's. */
function opensClause(chunks: readonly Chunk[], edge: number): boolean {
  const chunk = chunks[edge];
  const opens = chunk?.kind === "rel" || chunk?.kind === "sub" || chunk?.kind === "conj";
  return opens && hasFiniteVerb(chunks, 0, edge);
}

function addInside(reading: SentenceReading, verb: number, { source }: TagSource, content: ChunkRun): void {
  reading.add({
    source: reading.tokens(source),
    cue: reading.tokens({ first: verb, last: verb + 1 }),
    content: [content],
    basis: tagBasis(reading, verb),
    pattern: "parenthetical",
  });
}

/** “The Last Ferry,” directed Ana Lee in the spring: with a title, what is no saying is no tag. */
function isMaking(reading: SentenceReading, verb: number, quote: number): boolean {
  const title = reading.chunks[quote];
  const classes = reading.chunks[verb]?.verb?.cue?.verb.classes;
  return title !== undefined && isTitled(reading.words, title) && !classes?.has("say") && !classes?.has("tell");
}

function tagBasis(reading: SentenceReading, verb: number): Basis {
  const classes = reading.chunks[verb]?.verb?.cue?.verb.classes;
  const cue = reading.chunks[verb]?.verb?.cue?.verb;
  if (classes?.has("say") || classes?.has("tell") || isHearing(reading, cue?.lemma ?? "", sourceOf(reading, verb)))
    return "speech";
  return classes?.has("attitude") ? "attitude" : "evidence";
}

interface TagSource {
  readonly source: ChunkRun;
  /** First chunk and index after the last chunk of the tag. */
  readonly start: number;
  readonly end: number;
  readonly inverted: boolean;
}

/** "Lee said" or "said Lee", with nothing after it but a date, a place or a hearer. */
function tagSource(reading: SentenceReading, verb: number): TagSource | null {
  const { chunks } = reading;
  const before = chunks[verb - 1]?.kind;
  if (before === "comma" || before === "quote" || before === "dash") {
    const noun = verb + 1;
    if (
      chunks[noun]?.kind === "np" &&
      !chunks[verb]?.verb?.gerund &&
      !NEED_HEARER.has(chunks[verb]?.verb?.cue?.verb.lemma ?? "")
    ) {
      const last = nounRunEnd(chunks, noun);
      const source = { first: noun, last };
      const end = chunks[last]?.kind === "time" ? last + 1 : last;
      const closes = isOpenUtterance(chunks[verb - 1]) || !startsClause(chunks, noun);
      if (closesTag(reading, end) && closes && canSpeak(reading.words, reading.tokens(source)))
        return { source, start: verb, end, inverted: true };
    }
  }
  const subject = subjectOf(chunks, verb, reading.claimed);
  if (chunks[verb]?.verb?.passive) return null;
  if (!subject || subject.last > verb || !isAdjacent(chunks, subject, verb)) return null;
  const end = tagEnd(reading, verb);
  const opening = chunks[subject.first - 1]?.kind === "open" ? subject.first - 1 : subject.first;
  const closes = closesTag(reading, end) || isPlainTag(reading, opening, verb);
  return closes ? { source: subject, start: subject.first, end, inverted: false } : null;
}

/** “…,” whose comma says that its tag follows. */
function isOpenUtterance(chunk: Chunk | undefined): boolean {
  return chunk?.kind === "quote" && chunk.word === ",";
}

/** “…,” Lee said of her rival: right after an utterance, a verb of saying needs nothing more to be its tag. */
function isPlainTag(reading: SentenceReading, start: number, verb: number): boolean {
  const { chunks } = reading;
  if (!isUtterance(chunks[start - 1]) || !chunks[verb]?.verb?.cue?.verb.classes.has("say")) return false;
  return chunks[verb + 1]?.kind !== "sub" && !startsClause(chunks, verb + 1);
}

/** After the verb: the hearer ("told the board"), dates, places. */
function tagEnd(reading: SentenceReading, verb: number): number {
  const { chunks } = reading;
  const classes = chunks[verb]?.verb?.cue?.verb.classes;
  let end = verb + 1;
  if (chunks[end]?.kind === "np" && (classes?.has("tell") || classes?.has("urge"))) end++;
  return skipAdjuncts(chunks, end);
}

/** Ends the tag: the end of the sentence, a comma, a quotation, a conjunction of time. */
function closesTag(reading: SentenceReading, at: number): boolean {
  const chunk = reading.chunks[at];
  if (!chunk || chunk.kind === "end" || chunk.kind === "comma" || chunk.kind === "quote" || chunk.kind === "colon")
    return true;
  if (
    chunk.kind === "semicolon" ||
    chunk.kind === "dash" ||
    chunk.kind === "conj" ||
    chunk.kind === "open" ||
    chunk.kind === "close"
  )
    return true;
  if (chunk.kind === "sub" && /^(?:as|while|when|after|before)$/.test(chunk.word)) return true;
  return chunk.kind === "rel" && (chunk.word === "when" || chunk.word === "who");
}

/** Index of the last chunk of the content that ends before chunk `start`; -1 where none can. */
function edgeBefore(reading: SentenceReading, start: number): number {
  const before = reading.chunks[start - 1];
  if (!before || reading.isClaimed(start - 1)) return -1;
  if (before.kind === "quote") return start - 1;
  if (before.kind === "open" && isUtterance(reading.chunks[start - 2])) return start - 2;
  if (before.kind === "comma" || before.kind === "dash")
    return start - 2 >= 0 && !reading.isClaimed(start - 2) ? start - 2 : -1;
  return -1;
}

function quoteBefore(reading: SentenceReading, edge: number): number {
  return reading.chunks[edge]?.kind === "quote" ? edge : -1;
}

function hasTagClass(reading: SentenceReading, verb: number, quoted: boolean): boolean {
  const classes = reading.chunks[verb]?.verb?.cue?.verb.classes;
  return classes !== undefined && (quoted ? QUOTE_CLASSES : TAG_CLASSES).some((name) => classes.has(name));
}

/** A quotation may be the end of a longer statement: Cole “has a role,” said Lee. */
function quoteStart(reading: SentenceReading, quote: number): number {
  const start = clauseStart(reading, quote);
  return start >= 0 && start < quote && hasFiniteVerb(reading.chunks, start, quote + 1)
    ? start
    : start >= 0 && isNominalLead(reading, start, quote)
      ? start
      : quote;
}

function isNominalLead(reading: SentenceReading, start: number, quote: number): boolean {
  const before = reading.chunks[quote - 1]?.kind;
  return start < quote && before !== "comma" && before !== "colon" && before !== "dash";
}

/**
 * Start of the clause that ends at chunk `edge`: the start of the sentence or what is not claimed; -1 if it is none.
 * With `goesOn`, its verb may come after the tag: "On Friday, he said, rents rose".
 */
function clauseStart(reading: SentenceReading, edge: number, goesOn = false): number {
  const { chunks } = reading;
  let start = edge;
  while (start > 0 && !reading.isClaimed(start - 1) && chunks[start - 1]?.kind !== "semicolon") start--;
  while (start < edge && /^(?:comma|conj|dash)$/.test(chunks[start]?.kind ?? "")) start++;
  const first = chunks[start];
  if (!first) return -1;
  if (chunks[edge]?.kind === "quote") return start;
  return goesOn || startsStatement(reading, start, edge) ? start : -1;
}

/** A statement has a main verb; "After the vote, Lee said" and "In Ohio, Lee said" have none. */
function startsStatement(reading: SentenceReading, start: number, edge: number): boolean {
  const { chunks } = reading;
  const first = chunks[start];
  const isSubordinate = first?.kind === "sub" ? first.word !== "that" : isAsClause(chunks, start);
  if (isSubordinate && !hasMainClauseAfterComma(reading, start, edge)) return false;
  // "Interviewed in 1961, she said": nobody did that, it was done to her.
  if (start === 0 && isReducedPassive(chunks, start) && !hasMainClauseAfterComma(reading, start, edge)) return false;
  if (first?.kind === "prep" && !hasFiniteVerb(chunks, start, edge + 1)) return false;
  return hasFiniteVerb(chunks, start, edge + 1) || first?.kind === "np" || first?.kind === "rel";
}

/** "As the coach shouted, Lee replied"; but "As a coach he shouted, Lee said". */
function isAsClause(chunks: readonly Chunk[], at: number): boolean {
  const verb = nounRunEnd(chunks, at + 1);
  return chunks[at]?.word === "as" && chunks[at + 1]?.kind === "np" && chunks[verb]?.verb?.finite === true;
}

function hasMainClauseAfterComma(reading: SentenceReading, start: number, edge: number): boolean {
  for (let at = start; at < edge; at++) {
    if (reading.chunks[at]?.kind === "comma" && hasFiniteVerb(reading.chunks, at, edge + 1)) return true;
  }
  return false;
}

/** What goes on after the tag: “…,” she said, “…” or the plan, he said, would fail. */
function contentAfter(reading: SentenceReading, end: number, quoted: boolean): ChunkRun | null {
  const { chunks } = reading;
  const at =
    chunks[end]?.kind === "comma" || chunks[end]?.kind === "colon" || chunks[end]?.kind === "dash" ? end + 1 : end;
  const next = chunks[at];
  if (!next || next.kind === "end" || next.kind === "close") return null;
  if (quoted) return next.kind === "quote" && (at > end || isUtterance(next)) ? { first: at, last: at + 1 } : null;
  if (chunks[end]?.kind !== "comma" || (next.kind === "vg" && next.verb?.gerund)) return null;
  if (next.kind === "conj" || next.kind === "rel") return null;
  return { first: at, last: contentEnd(chunks, at, null) };
}
