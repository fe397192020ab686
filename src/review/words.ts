import type { Prose } from "../document/index.js";

/** A word as a writer counts it: letters and digits, with the apostrophes, hyphens and points inside them. */
const WORD = /[\p{L}\p{N}\p{M}]+(?:['’.,:-][\p{L}\p{N}\p{M}]+)*/gu;

const counted = new WeakMap<Prose, number>();

/** Words in a block's prose; counted once for each. */
export function countWords(prose: Prose): number {
  let count = counted.get(prose);
  if (count === undefined) {
    count = countWordsOf(prose.text);
    counted.set(prose, count);
  }
  return count;
}

/** Words in a stretch of prose. */
export function countWordsOf(text: string): number {
  let count = 0;
  for (const _ of text.matchAll(WORD)) count++;
  return count;
}
