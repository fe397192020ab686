import { resolve } from "node:path";
import type { Language } from "../language/index.js";
import { reportInSteps } from "../report/index.js";
import { type DraftReview, type FileError, fixAll, openReview, type ReviewedDraft } from "../review/index.js";
import type { Severity } from "../rules/index.js";
import { Unwritable } from "./file-beside.js";
import type { HouseStyles } from "./house/house-styles.js";
import { draftName, readNamedDraft } from "./named-draft.js";
import { Progress } from "./progress.js";
import { replaceFile } from "./replace-file.js";
import type { Reporter, ReviewedFile } from "./reporter.js";
import type { ReviewArguments } from "./review-arguments.js";
import { CLEAN, FOUND, MISUSE, reaches } from "./status.js";
import type { Terminal } from "./terminal.js";
import { workInSlices } from "./work-in-slices.js";

/** A draft to review, and how serious a finding must be to hold it back; undefined where house style does not say. */
interface OpenDraft {
  readonly draft: DraftReview;
  readonly ready: Severity | undefined;
}

/** One run over a list of drafts. What goes wrong with one of them is reported, and the rest are still reviewed. */
export class ReviewRun {
  private readonly progress: Progress;
  private failed = false;
  private found = false;

  constructor(
    private readonly paths: readonly string[],
    private readonly styles: HouseStyles,
    private readonly options: ReviewArguments,
    private readonly reporter: Reporter,
    private readonly terminal: Terminal,
  ) {
    this.progress = new Progress(terminal.err, paths.length);
  }

  /** Returns the exit status. `errors` are known before. Throws an Error with a plain message if English is missing. */
  async run(loadEnglish: () => Promise<Language>, errors: readonly FileError[]): Promise<number> {
    const language = this.paths.length > 0 ? await loadEnglish() : null;
    await this.reporter.start();
    for (const error of errors) await this.report(error);
    for (const [index, path] of this.paths.entries()) {
      const open = language === null ? null : await this.open(path, language);
      if (open !== null) await this.review(path, open, () => this.progress.show(index, path));
    }
    await this.progress.clear();
    await this.reporter.end();
    if (this.failed) return MISUSE;
    return this.found ? FOUND : CLEAN;
  }

  /** Null where house style leaves the draft out, or, with the reason reported, where it cannot be read. */
  private async open(path: string, language: Language): Promise<OpenDraft | null> {
    const { inForce, isExcluded, errors } = await this.styles.forDraft(this.nameOf(path));
    for (const error of errors) await this.report(error);
    const text = isExcluded ? null : await this.read(path);
    if (text === null) return null;
    const { rule: only } = this.options;
    const settings = only === undefined ? inForce.settings : { ...inForce.settings, only };
    return { draft: openReview(text, language, settings, inForce.rules), ready: inForce.ready?.value };
  }

  /** Null, with the reason reported, where the file is no draft that can be read. */
  private async read(path: string): Promise<string | null> {
    const draft = await readNamedDraft(path, this.terminal);
    if ("text" in draft) return draft.text;
    await this.report({ path: this.nameOf(path), reason: draft.reason });
    return null;
  }

  private async review(place: string, { draft, ready }: OpenDraft, pause: () => Promise<void>): Promise<void> {
    const path = this.nameOf(place);
    let file: ReviewedFile & { readonly report: ReviewedDraft };
    try {
      const done = this.options.fix
        ? await this.fix(place, draft, pause)
        : { report: await workInSlices(draft.steps(), pause) };
      file = {
        path,
        text: draft.text,
        ...done,
        ...(this.options.explain && { sentences: draft.explain() }),
        ...(this.reporter.wantsWhole && { whole: await workInSlices(reportInSteps(draft, { path, ready }), pause) }),
      };
    } catch (error) {
      if (error instanceof Unwritable) return this.report({ path, reason: error.message });
      const reason = error instanceof Error ? error.message : String(error);
      return this.report({ path, reason: `The review broke down (${reason}).` });
    }
    await this.progress.clear();
    await this.reporter.file(file);
    for (const reason of file.report.problems) await this.report({ path, reason });
    this.found ||= reaches(file.report.findings, this.options.failOn);
  }

  /** Takes the safe fixes and saves the file, if any were taken. Throws `Unwritable`. */
  private async fix(place: string, draft: DraftReview, pause: () => Promise<void>) {
    const before = draft.text;
    const { text, applied, report } = await workInSlices(fixAll(draft), pause);
    if (text !== before) await replaceFile(resolve(this.terminal.folder, place), before, text);
    return { report, fixed: applied };
  }

  private async report(error: FileError): Promise<void> {
    this.failed = true;
    await this.progress.clear();
    await this.reporter.error(error);
  }

  private nameOf(path: string): string {
    return draftName(path, this.options.stdinPath);
  }
}
