import type * as vscode from "vscode";
import type { Language } from "../../language/index.js";
import {
  type AskableDraft,
  type DraftFinding,
  type DraftRecord,
  type DraftReview,
  difference,
  type Opinions,
  openReview,
  type ReviewedDraft,
} from "../../review/index.js";
import { Drift } from "./drift.js";
import { followEdit } from "./follow-edits.js";
import { type DraftSettings, sameReview } from "./settings.js";

/** `reading`: the language is not loaded yet. `reviewing`: a review waits for a pause in typing, or runs. */
export type SessionState = "idle" | "reading" | "reviewing" | "failed";

/** One open draft: its review, and what the review found, kept in place while the writer types. */
export class DraftSession {
  #review: DraftReview | undefined;
  /** The text the review knows. */
  #seen = "";
  #findings: readonly DraftFinding[] = [];
  #settings: DraftSettings;
  #record: DraftRecord | null = null;
  #report: ReviewedDraft | null = null;

  /** Leads from the text that `record` tells of to the document as it is now. */
  readonly drift = new Drift();
  /** True once a review came to its end under the settings in force. */
  reviewed = false;
  state: SessionState = "idle";
  /** What went wrong on the way of the last review, one sentence each. */
  problems: readonly string[] = [];

  constructor(
    readonly document: vscode.TextDocument,
    settings: DraftSettings,
    private opinions: Opinions | null = null,
  ) {
    this.#settings = settings;
  }

  /** True while what was found is what a review of the text as it is now, under the settings in force, would find. */
  get isCurrent(): boolean {
    return this.reviewed && this.state === "idle" && this.drift.isNone;
  }

  /**
   * Whether the desk speaks for the draft, and no longer what was found in its file: once it was reviewed here, or its
   * text is no longer that of the file.
   */
  get speaks(): boolean {
    return this.#record !== null || this.document.isDirty;
  }

  get settings(): DraftSettings {
    return this.#settings;
  }

  /** In offsets of the document as it is now; those whose words were changed since the review are left out. */
  get findings(): readonly DraftFinding[] {
    return this.#findings;
  }

  /** What stands in the draft as it was last reviewed; null before the first review. */
  get record(): DraftRecord | null {
    return this.#record;
  }

  /** What the last review found, in offsets of the text that `record` tells of; null before the first review. */
  get report(): ReviewedDraft | null {
    return this.#report;
  }

  /** Where the settings change what a review finds, the next one starts afresh; until then the old findings stay. */
  configure(settings: DraftSettings): void {
    const same = sameReview(this.#settings, settings);
    this.#settings = settings;
    if (same) return;
    this.#review = undefined;
    this.reviewed = false;
  }

  /** What a second reader says joins the findings from the next review on; null for no second reader. */
  hear(opinions: Opinions | null): void {
    if (this.opinions === opinions) return;
    this.opinions = opinions;
    this.#review = undefined;
  }

  /** What a second reader may be asked of the text as it was last reviewed; null where it may be asked nothing. */
  askable(): AskableDraft | null {
    return this.#review?.askable() ?? null;
  }

  /** After a failure: the next review starts afresh. */
  forget(): void {
    this.#review = undefined;
  }

  /** Moves the findings along. VS Code gives changes in an order in which each applies to the text the one before left. */
  edited(changes: readonly vscode.TextDocumentContentChangeEvent[]): void {
    for (const { rangeOffset, rangeLength, text } of changes) {
      const change = { start: rangeOffset, end: rangeOffset + rangeLength, text };
      this.#findings = followEdit(this.#findings, change);
      this.drift.add(change);
    }
  }

  /** Reviews the document as it is when the work starts. To be dropped, not resumed, once the document has changed. */
  *work(language: Language): Generator<unknown, void> {
    const text = this.document.getText();
    const { review: settings, rules } = this.#settings;
    const review = this.#review ?? openReview(text, language, settings, rules, this.opinions);
    if (this.#review && text !== this.#seen) review.update(text, [difference(this.#seen, text)]);
    this.#review = review;
    this.#seen = text;
    const report = yield* review.steps();
    this.#findings = report.findings;
    this.#report = report;
    this.#record = review.record();
    this.drift.clear();
    this.problems = report.problems;
    this.reviewed = true;
  }
}
