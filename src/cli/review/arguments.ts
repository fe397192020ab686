import type { Strictness } from "../../review/index.js";
import type { DraftChoice } from "../choose-drafts.js";
import type { SecondReaderOptions } from "../second-reader/options.js";
import type { FailLevel } from "../status.js";

export const REVIEW_FORMATS = ["pretty", "json", "ndjson", "sarif", "github", "junit", "markdown", "html"] as const;
export type ReviewFormat = (typeof REVIEW_FORMATS)[number];

/** What `blue-pencil report` writes. */
export const REPORT_FORMATS = ["html", "markdown"] as const;
export type ReportFormat = (typeof REPORT_FORMATS)[number];

/** More threads than this nobody means. */
export const MOST_JOBS = 64;

/** What was asked for after `blue-pencil review`, paths aside. */
export interface ReviewArguments extends DraftChoice, SecondReaderOptions {
  readonly format: ReviewFormat;
  /** File to write the report to, instead of standard output. */
  readonly output?: string;
  readonly rule?: readonly string[];
  readonly profile?: string;
  readonly strictness?: Strictness;
  readonly failOn: FailLevel;
  /** Print only what makes the exit status 1. */
  readonly quiet?: boolean;
  /** How many warnings may stand before the exit status is 1. */
  readonly maxWarnings?: number;
  /** A file of findings that are known: only others count. */
  readonly baseline?: string;
  /** Take all that is found now for known. */
  readonly updateBaseline?: boolean;
  /** Print what stets and the baseline let stand as well, marked as such; in SARIF alone. */
  readonly suppressed?: boolean;
  /** Print what the safe fixes would change, and change nothing. */
  readonly diff?: boolean;
  /** The same, said after `--fix`. */
  readonly dryRun?: boolean;
  readonly explain?: boolean;
  readonly fix?: boolean;
  /** A commit: only what was found on lines changed since then is printed. */
  readonly changedSince?: string;
  /** Keep finished reviews, and take those that are kept. */
  readonly cache?: boolean;
  /** Folder to keep them in, instead of the usual one. */
  readonly cacheLocation?: string;
  /** How many drafts to review at once. */
  readonly jobs: number;
}
