import type { ReviewReport } from "../report/index.js";
import type { AppliedFix, DraftReport, ExplainedSentence, FileError } from "../review/index.js";

/** A file that was reviewed. */
export interface ReviewedFile {
  readonly path: string;
  readonly text: string;
  readonly report: DraftReport;
  /** Only with `--explain`. */
  readonly sentences?: readonly ExplainedSentence[];
  /** Only with `--fix`. */
  readonly fixed?: readonly AppliedFix[];
  /** Only for a reporter that wants it. */
  readonly whole?: ReviewReport;
}

/** Prints a review while it goes on, so that a thousand files need no more memory than one. */
export interface Reporter {
  /** True where it prints the whole review report of each draft: who speaks, what is open, what has to be checked. */
  readonly wantsWhole?: boolean;
  start(): Promise<void>;
  file(file: ReviewedFile): Promise<void>;
  error(error: FileError): Promise<void>;
  end(): Promise<void>;
}
