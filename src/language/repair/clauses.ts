import type { Reading } from "./reading.js";

/** A stretch of a sentence that may hold a verb of its own. `first` inclusive, `last` exclusive. */
export interface Clause {
  readonly first: number;
  readonly last: number;
  /** Index of the last finite verb in it; -1 where it has none. */
  lastFinite: number;
}

const BREAKS = new Set(["but", "who", "which", "that", "because", "if", "when", "while", "as", "although", "whether"]);

/** Cuts a sentence at its punctuation, conjunctions and relative pronouns. A word that cuts opens the next clause. */
export function clausesOf(reading: Reading): Clause[] {
  const { first, last } = reading.sentence;
  const clauses: Clause[] = [];
  let start = first;
  for (let index = first + 1; index <= last; index++) {
    if (index < last && !isBreak(reading, index)) continue;
    clauses.push({ first: start, last: index, lastFinite: lastFiniteVerb(reading, start, index) });
    start = index;
  }
  return clauses;
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
