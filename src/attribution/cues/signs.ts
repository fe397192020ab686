import type { Chunk, ChunkKind } from "../syntax/chunk.js";

/** What a pass over a sentence needs to find anything, a bit each; most sentences have none of it. */
export const SIGN = {
  quote: 1,
  colon: 2,
  dash: 4,
  /** A verb that may report. */
  cue: 8,
  /** "according", "per" or "in", which open "in the words of". */
  according: 16,
  as: 32,
} as const;

const OF_KIND: Partial<Record<ChunkKind, number>> = { quote: SIGN.quote, colon: SIGN.colon, dash: SIGN.dash };
const OF_WORD: ReadonlyMap<string, number> = new Map([
  ["according", SIGN.according],
  ["per", SIGN.according],
  ["in", SIGN.according],
  ["as", SIGN.as],
]);

/** The signs that stand in a sentence, in one walk over it. */
export function signsOf(chunks: readonly Chunk[]): number {
  let signs = 0;
  for (const { kind, word, verb } of chunks) {
    signs |= (OF_KIND[kind] ?? 0) | (OF_WORD.get(word) ?? 0);
    if (verb?.cue) signs |= SIGN.cue;
  }
  return signs;
}
