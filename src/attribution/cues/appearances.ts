import { contentEnd } from "../syntax/content-end.js";
import { subjectOf } from "../syntax/subject.js";
import { isStanceWord } from "../vocabulary/cue-words.js";
import type { SentenceReading } from "./found.js";

const APPEARING = new Set("seem seems seemed appear appears appeared".split(" "));

/**
 * Takes a sentence and a verb group in it; finds "rents seem to rise", "it appears that". Somebody judges so, and
 * nobody is named: the source is none.
 */
export function findAppearance(reading: SentenceReading, at: number): void {
  const { chunks } = reading;
  const verb = chunks[at]?.verb;
  if (!verb || verb.infinitive || verb.gerund || !APPEARING.has(reading.word(verb.head))) return;
  const next = chunks[at + 1];
  const judges =
    next?.verb?.infinitive ||
    next?.kind === "adj" ||
    (next?.kind === "sub" && next.word === "that") ||
    next?.word === "like";
  if (!judges || isStance(reading, at + 1)) return;
  const complement = { first: at + 1, last: Math.max(contentEnd(chunks, at + 1, null), at + 2) };
  const subject = subjectOf(chunks, at, reading.claimed);
  const hasSubject = subject !== null && reading.word(chunks[subject.first]?.first ?? -1) !== "it";
  reading.add({
    source: null,
    cue: reading.tokens({ first: at, last: at + 1 }),
    content: hasSubject ? [subject, complement] : [complement],
    basis: "attitude",
    pattern: "appearance",
  });
}

/** "seemed to be worried about", "appeared pleased with": the adjective is the better cue. */
function isStance(reading: SentenceReading, at: number): boolean {
  const chunk = reading.chunks[at];
  return isStanceWord(chunk?.verb ? reading.word(chunk.verb.head) : (chunk?.word ?? ""));
}
