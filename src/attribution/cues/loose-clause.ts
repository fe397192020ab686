import type { Chunk, VerbInfo } from "../syntax/chunk.js";
import { contentEnd } from "../syntax/content-end.js";
import { hasFiniteVerb } from "../syntax/noun-run.js";
import { type Complement, skipAdjuncts } from "./complement.js";

/** Prepositions that open the reported statement itself: "says despite all that, …". */
const CONCEDING = new Set(["despite", "under", "without", "unlike", "given"]);

/** "said nearly every talk he had was about rents", "insist, win or lose, he stays". */
export function looseClause(chunks: readonly Chunk[], at: number, verb: VerbInfo): Complement | null {
  const next = skipAdjuncts(chunks, at);
  const start = chunks[next]?.kind === "comma" ? next + 1 : at;
  const opening = CONCEDING.has(chunks[start]?.word ?? "") ? "sub" : chunks[start]?.kind;
  if (
    opening === undefined ||
    opening === "prep" ||
    opening === "end" ||
    opening === "comma" ||
    opening === "conj" ||
    opening === "time"
  )
    return null;
  const end = contentEnd(chunks, start, verb);
  const isQuotedInPart = chunks.slice(start + 1, end).some((chunk) => chunk.kind === "quote");
  return isQuotedInPart || hasFiniteVerb(chunks, start + 1, end) ? { kind: "clause", first: start, last: end } : null;
}

/** "a tax which Lee says hurts growers": the clause lacks its subject, which stands before the cue. */
export function gappedClause(chunks: readonly Chunk[], at: number, verb: VerbInfo): Complement | null {
  const next = chunks[at];
  if (!next?.verb?.finite || chunks[at - 2]?.kind !== "np") return null;
  return { kind: "clause", first: at, last: Math.max(contentEnd(chunks, at, verb), at + 1) };
}
