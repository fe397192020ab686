import { isReflexive } from "../people/nouns.js";
import type { Chunk, VerbInfo } from "../syntax/chunk.js";
import { nounRunEnd } from "../syntax/noun-run.js";
import { type Complement, clauseAfter } from "./complement.js";

/** What nothing is told of behind it: "tells us that start times are fixed". */
const PRONOUN = /^(?:me|us|you|him|her|them)$/;
/** What is told, and no hearer: "tells the story of". */
const TOLD = /^(?:story|stories|tale|tales|history|legend|truth|lie|lies)$/;

/**
 * The clause behind a hearer at chunk `at`: "told the board that rents rose", "told reporters on Monday, “…”". Null where
 * somebody tells themselves, which nobody else has heard.
 */
export function toldClause(chunks: readonly Chunk[], at: number, verb: VerbInfo): Complement | null {
  const hearer = chunks[at];
  if (hearer?.kind !== "np" || isReflexive(hearer.word)) return null;
  const told = clauseAfterHearer(chunks, at, verb);
  return told && isRelative(chunks, told) && !PRONOUN.test(hearer.word) ? null : told;
}

/** "wrote decisions that hold to this day": the clause lacks its subject, and tells of the noun before it. */
function isRelative(chunks: readonly Chunk[], { kind, first }: Complement): boolean {
  return kind === "that" && chunks[first]?.word === "that" && chunks[first + 1]?.kind === "vg";
}

function clauseAfterHearer(chunks: readonly Chunk[], at: number, verb: VerbInfo): Complement | null {
  const single = clauseAfter(chunks, at + 1, verb);
  if (single && single.kind !== "clause") return single;
  const end = nounRunEnd(chunks, at);
  const whole = end > at + 1 ? clauseAfter(chunks, end, verb) : null;
  return whole ?? single;
}

/** "told the board of the leak": the chunk after the hearer of a verb that tells of something, or `from` where none stands there. */
export function pastHearer(chunks: readonly Chunk[], from: number, lemma: string): number {
  const hearer = chunks[from];
  const isHearer = hearer?.kind === "np" && !TOLD.test(hearer.word);
  return /^(?:tell|warn)$/.test(lemma) && isHearer ? from + 1 : from;
}
