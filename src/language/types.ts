import type { Span } from "../document/index.js";

/** Universal part-of-speech tags (universaldependencies.org/u/pos), as the tagger gives them. */
export type Tag =
  | "ADJ"
  | "ADP"
  | "ADV"
  | "AUX"
  | "CCONJ"
  | "DET"
  | "INTJ"
  | "NOUN"
  | "NUM"
  | "PART"
  | "PRON"
  | "PROPN"
  | "PUNCT"
  | "SCONJ"
  | "SYM"
  | "VERB"
  | "SPACE"
  | "X";

/** A word, number or mark of punctuation. Offsets are prose offsets. Quotation marks are tokens of their own. */
export interface Token extends Span {
  readonly text: string;
  /** Lower case, with curly apostrophes made straight: the form to look up in a lexicon. */
  readonly lower: string;
  readonly lemma: string;
  readonly tag: Tag;
}

/** `first` (inclusive) and `last` (exclusive) index the tokens of its block. */
export interface Sentence extends Span {
  readonly first: number;
  readonly last: number;
}

export interface Analysis {
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
}

/** English, loaded. Pure: the same text always gives an equal answer. */
export interface Language {
  analyse(text: string): Analysis;
}

/** Where the phrase stands in `tokens`: `first` inclusive, `last` exclusive. */
export interface PhraseMatch<T> {
  readonly first: number;
  readonly last: number;
  readonly value: T;
}
