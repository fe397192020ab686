import type { Tokens } from "../../language/index.js";
import type { WordClass } from "./word-classes.js";

/** What the chunker reads: the tokens of a passage, their classes, and the quotation each stands in (-1: none). */
export interface Words {
  readonly tokens: Tokens;
  readonly classes: readonly WordClass[];
  readonly pairOf: readonly number[];
  /** Whether a phrase names somebody who is known before the draft is read. */
  readonly isGiven: (phrase: string) => boolean;
}
