import { firstIndex, type Span } from "../document/index.js";

/** Index of the last sentence that starts at or before `offset`; -1 before the first. */
export function sentenceIndexAt(sentences: readonly Span[], offset: number): number {
  return firstIndex(sentences, ({ start }) => start > offset) - 1;
}

/** Index of the first token that starts at or after `offset`. */
export function firstTokenFrom(tokens: readonly Span[], offset: number): number {
  return firstIndex(tokens, ({ start }) => start >= offset);
}

/** Index of the first token that ends after `offset`: the one that holds it, or else the next. */
export function firstTokenAt(tokens: readonly Span[], offset: number): number {
  return firstIndex(tokens, ({ end }) => end > offset);
}
