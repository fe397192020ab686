import type { Passage } from "../../attribution/index.js";
import type { Span } from "../../document/index.js";
import type { Strength } from "../types.js";

/** A finding as a second reader is told of it: the rule and the words, in prose offsets of the passage. */
export interface Query extends Span {
  readonly rule: string;
}

/** What a second reader thinks of a query. */
export interface Judgement extends Query {
  readonly strength: Strength;
}

/** A query that a second reader adds, with its reason in one plain sentence, which may be empty. */
export interface Addition extends Query {
  readonly strength: Exclude<Strength, 0>;
  readonly why: string;
}

/** What a second reader said of one passage. */
export interface Opinion {
  readonly judgements: readonly Judgement[];
  readonly additions: readonly Addition[];
}

/** What a second reader has said so far, by the content of passages: it holds wherever the same words stand again. */
export interface Opinions {
  /** Another number whenever something new was said. */
  readonly version: number;
  /** What was said of a passage with these queries; the same object until something new is said; null for nothing. */
  of(passage: Passage, queries: readonly Query[]): Opinion | null;
}
