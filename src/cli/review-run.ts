import { resolve } from "node:path";
import { setImmediate } from "node:timers/promises";
import type { Language } from "../language/index.js";
import { type DraftReview, type FileError, openReview, type ReviewedDraft, type Settings } from "../review/index.js";
import { STANDARD_INPUT } from "./find-drafts.js";
import type { ReviewArguments } from "./program.js";
import { Progress } from "./progress.js";
import { decode, readDraftFile, Unreadable } from "./read-draft.js";
import { reasonFor } from "./reasons.js";
import type { Reporter } from "./reporter.js";
import { CLEAN, FOUND, MISUSE, reaches } from "./status.js";
import type { Terminal } from "./terminal.js";

/** How long to work before looking for Ctrl-C, in milliseconds. */
const SLICE = 50;

/** One run over a list of drafts. What goes wrong with one of them is reported, and the rest are still reviewed. */
export class ReviewRun {
  private failed = false;
  private found = false;

  constructor(
    private readonly settings: Settings,
    private readonly options: ReviewArguments,
    private readonly reporter: Reporter,
    private readonly terminal: Terminal,
    private readonly loadEnglish: () => Promise<Language>,
  ) {}

  /** Returns the exit status. Throws an Error with a plain message if the English words cannot be loaded. */
  async run(paths: readonly string[], errors: readonly FileError[]): Promise<number> {
    const progress = new Progress(this.terminal.err, paths.length);
    await this.reporter.start();
    for (const error of errors) await this.report(error);
    for (const [index, path] of paths.entries()) {
      await progress.show(index, path);
      const text = await this.read(path);
      if (text !== null) await this.review(this.nameOf(path), text, progress);
    }
    await progress.clear();
    await this.reporter.end();
    if (this.failed) return MISUSE;
    return this.found ? FOUND : CLEAN;
  }

  /** Null, with the reason reported, where the file is no draft that can be read. */
  private async read(path: string): Promise<string | null> {
    try {
      if (path === STANDARD_INPUT) return decode(await this.terminal.readInput());
      return await readDraftFile(resolve(this.terminal.folder, path));
    } catch (error) {
      const reason = error instanceof Unreadable ? error.message : reasonFor(error);
      await this.report({ path: this.nameOf(path), reason });
      return null;
    }
  }

  private async review(path: string, text: string, progress: Progress): Promise<void> {
    const language = await this.loadEnglish();
    const draft = openReview(text, language, this.settings);
    try {
      const report = await finish(draft);
      const sentences = this.options.explain ? draft.explain() : null;
      await progress.clear();
      await this.reporter.file({ path, text, report, ...(sentences && { sentences }) });
      for (const reason of report.problems) await this.report({ path, reason });
      this.found ||= reaches(report.findings, this.options.failOn);
    } catch (error) {
      await this.report({
        path,
        reason: `The review broke down (${error instanceof Error ? error.message : String(error)}).`,
      });
    }
  }

  private report(error: FileError): Promise<void> {
    this.failed = true;
    return this.reporter.error(error);
  }

  private nameOf(path: string): string {
    return path === STANDARD_INPUT ? (this.options.stdinPath ?? path) : path;
  }
}

/** Does the work of a review, stopping now and then so that Ctrl-C is heard. */
async function finish(draft: DraftReview): Promise<ReviewedDraft> {
  const steps = draft.steps();
  let due = performance.now() + SLICE;
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (performance.now() < due) continue;
    await setImmediate();
    due = performance.now() + SLICE;
  }
}
