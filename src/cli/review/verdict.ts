import type { DraftFinding } from "../../review/index.js";
import type { ReviewedFile } from "../reporter.js";
import { withFindings } from "../reporter.js";
import { CLEAN, FOUND, reaches } from "../status.js";
import type { ReviewArguments } from "./arguments.js";

/** Whether what was found is too much, and whether it is printed. */
export class Verdict {
  private warnings = 0;
  private isTooMuch = false;

  constructor(private readonly asked: Pick<ReviewArguments, "failOn" | "maxWarnings" | "quiet" | "diff" | "dryRun">) {}

  /** Takes note of a file, and gives it as it is to be printed. */
  take(file: ReviewedFile): ReviewedFile {
    const { maxWarnings, quiet } = this.asked;
    const { findings } = file.report;
    this.warnings += findings.filter(({ severity }) => severity === "warning").length;
    const counts = this.isShowing
      ? file.before !== undefined && file.before !== file.text
      : reaches(maxWarnings === undefined ? findings : findings.filter(isNoWarning), this.asked.failOn);
    this.isTooMuch ||= counts;
    return quiet ? withFindings(file, (finding) => reaches([finding], this.asked.failOn)) : file;
  }

  get status(): number {
    const { maxWarnings } = this.asked;
    return this.isTooMuch || (maxWarnings !== undefined && this.warnings > maxWarnings) ? FOUND : CLEAN;
  }

  /** Then what counts is whether anything would change. */
  private get isShowing(): boolean {
    return this.asked.diff === true || this.asked.dryRun === true;
  }
}

function isNoWarning({ severity }: DraftFinding): boolean {
  return severity !== "warning";
}
