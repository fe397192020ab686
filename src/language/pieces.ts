/** What a piece of text is made of; the lexicon and the tagger say more. */
export type Shape = "word" | "number" | "ordinal" | "punctuation" | "symbol" | "address" | "handle" | "object";

/** A piece of text between two cuts; offsets in UTF-16 units. */
export interface Piece {
  readonly start: number;
  readonly end: number;
  readonly shape: Shape;
  /** How many pieces before this one belong to the same contraction: 1 for "n't" in "didn't". */
  readonly part: number;
}
