import { firstIndex, type Span } from "../document/index.js";
import type { Tokens } from "./tokens.js";

/** Index of the last sentence that starts at or before `offset`; -1 before the first. */
export function sentenceIndexAt(sentences: readonly Span[], offset: number): number {
  return firstIndex(sentences, ({ start }) => start > offset) - 1;
}

/** Index of the first token that starts at or after `offset`. */
export function firstTokenFrom(tokens: Tokens, offset: number): number {
  return firstToken(tokens, (at) => (tokens.start(at) ?? offset) >= offset);
}

/** Index of the first token that ends after `offset`: the one that holds it, or else the next. */
export function firstTokenAt(tokens: Tokens, offset: number): number {
  return firstToken(tokens, (at) => (tokens.end(at) ?? 0) > offset);
}

/** Index of the first token for which `holds`, as for all after it; by halving. */
function firstToken(tokens: Tokens, holds: (at: number) => boolean): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
