import type { ReviewReport } from "../report/index.js";
import type { AppliedFix, DraftFinding, DraftReport, ExplainedSentence, FileError } from "../review/index.js";
import type { LeftOutDraft } from "./pretty/left-out.js";

/** A finding that does not count, and why. */
export interface Suppressed {
  readonly finding: DraftFinding;
  /** What it is known by wherever it moves. */
  readonly key: string;
  readonly by: "stet" | "baseline";
  /** Empty where none is given. */
  readonly reason: string;
}

/** A file that was reviewed. */
export interface ReviewedFile {
  readonly path: string;
  readonly text: string;
  readonly report: DraftReport;
  /** Only with `--explain`. */
  readonly sentences?: readonly ExplainedSentence[];
  /** What each finding is known by wherever it moves; only where somebody asks. */
  readonly keys?: readonly string[];
  /** What does not count, in no order; only where somebody asks. */
  readonly suppressed?: readonly Suppressed[];
  /** Where the file of known findings lies that house style names for the draft. */
  readonly baseline?: string;
  /** Only with `--fix`. */
  readonly fixed?: readonly AppliedFix[];
  /** Only where fixes are not saved: the text as it was without them. */
  readonly before?: string;
  /** What its writer should know of how it was saved, in plain sentences. */
  readonly notes?: readonly string[];
  /** Only where the draft turns its review off: the file and line that say so. Nothing was looked for then. */
  readonly leftOutBy?: string;
  /** Only for a reporter that wants it. */
  readonly whole?: ReviewReport;
}

/** Prints a review while it goes on, so that a thousand files need no more memory than one. */
export interface Reporter {
  /** True where it prints the whole review report of each draft: who speaks, what is open, what has to be checked. */
  readonly wantsWhole?: boolean;
  /** True where it prints what each finding is known by. */
  readonly wantsKeys?: boolean;
  start(): Promise<void>;
  file(file: ReviewedFile): Promise<void>;
  error(error: FileError): Promise<void>;
  /** A draft that house style leaves out. */
  leftOut?(draft: LeftOutDraft): Promise<void>;
  end(): Promise<void>;
}

/** The file with only those of its findings that are to be shown. */
export function withFindings(
  file: ReviewedFile,
  isShown: (finding: DraftFinding, index: number) => boolean,
): ReviewedFile {
  const { report, keys } = file;
  const shown = report.findings.map(isShown);
  return {
    ...file,
    report: { ...report, findings: report.findings.filter((_, index) => shown[index]) },
    ...(keys && { keys: keys.filter((_, index) => shown[index]) }),
  };
}
