import { firstIndex, type Span } from "../document/index.js";
import type { Tokens } from "./tokens.js";

/** Index of the last sentence that starts at or before `offset`; -1 before the first. */
export function sentenceIndexAt(sentences: readonly Span[], offset: number): number {
  return firstIndex(sentences, ({ start }) => start > offset) - 1;
}

/** Index of the first token that starts at or after `offset`. */
export function firstTokenFrom(tokens: Tokens, offset: number): number {
  return tokens.firstFrom(offset);
}

/** Index of the first token that ends after `offset`: the one that holds it, or else the next. */
export function firstTokenAt(tokens: Tokens, offset: number): number {
  return tokens.firstEndingAfter(offset);
}
