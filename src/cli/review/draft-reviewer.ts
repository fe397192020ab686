import { resolve } from "node:path";
import { type InForce, secondReaderOffBy } from "../../house/index.js";
import { reportOf } from "../../report/index.js";
import {
  type DraftReview,
  type FileError,
  fixAll,
  openReview,
  ownSettingsOf,
  type ReviewedDraft,
  reviewInSteps,
  type Settings,
  type StettedFinding,
} from "../../review/index.js";
import { OpinionMemory } from "../../second-reader/index.js";
import { ReviewCache } from "../cache/review-cache.js";
import { lazyEnglish } from "../english.js";
import { Unwritable } from "../file-beside.js";
import { type DraftStyle, HouseStyles } from "../house/house-styles.js";
import { fromHousePath } from "../house/node-disk.js";
import { draftName, readNamedDraft } from "../named-draft.js";
import { replaceFile } from "../replace-file.js";
import type { ReviewedFile, Suppressed } from "../reporter.js";
import { isReaderGone } from "../second-reader/reader-gone.js";
import type { SecondDesk } from "../second-reader/second-desk.js";
import type { Terminal } from "../terminal.js";
import { workInSlices } from "../work-in-slices.js";
import { findingKeys } from "./finding-keys.js";
import type { ReviewOutcome, ReviewTask } from "./task.js";

/** What a reviewer needs of the world outside. */
export type Surroundings = Pick<Terminal, "readInput" | "loadModel">;

/** A draft that has been read. */
interface NamedText {
  /** Where it lies. */
  readonly place: string;
  /** What to call it. */
  readonly path: string;
  readonly text: string;
}

/** A file's review, and what went wrong on the way. */
type Reviewed = ReviewedFile & { readonly report: ReviewedDraft };

type Pause = () => Promise<void>;
/** What some formats print besides the findings. */
type Extras = Pick<ReviewedFile, "sentences" | "whole" | "keys" | "suppressed">;

/** Reviews drafts one by one. English and house styles are loaded once, English only where it is needed. */
export class DraftReviewer {
  private readonly styles: HouseStyles;
  private readonly english: ReturnType<typeof lazyEnglish>;
  private readonly cache: ReviewCache | null;

  constructor(
    private readonly task: ReviewTask,
    private readonly surroundings: Surroundings,
    private readonly second: SecondDesk | null = null,
  ) {
    this.styles = new HouseStyles(task.folder, task, task.staged);
    this.english = lazyEnglish(surroundings);
    this.cache = task.cache === null ? null : new ReviewCache(task.cache.folder);
  }

  /** Loads what every draft needs. Throws an Error with a plain message if English is missing. */
  async prepare(): Promise<void> {
    if (this.cache === null) await this.english();
  }

  /** What goes wrong with the draft is in the outcome. Throws only where a second reader that must be had cannot. */
  async review(path: string, pause: Pause): Promise<ReviewOutcome> {
    const { folder, stdinPath, staged } = this.task;
    const name = draftName(path, stdinPath ?? undefined);
    const style = await this.styles.forDraft(name);
    const nothing: ReviewOutcome = { mistakes: style.errors, errors: [], leftOut: null, file: null };
    if (style.excludedBy !== null) return { ...nothing, leftOut: { path: name, by: style.excludedBy.origin } };
    const draft = await readNamedDraft(path, { readInput: this.surroundings.readInput, folder }, staged);
    if ("reason" in draft) return { ...nothing, errors: [{ path: name, reason: draft.reason }] };
    const named: NamedText = { place: resolve(folder, path), path: name, text: draft.text };
    try {
      if (this.second !== null) return { ...nothing, ...(await this.readTwice(named, style, this.second, pause)) };
      const file = await this.reviewed(named, style.inForce, pause);
      return { ...nothing, errors: errorsOf(name, file.report.problems), file: this.finished(file, style.inForce) };
    } catch (error) {
      if (isReaderGone(error)) throw error;
      return { ...nothing, errors: [{ path: name, reason: whyNot(error) }] };
    }
  }

  private async reviewed(named: NamedText, inForce: InForce, pause: Pause): Promise<Reviewed> {
    const { path, text } = named;
    if (this.cache === null) return this.work(named, inForce, pause);
    const key = reviewKey(this.task, inForce, named);
    const kept = await this.cache.find(key);
    if (kept !== null) return { path, text, ...kept };
    const { report, sentences, whole, keys, suppressed } = await this.work(named, inForce, pause);
    const review = {
      report,
      ...(sentences && { sentences }),
      ...(whole && { whole }),
      ...(keys && { keys }),
      ...(suppressed && { suppressed }),
    };
    await this.cache.keep(key, review);
    return { path, text, ...review };
  }

