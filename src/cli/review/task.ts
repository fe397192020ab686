import type { FileError, Strictness } from "../../review/index.js";
import type { ProfileChoice, Severity } from "../../rules/index.js";
import type { StagedTexts } from "../git/staged.js";
import type { LeftOutDraft } from "../pretty/left-out.js";
import type { ReviewedFile } from "../reporter.js";

/** Where finished reviews are kept, and what made them. */
export interface CacheTask {
  readonly folder: string;
  /** Differs where another version of the program could review otherwise. */
  readonly program: string;
}

/** What to do with each draft. Plain data, so that a worker can be told. */
export interface ReviewTask {
  /** Where relative paths count from. */
  readonly folder: string;
  readonly profile: ProfileChoice | null;
  readonly strictness: Strictness | null;
  /** How much rules and families matter, whatever house style says. */
  readonly severities: Readonly<Record<string, Severity>>;
  /** A house style file that counts in place of those that lie with the drafts. */
  readonly config: string | null;
  /** When given, only these rules or families run. */
  readonly only: readonly string[] | null;
  /** What to call the draft on standard input. */
  readonly stdinPath: string | null;
  readonly explain: boolean;
  readonly fix: boolean;
  /** True where fixes are saved; else they are only shown. */
  readonly save: boolean;
  /** Drafts that are not fixed all the same: links that a search has found. They may lead anywhere. */
  readonly unfixed: ReadonlySet<string>;
  /** True where the whole review report is wanted, as some formats print it. */
  readonly whole: boolean;
  /** True where it is asked what each finding is known by wherever it moves. */
  readonly keys: boolean;
  /** True where what stets let stand is asked for, too. */
  readonly suppressed: boolean;
  /** True where baselines that house style names count. */
  readonly baselines: boolean;
  readonly cache: CacheTask | null;
  /** Where drafts are reviewed as they are staged, their texts. */
  readonly staged: StagedTexts | null;
}

/** All that a review must be told in its simplest form, but for the folder. */
export const PLAIN_REVIEW: Omit<ReviewTask, "folder"> = {
  profile: null,
  strictness: null,
  severities: {},
  config: null,
  only: null,
  stdinPath: null,
  explain: false,
  fix: false,
  save: false,
  unfixed: new Set(),
  whole: false,
  keys: false,
  suppressed: false,
  baselines: false,
  cache: null,
  staged: null,
};

/** What came of one draft. Plain data. */
export interface ReviewOutcome {
  /** Mistakes in house style files, told with the first draft that goes by them. */
  readonly mistakes: readonly FileError[];
  /** What went wrong with the draft, or with a rule on it. */
  readonly errors: readonly FileError[];
  /** The draft, where house style leaves it out. */
  readonly leftOut: LeftOutDraft | null;
  /** Null where house style leaves the draft out, or it could not be reviewed. */
  readonly file: ReviewedFile | null;
}

/** Something that reviews drafts, one after the other or several at once. */
export interface Reviews {
  /** Makes ready; throws an Error with a plain message where that cannot be done, as where English is missing. */
  prepare(): Promise<void>;
  /** The outcome of each path, in their order. `progress` is told how many are done and which is next. */
  outcomes(paths: readonly string[], progress: Progressing): AsyncIterable<ReviewOutcome>;
  /** Frees what was made ready. */
  close(): Promise<void>;
}

export type Progressing = (done: number, path: string) => Promise<void>;
