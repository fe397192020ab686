import { type Chunk, isUtterance } from "../syntax/chunk.js";
import { contentEnd, isReportVerb, trimEnd } from "../syntax/content-end.js";
import { hasFiniteVerb, nounRunEnd } from "../syntax/noun-run.js";
import type { SentenceReading } from "./found.js";

/** Takes a sentence; finds "according to Lee, rents rose" and "rents rose, according to Lee". */
export function findAccordingTo(reading: SentenceReading): void {
  reading.chunks.forEach((chunk, at) => {
    if (chunk.word === "according" && reading.chunks[at + 1]?.word === "to") addAccordingTo(reading, at, at + 2);
    else if (chunk.word === "per" && chunk.kind === "prep" && isNewClause(reading, at))
      addAccordingTo(reading, at, at + 1);
    else if (opensWordsOf(reading, at)) addAccordingTo(reading, at, at + 3);
  });
}

/** “It leaks,” in the words of Lee: behind what was said; at the start of a sentence it is a lead. */
function opensWordsOf(reading: SentenceReading, at: number): boolean {
  const { chunks } = reading;
  if (at === 0 || chunks[at]?.word !== "in") return false;
  const noun = chunks[at + 1];
  return (
    noun?.kind === "np" &&
    chunks[at + 2]?.word === "of" &&
    /^(?:words|view|opinion|telling)$/.test(noun.word) &&
    isNewClause(reading, at)
  );
}

/** "per" is "according to" only where it opens the sentence or follows a comma or utterance; "two per cent" does not. */
function isNewClause(reading: SentenceReading, at: number): boolean {
  return at === 0 || reading.chunks[at - 1]?.kind === "comma" || isUtterance(reading.chunks[at - 1]);
}

/** "went according to plan": as somebody meant it to, who has said nothing. */
const AS_MEANT = /^(?:plan|schedule|script|custom|tradition|type|size|taste|need)$/;

function addAccordingTo(reading: SentenceReading, at: number, noun: number): void {
  const { chunks } = reading;
  const kind = chunks[noun]?.kind;
  if (
    (kind !== "np" && kind !== "quote") ||
    reading.isClaimed(at) ||
    AS_MEANT.test(reading.word(chunks[noun]?.first ?? -1))
  )
    return;
  const before = clauseStart(reading, at);
  const isPronoun = /^(?:her|him|them)$/.test(chunks[noun]?.word ?? "");
  const end = isPronoun ? noun + 1 : before < at ? nounRunEnd(chunks, noun) : sourceEnd(chunks, noun);
  if (isTagged(reading, before, at)) return;
  const comma = chunks[end]?.kind === "comma" ? end + 1 : end;
  const content = [];
  if (chunks[end]?.kind === "quote" && !hasFiniteVerb(chunks, before, at))
    content.push({ first: end, last: contentEnd(chunks, end, null) });
  else if (before < at) content.push({ first: before, last: trimEnd(chunks, before, at) });
  else if (comma < chunks.length) content.push({ first: comma, last: contentEnd(chunks, comma, null) });
  reading.add({
    source: reading.tokens({ first: noun, last: end }),
    cue: reading.tokens({ first: at, last: noun }),
    content: content.filter((run) => run.last > run.first),
    basis: "speech",
    pattern: "according-to",
  });
}

/**
 * Where the source ends that opens a sentence. What follows its comma is the statement: where nothing would be left for one
 * ("According to Lee, that cost the firm a year's rent", whose verb may be taken for a noun), the source ends at the comma.
 */
function sourceEnd(chunks: readonly Chunk[], noun: number): number {
  const end = nounRunEnd(chunks, noun);
  const rest = chunks.slice(end).some(({ kind }) => kind === "np" || kind === "vg" || kind === "quote");
  const comma = chunks.findIndex(({ kind }, at) => at > noun && at < end && kind === "comma");
  return rest || comma < 0 ? end : comma;
}

/** “It leaks,” she said, according to the log: who said it is told, and the log only where that stands. */
function isTagged({ chunks }: SentenceReading, first: number, end: number): boolean {
  const quote = chunks.findIndex((chunk, at) => at >= first && at < end && isUtterance(chunk));
  const tag = quote < 0 ? [] : chunks.slice(quote + 1, end);
  return tag.some(({ verb }) => verb?.finite === true && !verb.passive && isReportVerb(verb));
}

/** Where the clause that ends at chunk `at` begins: after what is claimed, and after "But". */
function clauseStart(reading: SentenceReading, at: number): number {
  let start = at;
  while (start > 0 && !reading.isClaimed(start - 1) && reading.chunks[start - 1]?.kind !== "semicolon") start--;
  // "Well, according to Lee, rents rose": nothing has been said before it.
  if (!reading.chunks.slice(start, at).some(({ kind }) => /^(?:np|vg|quote|adj)$/.test(kind))) return at;
  const first = reading.chunks[start]?.kind;
  return first === "conj" || first === "comma" ? Math.min(start + 1, at) : start;
}
