import type { Query } from "../review/index.js";

/** Tells a reader to stop; an `AbortSignal` is one. */
export interface StopSignal {
  readonly aborted: boolean;
  addEventListener(type: "abort", listener: () => void): void;
  removeEventListener(type: "abort", listener: () => void): void;
}

/** What is sent to a reader: both texts, and nothing else. */
export interface ReaderRequest {
  /** The same for the same texts, and for no others. */
  readonly key: string;
  /** What the reader is asked to do; the same for all requests of a draft. */
  readonly instructions: string;
  /** The sentences of the draft, numbered, with the queries of the rules. */
  readonly text: string;
}

/**
 * Whatever answers: a model in the editor, one at an address, recorded answers. Gives its answer as it comes, in pieces of any
 * length. Throws where there is no answer, and soon after `signal` says stop.
 */
export type Reader = (request: ReaderRequest, signal: StopSignal) => AsyncIterable<string>;

/** A sentence that a reader is asked about. */
export interface AskedSentence {
  /** Index of its passage in the draft. */
  readonly passage: number;
  /** Index in its passage. */
  readonly sentence: number;
}

/** A query of the rules that a reader is asked to judge. */
export interface AskedQuery extends Query {
  readonly passage: number;
}
