import type { Span } from "../document/index.js";
import type { Tokens } from "./tokens.js";

export type { Tag, Token } from "./token.js";

/** `first` (inclusive) and `last` (exclusive) index the tokens of its block. */
export interface Sentence extends Span {
  readonly first: number;
  readonly last: number;
}

export interface Analysis {
  readonly tokens: Tokens;
  readonly sentences: readonly Sentence[];
}

/** English, loaded. Pure: the same text always gives an equal answer. */
export interface Language {
  analyse(text: string): Analysis;
  /** Whether English has the word (lower case) for something other than a name: "harbour", but not "oduya". */
  isCommonWord(lower: string): boolean;
}

/** Where the phrase stands in `tokens`: `first` inclusive, `last` exclusive. */
export interface PhraseMatch<T> {
  readonly first: number;
  readonly last: number;
  readonly value: T;
}
