import { resolve } from "node:path";
import { reportInSteps } from "../../report/index.js";
import { type DraftReview, type FileError, fixAll, openReview, type ReviewedDraft } from "../../review/index.js";
import { lazyEnglish } from "../english.js";
import { Unwritable } from "../file-beside.js";
import { type DraftStyle, HouseStyles } from "../house/house-styles.js";
import { draftName, readNamedDraft } from "../named-draft.js";
import { replaceFile } from "../replace-file.js";
import type { ReviewedFile } from "../reporter.js";
import type { Terminal } from "../terminal.js";
import { workInSlices } from "../work-in-slices.js";
import type { ReviewOutcome, ReviewTask } from "./task.js";

/** What a reviewer needs of the world outside. */
export type Surroundings = Pick<Terminal, "readInput" | "loadModel">;

/** A file's review, and what went wrong on the way. */
type Reviewed = ReviewedFile & { readonly report: ReviewedDraft };

type Pause = () => Promise<void>;

/** Reviews drafts one by one. English and house styles are loaded once. */
export class DraftReviewer {
  private readonly styles: HouseStyles;
  private readonly english: ReturnType<typeof lazyEnglish>;

  constructor(
    private readonly task: ReviewTask,
    private readonly surroundings: Surroundings,
  ) {
    this.styles = new HouseStyles(task.folder, task.profile ?? undefined);
    this.english = lazyEnglish(surroundings);
  }

  /** Loads what every draft needs. Throws an Error with a plain message if English is missing. */
  async prepare(): Promise<void> {
    await this.english();
  }

  /** What goes wrong with the draft is in the outcome. Throws only if English is missing. */
  async review(path: string, pause: Pause): Promise<ReviewOutcome> {
    const { folder, stdinPath } = this.task;
    const name = draftName(path, stdinPath ?? undefined);
    const style = await this.styles.forDraft(name);
    const nothing: ReviewOutcome = { mistakes: style.errors, errors: [], file: null };
    if (style.isExcluded) return nothing;
    const draft = await readNamedDraft(path, { ...this.surroundings, folder });
    if ("reason" in draft) return { ...nothing, errors: [{ path: name, reason: draft.reason }] };
    try {
      const file = await this.work(resolve(folder, path), name, await this.open(draft.text, style), style, pause);
      return { ...nothing, errors: file.report.problems.map((reason): FileError => ({ path: name, reason })), file };
    } catch (error) {
      return { ...nothing, errors: [{ path: name, reason: whyNot(error) }] };
    }
  }

  private async open(text: string, { inForce }: DraftStyle): Promise<DraftReview> {
    const { only } = this.task;
    const settings = only === null ? inForce.settings : { ...inForce.settings, only };
    return openReview(text, await this.english(), settings, inForce.rules);
  }

  private async work(
    place: string,
    path: string,
    draft: DraftReview,
    { inForce }: DraftStyle,
    pause: Pause,
  ): Promise<Reviewed> {
    const { fix, explain, whole } = this.task;
    const done = fix ? await takeFixes(place, draft, pause) : { report: await workInSlices(draft.steps(), pause) };
    const about = { path, ready: inForce.ready?.value };
    return {
      path,
      text: draft.text,
      ...done,
      ...(explain && { sentences: draft.explain() }),
      ...(whole && { whole: await workInSlices(reportInSteps(draft, about), pause) }),
    };
  }
}

/** Takes the safe fixes and saves the file, if any were taken. Throws `Unwritable`. */
async function takeFixes(place: string, draft: DraftReview, pause: Pause) {
  const before = draft.text;
  const { text, applied, report } = await workInSlices(fixAll(draft), pause);
  if (text !== before) await replaceFile(place, before, text);
  return { report, fixed: applied };
}

function whyNot(error: unknown): string {
  if (error instanceof Unwritable) return error.message;
  return brokeDown(error instanceof Error ? error.message : String(error));
}

/** Why a draft was not reviewed, where the program itself is to blame. */
export function brokeDown(detail: string): string {
  return `The review broke down (${detail}).`;
}
