import { setImmediate } from "node:timers/promises";
import type { TextDocumentContentChangeEvent } from "vscode-languageserver";
import type { TextChange } from "../../document/index.js";
import type { Language } from "../../language/index.js";
import {
  applyChanges,
  type DraftFinding,
  type DraftReview,
  mapThroughChanges,
  openReview,
  type RestsOn,
  type Settings,
} from "../../review/index.js";
import type { Rule } from "../../rules/index.js";
import { workInSlices } from "../work-in-slices.js";
import { type Encoding, Positions } from "./positions.js";

/** What is in force for a draft. */
export interface DraftTerms {
  readonly settings: Settings;
  readonly rules: readonly Rule[];
}

/** A draft that is open in an editor, as it stands there, with what its last review found. */
export class OpenDraft {
  /** Where the newest text has its lines. */
  positions: Positions;
  /** In places of the newest text; what was typed over is gone. */
  findings: readonly DraftFinding[] = [];
  #review: DraftReview | null = null;
  #terms: DraftTerms | null = null;

  constructor(
    readonly uri: string,
    readonly languageId: string,
    public version: number,
    public text: string,
    private readonly encoding: Encoding,
  ) {
    this.positions = new Positions(text, encoding);
  }

  /** Takes an edit, whose parts each count from the text that the one before left. */
  change(version: number, parts: readonly TextDocumentContentChangeEvent[]): void {
    for (const part of parts) this.#take(part);
    this.version = version;
  }

  #take(part: TextDocumentContentChangeEvent): void {
    const whole = { start: 0, end: this.text.length };
    const change: TextChange = { ...("range" in part ? this.positions.spanOf(part.range) : whole), text: part.text };
    this.text = applyChanges(this.text, [change]);
    this.positions = new Positions(this.text, this.encoding);
    this.findings = mapThroughChanges(this.findings, [change]);
    this.#review?.update(this.text, [change]);
  }

  /** Everything is looked at again with the next review: the house style or the settings have changed. */
  forget(): void {
    this.#review = null;
    this.#terms = null;
  }

  /** What was in force at the last review; null before the first. */
  get terms(): DraftTerms | null {
    return this.#terms;
  }

  /** Reviews the newest text; an edit on the way is taken in. Other work goes on meanwhile. */
  async review(terms: DraftTerms, language: Language): Promise<void> {
    this.#terms = terms;
    const review = this.#review ?? openReview(this.text, language, terms.settings, terms.rules);
    this.#review = review;
    const { findings } = await workInSlices(review.steps(), async () => {
      await setImmediate();
    });
    // A review that was forgotten on the way has not heard of the edits since.
    if (this.#review === review) this.findings = findings;
  }

  /** Nothing is to be found: the draft is left out. */
  leaveOut(): void {
    this.forget();
    this.findings = [];
  }

  /** What the sentence at an offset rests on; null where none is, or where the review has not come so far. */
  restsOn(offset: number): RestsOn | null {
    const record = this.#review?.record();
    return record?.reading.parsed.text === this.text ? record.restsOn(offset) : null;
  }
}
