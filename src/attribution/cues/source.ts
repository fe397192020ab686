import { canSpeak } from "../people/kind.js";
import { wholeNameStart } from "../people/name-run.js";
import { isHuman, isPlural } from "../people/nouns.js";
import type { TokenRange } from "../syntax/chunk.js";
import { pastTime } from "../syntax/content-end.js";
import { hasFiniteVerb, nounRunEnd, nounRunStart } from "../syntax/noun-run.js";
import { type ChunkRun, mainSubjectOf, subjectOf } from "../syntax/subject.js";
import type { Words } from "../syntax/words.js";
import type { SentenceReading } from "./found.js";

const LONGEST_OPENING = 40;

/**
 * The source of a cue at chunk `at`, in tokens; a possessive or relative pronoun counts. Where the noun before "to say"
 * or "saying" is nobody who could ("came to the steps to protest"), it is the subject of the sentence.
 */
export function sourceOf(reading: SentenceReading, at: number): TokenRange | null {
  const subject = subjectOf(reading.chunks, at, reading.claimed);
  const range = subject && withWholeName(reading, reading.tokens(subject));
  if (subject && hasOwnSubject(reading, at)) {
    const earlier = beforeOccasion(reading, subject);
    return earlier ? withWholeName(reading, reading.tokens(earlier)) : range;
  }
  if (hasOwnSubject(reading, at) || canSpeak(reading.words, range)) return range;
  const other = namedActor(reading, at) ?? mainSubjectAfter(reading, at) ?? mainSubjectBefore(reading, at);
  return other ? reading.tokens(other) : range;
}

function withWholeName({ words }: SentenceReading, { first, last }: TokenRange): TokenRange {
  const start = wholeNameStart(words, first);
  return { first: isNumbered(words, start) ? start - 1 : start, last };
}

/** "rule | ten says", "chapter | two argues": the number tells which one it is, and not how many people. */
function isNumbered({ tokens, classes }: Words, at: number): boolean {
  const noun = tokens.text(at - 1);
  if (classes[at] !== "number" || classes[at - 1] !== "noun" || tokens.lower(at + 1) === "of") return false;
  return /^\p{Ll}/u.test(noun) && !isPlural(noun) && !isHuman(noun);
}

const OCCASION = /^(?:after|before|during|following|amid|since)$/;

/** "Coach Ana Lee after the win against Hale said": who opens the sentence, where what stands before the verb is an occasion. */
function beforeOccasion(reading: SentenceReading, { first }: ChunkRun): ChunkRun | null {
  const { chunks, words } = reading;
  if (first < 2 || !OCCASION.test(chunks[first - 1]?.word ?? "")) return null;
  const last = chunks[first - 2]?.kind === "comma" ? first - 2 : first - 1;
  const opening = chunks[last - 1]?.kind === "np" ? nounRunStart(chunks, last - 1) : -1;
  const isOpening = opening === 0 || /^(?:comma|colon|end)$/.test(chunks[opening - 1]?.kind ?? "");
  const run = { first: opening, last };
  return isOpening && opening >= 0 && canSpeak(words, reading.tokens(run)) ? run : null;
}

function hasOwnSubject(reading: SentenceReading, at: number): boolean {
  const verb = reading.chunks[at]?.verb;
  return !verb?.gerund && !verb?.infinitive;
}

/** "a chance for Lee to defend the deal". */
function namedActor(reading: SentenceReading, at: number): ChunkRun | null {
  const { chunks } = reading;
  const actor = { first: at - 1, last: at };
  const isActor = chunks[at]?.verb?.infinitive && chunks[at - 2]?.word === "for" && chunks[at - 1]?.kind === "np";
  return isActor && canSpeak(reading.words, reading.tokens(actor)) ? actor : null;
}

function mainSubjectBefore(reading: SentenceReading, at: number): ChunkRun | null {
  const subject = mainSubjectOf(reading.chunks, at, reading.claimed);
  return subject && canSpeak(reading.words, reading.tokens(subject)) ? subject : null;
}

/**
 * "Citing costs, the board closed the pool", "In an effort to explain the rule, the agency wrote": the subject of a
 * phrase that opens the sentence comes after it.
 */
function mainSubjectAfter(reading: SentenceReading, at: number): ChunkRun | null {
  const { chunks } = reading;
  if (at > LONGEST_OPENING || hasFiniteVerb(chunks, 0, at)) return null;
  for (let index = at + 1; index < chunks.length && index < at + LONGEST_OPENING; index++) {
    if (chunks[index]?.kind !== "comma" || chunks[index + 1]?.kind !== "np") continue;
    const last = nounRunEnd(chunks, index + 1);
    if (chunks[pastTime(chunks, last)]?.verb?.finite) return { first: index + 1, last };
  }
  return null;
}
