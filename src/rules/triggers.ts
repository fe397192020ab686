import type { QuotationKind, RestKind, SourceKind } from "../attribution/index.js";
import type { Tag } from "../language/index.js";
import type { WordSet } from "./patterns.js";

/** Token indexes of a passage, in order. */
export type Places = readonly number[];

/** Tokens at which a rule could find something: those that are any of this. A set of patterns is told by what they start with. */
export interface TokenTriggers {
  /** In this form or as their dictionary form. */
  readonly words?: WordSet;
  readonly tags?: ReadonlySet<Tag>;
  /** A token that starts with one of these characters. */
  readonly marks?: string;
  /** A token that starts with two capitals. */
  readonly capitals?: true;
}

/**
 * What could start a finding of a rule, as data: a rule is not asked about a passage that has none of it. Only to be
 * asked of what nobody is quoted as saying are the tokens.
 */
export interface Triggers {
  readonly tokens?: TokenTriggers;
  /** Somebody or something on record of such a kind. */
  readonly sources?: readonly SourceKind[];
  readonly quotations?: readonly QuotationKind[];
  /** A sentence that rests on this. */
  readonly rests?: readonly RestKind[];
  /** Characters that stand anywhere in the text. */
  readonly text?: readonly string[];
}

/** For a rule that may find something in any text, or that only its options know. */
export const EVERY_PASSAGE: Triggers = { text: [""] };

/** For a rule whose findings are made elsewhere. */
export const NO_PASSAGE: Triggers = {};
