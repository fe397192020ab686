/** A form by itself, the same object wherever a text has it. */
export interface Word {
  readonly text: string;
  /** See `Token.lower`. */
  readonly lower: string;
  /** The questions it has been asked so far, and those with the answer yes: a bit for each (see `FormQuestion`). */
  asked: number;
  answers: number;
  /** What else has been asked of it so far, each at its place (see `FormFact`). */
  readonly facts: unknown[];
  /** What a reader of many texts has worked out of the form and keeps with it; whose it is, the reader has to tell. */
  note: object | null;
}
