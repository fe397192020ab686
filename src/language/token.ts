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

/**
 * A word, number or mark of punctuation. Offsets are prose offsets. Quotation marks, brackets, dashes, currency and
 * percent signs are tokens of their own; a hyphenated word, "3.2m", a web address and "Mr." are one; contractions and
 * possessives are two ("did", "n't"). Inline code (U+FFFC) is a NOUN, an address X, a handle or hashtag PROPN. White
 * space is between tokens.
 */
export interface Token extends Span {
  readonly text: string;
  /** Lower case, with curly apostrophes made straight: the form to look up in a lexicon. */
  readonly lower: string;
  /**
   * The form a dictionary lists the word by under its tag ("went" → "go"), in lower case, and in American spelling
   * where the lexicon knows both ("criticised" → "criticize"). Of "ca" in "can't" it is "can", of "n't" "not".
   */
  readonly lemma: string;
  readonly tag: Tag;
}