  /** The review of a draft that a second reader has read after the rules. */
  private async readTwice(named: NamedText, { inForce, style }: DraftStyle, desk: SecondDesk, pause: Pause) {
    const memory = new OpinionMemory();
    const draft = openReview(named.text, await this.english(), settingsFor(this.task, inForce), inForce.rules, memory);
    await workInSlices(draft.steps(), pause);
    const houseOff = secondReaderOffBy(style, inForce);
    const problems = await desk.read(draft, memory, { path: named.path, houseOff });
    const report = await workInSlices(draft.steps(), pause);
    const file = { path: named.path, text: named.text, report, ...this.extras(draft, report, named.path, inForce) };
    return { errors: errorsOf(named.path, [...report.problems, ...problems]), file: this.finished(file, inForce) };
  }

  /** With what is no part of the review itself. */
  private finished(file: Reviewed, { baseline }: InForce): ReviewedFile {
    const reviewed = withOff(file);
    return this.task.baselines && baseline !== null
      ? { ...reviewed, baseline: fromHousePath(baseline.value) }
      : reviewed;
  }

  /** What some formats print besides the findings. */
  private extras(draft: DraftReview, { findings, stetted }: ReviewedDraft, path: string, inForce: InForce): Extras {
    const { explain, whole } = this.task;
    const about = { path, ready: inForce.ready?.value };
    return {
      ...(explain && { sentences: draft.explain() }),
      ...(whole && { whole: reportOf(draft, about) }),
      ...(wantsKeys(this.task, inForce) && { keys: findingKeys(draft, findings) }),
      ...(this.task.suppressed && { suppressed: suppressedBy(draft, stetted) }),
    };
  }

  /** Whether nothing is asked of a draft but what its review finds. */
  private isForReportOnly(inForce: InForce): boolean {
    const { fix, explain, whole, suppressed } = this.task;
    return !(fix || explain || whole || suppressed || wantsKeys(this.task, inForce));
  }

  private async work({ place, path, text }: NamedText, inForce: InForce, pause: Pause): Promise<Reviewed> {
    const { fix, save, unfixed } = this.task;
    const english = await this.english();
    const settings = settingsFor(this.task, inForce);
    if (this.isForReportOnly(inForce))
      return { path, text, report: await workInSlices(reviewInSteps(text, english, settings, inForce.rules), pause) };
    const draft = openReview(text, english, settings, inForce.rules);
    const done =
      fix && !unfixed.has(path)
        ? await takeFixes(save ? place : null, draft, pause)
        : { report: await workInSlices(draft.steps(), pause) };
    return { path, text: draft.text, ...done, ...this.extras(draft, done.report, path, inForce) };
  }
}

function errorsOf(path: string, reasons: Iterable<string>): FileError[] {
  return [...reasons].map((reason) => ({ path, reason }));
}

/** Says where a draft turns its review off, if it does. Only front matter can, so most drafts need no second look. */
function withOff(file: Reviewed): Reviewed {
  const own = /^\uFEFF?---/.test(file.text) ? ownSettingsOf(file.text) : null;
  return own?.off ? { ...file, leftOutBy: `${file.path}:${own.line}` } : file;
}

function settingsFor({ only }: ReviewTask, { settings }: InForce): Settings {
  return only === null ? settings : { ...settings, only };
}

function suppressedBy(draft: DraftReview, stetted: readonly StettedFinding[]): Suppressed[] {
  const keys = findingKeys(
    draft,
    stetted.map(({ finding }) => finding),
  );
  return stetted.map((one, index) => ({ ...one, key: keys[index] ?? "", by: "stet" }));
}

/** A baseline knows findings by their keys. */
function wantsKeys({ keys, baselines }: ReviewTask, { baseline }: InForce): boolean {
  return keys || (baselines && baseline !== null);
}

/** Everything that a review depends on. What the house says of words is in its rules, which are no plain data. */
function reviewKey(task: ReviewTask, inForce: InForce, { path, text }: NamedText): string {
  const { cache, explain, whole, suppressed } = task;
  const keys = wantsKeys(task, inForce);
  const words = inForce.words.map(({ value }) => value);
  const about = whole ? { path, ready: inForce.ready?.value ?? null } : null;
  return ReviewCache.keyOf([cache?.program, settingsFor(task, inForce), words, explain, keys, suppressed, about, text]);
}

/** Takes the safe fixes and saves the file, if any were taken and it has a place. Throws `Unwritable`. */
async function takeFixes(place: string | null, draft: DraftReview, pause: Pause) {
  const before = draft.text;
  const { text, applied, report } = await workInSlices(fixAll(draft), pause);
  if (place === null) return { report, fixed: applied, before };
  const notes = text === before ? [] : await replaceFile(place, before, text);
  return { report, fixed: applied, notes };
}

function whyNot(error: unknown): string {
  if (error instanceof Unwritable) return error.message;
  return brokeDown(error instanceof Error ? error.message : String(error));
}

/** Why a draft was not reviewed, where the program itself is to blame. */
export function brokeDown(detail: string): string {
  return `The review broke down (${detail}).`;
}
