import type { Basis, SourceKind, Speech } from "../../attribution/index.js";
import type { Span } from "../../document/index.js";
import type { FileError, KindOfPiece } from "../types.js";

/** Something a source is on record for, in draft offsets: from the first word of its content to the last. */
export interface LedgerStatement extends Span {
  /** Counts from 1. */
  readonly line: number;
  /** `mixed` where only a part of it is in quotation marks. */
  readonly speech: Speech;
  readonly basis: Basis;
  /** Words of its content, quoted or not. */
  readonly words: number;
  /** Those of them that stand in quotation marks. */
  readonly quotedWords: number;
  /** Its first words, without markup. */
  readonly says: string;
}

/** Somebody, or something, that a draft rests on. */
export interface LedgerSource {
  /** The fullest form the draft gives; empty where nobody is named at all ("allegations that …"). */
  readonly name: string;
  readonly kind: SourceKind;
  /** True where a reader cannot tell who it is: an anonymous or vague source, or none. */
  readonly unnamed: boolean;
  /** How the draft refers to it, in order, each form once: "Maria Solano", "Solano", "she". */
  readonly forms: readonly string[];
  /** Times quoted in full, in part, and without quotation marks. A quotation broken by its cue is one. */
  readonly direct: number;
  readonly mixed: number;
  readonly indirect: number;
  readonly words: number;
  readonly quotedWords: number;
  /** Line of the first statement. */
  readonly line: number;
  /** In reading order. */
  readonly statements: readonly LedgerStatement[];
}

/** Counts over a draft. Shares are between 0 and 1; 0 where there is nothing to share. */
export interface LedgerTotals {
  readonly statements: number;
  /** Statements of anonymous and vague sources and of nobody. */
  readonly unnamedStatements: number;
  readonly unnamedShare: number;
  /** Sentences that could need a source: headlines, questions, schedules and the like are left out. */
  readonly sentences: number;
  /** Those that rest on somebody on record, on the sentence before or on a citation. */
  readonly sourcedSentences: number;
  readonly sourcedShare: number;
}

/**
 * The sources of a draft: whoever is on record in it (speech, evidence, citation), those who give the most words
 * first. What people feel, want or back is no statement. Headlines and front matter announce what the text says, and
 * are left out. Plain data.
 */
export interface SourceLedger {
  readonly sources: readonly LedgerSource[];
  readonly totals: LedgerTotals;
}

export interface FileSources extends SourceLedger {
  readonly path: string;
  /** What the draft is, where it is left alone for that: then nobody is listed. */
  readonly leftAlone?: KindOfPiece;
}

/** What `sources --format json` prints. */
export interface SourcesReport {
  readonly version: 1;
  readonly files: readonly FileSources[];
  readonly errors?: readonly FileError[];
}
