import { blocksOf, firstsOfPairs } from "../lexicons/compiled/index.js";

/** How many words make a block, as a power of two. */
export const BLOCK_SHIFT = 4;

/** Where to begin to look for a word, and for its letters. */
export interface WordIndex {
  /** For each pair of first letters, in lower case, the number of the first word. */
  readonly pairs: Uint32Array;
  /** How many letters each block of words has. */
  readonly blocks: Uint16Array;
}

/** The index of a list of words, sorted as `WordList` has them; made by the build. `lengths` are those of `WordList`. */
export function indexWords(words: readonly string[], lengths: ArrayLike<number>): WordIndex {
  const lower = words.slice(1).map((word) => word.toLowerCase());
  return { pairs: Uint32Array.from(firstsOfPairs(lower, 1)), blocks: Uint16Array.from(blocksOf(lengths, BLOCK_SHIFT)) };
}
