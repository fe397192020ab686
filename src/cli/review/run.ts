import type { FileError } from "../../review/index.js";
import { type LeftOutDraft, LeftOutDrafts } from "../pretty/left-out.js";
import { printable } from "../pretty/text-width.js";
import { Progress } from "../progress.js";
import type { Reporter } from "../reporter.js";
import { MISUSE } from "../status.js";
import type { Output } from "../terminal.js";
import type { ReviewOutcome, Reviews } from "./task.js";
import type { Verdict } from "./verdict.js";

/** What a run works with. */
export interface RunParts {
  readonly reviews: Reviews;
  readonly reporter: Reporter;
  readonly verdict: Verdict;
  /** Where to show how far the run is. */
  readonly err: Output;
}

/** One run over a list of drafts. What goes wrong with one of them is reported, and the rest are still reviewed. */
export class ReviewRun {
  private readonly progress: Progress;
  private readonly told = new Set<string>();
  private readonly leftOut = new LeftOutDrafts();
  private failed = false;
  private isAnyRead = false;

  constructor(
    private readonly paths: readonly string[],
    private readonly parts: RunParts,
  ) {
    this.progress = new Progress(parts.err, paths.length);
  }

  /** Returns the exit status. `errors` are known before. Throws an Error with a plain message if English is missing. */
  async run(errors: readonly FileError[]): Promise<number> {
    const { reviews, reporter } = this.parts;
    try {
      if (this.paths.length > 0) await reviews.prepare();
      await reporter.start();
      for (const error of errors) await this.report(error);
      const showing = (done: number, path: string) => this.progress.show(done, path);
      for await (const outcome of reviews.outcomes(this.paths, showing)) await this.take(outcome);
    } finally {
      await this.progress.clear();
      await reviews.close();
    }
    await reporter.end();
    if (!this.isAnyRead) await this.leftOut.tell(this.parts.err);
    if (this.failed) return MISUSE;
    return this.parts.verdict.status;
  }

  private async take({ mistakes, errors, leftOut, file }: ReviewOutcome): Promise<void> {
    for (const mistake of mistakes) await this.reportOnce(mistake);
    for (const error of errors) await this.report(error);
    if (leftOut !== null) await this.leaveOut(leftOut);
    if (file === null) return;
    this.isAnyRead = true;
    await this.progress.clear();
    await this.parts.reporter.file(this.parts.verdict.take(file));
    for (const note of file.notes ?? []) await this.parts.err.write(`${printable(file.path)}: ${note}\n`);
  }

  /** Where a format has no place for it, it is told beside, should nothing else have been read. */
  private async leaveOut(draft: LeftOutDraft): Promise<void> {
    const { reporter } = this.parts;
    if (reporter.leftOut === undefined) this.leftOut.add(draft);
    else await reporter.leftOut(draft);
  }

  /** Workers do not know what another one has told. */
  private async reportOnce(mistake: FileError): Promise<void> {
    const key = JSON.stringify(mistake);
    if (this.told.has(key)) return;
    this.told.add(key);
    await this.report(mistake);
  }

  private async report(error: FileError): Promise<void> {
    this.failed = true;
    await this.progress.clear();
    await this.parts.reporter.error(error);
  }
}
