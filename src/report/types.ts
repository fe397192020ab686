import type { SourceKind } from "../attribution/index.js";
import type { Span } from "../document/index.js";
import type { ActiveSeverity, DraftStet, LedgerStatement, Obstacle, SecondOpinion } from "../review/index.js";

/**
 * A draft as an editor hands it back: what was found, who speaks, what is open and what has to be checked. Plain data;
 * spans are draft offsets (UTF-16), lines count from 1.
 */
export interface ReviewReport {
  /** As given: a path, or the name of an unsaved draft. */
  readonly path: string;
  /** Title of the front matter, else the first heading, else the path. */
  readonly title: string;
  readonly words: number;
  /** True where the draft asks not to be reviewed. */
  readonly isOff: boolean;
  /** What it is ("not in English"), where it is left alone for that; else null. */
  readonly leftAlone: string | null;
  readonly counts: Readonly<Record<ActiveSeverity, number>>;
  readonly sentences: SentenceCounts;
  readonly statements: StatementCounts;
  /** What holds the draft back from publishing, in order. Empty: it is ready. */
  readonly remains: readonly OpenPoint[];
  /** What is let stand, in order. */
  readonly stets: readonly DraftStet[];
  /** Who gives the most words comes first. */
  readonly speakers: readonly ReportSpeaker[];
  /** The words of the draft, in order, with the findings they belong to. */
  readonly paragraphs: readonly ReportParagraph[];
  /** What a fact-checker ticks off, in order. */
  readonly facts: readonly ReportFact[];
}

/** Sentences of the running text; titles and front matter are left out. */
export interface SentenceCounts {
  readonly all: number;
  /** Those that could need a source: questions, schedules and the like do not. */
  readonly needing: number;
  /** Those of them that rest on somebody on record, on the sentence before or on a citation. */
  readonly sourced: number;
}

export interface StatementCounts {
  readonly all: number;
  /** Statements of anonymous and vague sources, and of nobody. */
  readonly unnamed: number;
}

/** Something to be done before the draft is published. */
export interface OpenPoint extends Obstacle {
  /** What a placeholder waits for ("source"); empty where it does not say, and for other points. */
  readonly waitsFor: string;
  /** The words it is about, as written. */
  readonly words: string;
}

/** A source, and what it is on record for. */
export interface ReportSpeaker {
  /** Empty where nobody is named at all. */
  readonly name: string;
  readonly kind: SourceKind;
  /** True where a reader cannot tell who it is. */
  readonly unnamed: boolean;
  /** Times quoted in full, in part, and without quotation marks. */
  readonly direct: number;
  readonly mixed: number;
  readonly indirect: number;
  readonly words: number;
  readonly quotedWords: number;
  /** Of the words that all sources give, 0–1. */
  readonly share: number;
  readonly statements: readonly LedgerStatement[];
}

export type ParagraphKind = "metadata" | "heading" | "text" | "item" | "quote" | "row" | "footnote";

/** A paragraph, a heading, or a row of a table. */
export interface ReportParagraph extends Span {
  readonly kind: ParagraphKind;
  readonly line: number;
  /** The words as marked up; one for each cell of a row, else one. */
  readonly cells: readonly (readonly CopyPiece[])[];
  readonly notes: readonly ReportNote[];
}

/** A finding, as a note in the margin. */
export interface ReportNote extends Span, Partial<SecondOpinion> {
  /** Counts from 1 through the draft. */
  readonly number: number;
  readonly rule: string;
  readonly severity: ActiveSeverity;
  readonly message: string;
  /** The words it is about, as written. */
  readonly words: string;
  readonly line: number;
  readonly column: number;
  /** Titles of what can be done; the copy shows the first, where it can be shown. */
  readonly fixes: readonly string[];
}

/** How a stretch of words is set. */
export type CopyStyle = "emphasis" | "strong" | "code" | "link" | "strike";

/** A stretch of marked-up copy. Notes are named by number. */
export type CopyPiece =
  | {
      readonly kind: "words";
      readonly text: string;
      readonly styles: readonly CopyStyle[];
      /** The notes about these words. */
      readonly notes: readonly number[];
      /** How serious the gravest of these notes is; null where there is none. */
      readonly severity: ActiveSeverity | null;
      /** True where the proposal is to take the words out. */
      readonly struck: boolean;
    }
  | { readonly kind: "insertion"; readonly text: string }
  /** Where the words that a note is about end. */
  | { readonly kind: "reference"; readonly note: number };

export type FactKind = "figure" | "date" | "name" | "quotation";

/** Something a fact-checker looks up. */
export interface ReportFact extends Span {
  /**
   * Names the fact for as long as its words and its sentence stay the same, wherever they move: a tick is kept by it.
   * Unlike all others of the draft; letters, digits and hyphens.
   */
  readonly key: string;
  readonly kind: FactKind;
  readonly text: string;
  /** The words of its sentence around it, cut where they are many. */
  readonly before: string;
  readonly after: string;
  readonly line: number;
  /** How often a name is in the draft; 1 for the others. */
  readonly mentions: number;
  readonly basis: FactBasis;
}

/** What the sentence of a fact rests on. */
export interface FactBasis {
  readonly kind: "source" | "unnamed" | "citation" | "carried" | "exempt" | "nothing";
  /** Who or what it is, where that is known: a name, or the address or key of a citation. */
  readonly name: string;
}
