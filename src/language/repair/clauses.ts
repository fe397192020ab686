import type { Reading } from "./reading.js";

/** A stretch of a sentence that may hold a verb of its own. `first` inclusive, `last` exclusive. */
export interface Clause {
  readonly first: number;
  readonly last: number;
  /** Index of the last finite verb in it; -1 where it has none. */
  lastFinite: number;
}

const BREAKS = new Set(["but", "who", "which", "that", "because", "if", "when", "while", "as", "although", "whether"]);

/**
 * The clause that a word stands in. A sentence is cut at its punctuation, conjunctions and relative pronouns; a word that cuts
 * opens the next clause.
 */
export function clauseAt(reading: Reading, index: number): Clause {
  const { sentence } = reading;
  let first = index;
  while (first > sentence.first && !isBreak(reading, first)) first--;
  let last = index + 1;
  while (last < sentence.last && !isBreak(reading, last)) last++;
  return { first, last, lastFinite: lastFiniteVerb(reading, first, last) };
}

function isBreak(reading: Reading, index: number): boolean {
  const tag = reading.tag(index);
  if (tag === "PUNCT") return reading.word(index) !== "'";
  return tag === "SCONJ" || BREAKS.has(reading.word(index));
}

function lastFiniteVerb(reading: Reading, first: number, last: number): number {
  for (let index = last - 1; index >= first; index--) if (hasTense(reading, index)) return index;
  return -1;
}

/** Verbs and auxiliaries with a tense: no infinitive, no "-ing". */
function hasTense(reading: Reading, index: number): boolean {
  if (!reading.isTag(index, "VERB", "AUX")) return false;
  const word = reading.word(index);
  if (word.endsWith("ing") || word === "be" || word === "been") return false;
  return reading.word(reading.before(index)) !== "to";
}
