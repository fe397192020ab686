import { type HouseStyle, readHouseFile } from "../../../../src/house/index.js";
import { type DraftRecord, openReview, type ReviewedDraft } from "../../../../src/review/index.js";
import { RULES } from "../../../../src/rules/index.js";
import { connectDesk, type HouseKeeper } from "../../../../src/vscode/desk/desk-events.js";
import { ReviewDesk } from "../../../../src/vscode/desk/review-desk.js";
import { Scheduler } from "../../../../src/vscode/desk/scheduler.js";
import { readSettings } from "../../../../src/vscode/desk/settings.js";
import { publishDiagnostics } from "../../../../src/vscode/findings/diagnostics.js";
import { showStatus } from "../../../../src/vscode/status/status-bar.js";
import { DraftInView } from "../../../../src/vscode/views/draft-in-view.js";
import { registerViews } from "../../../../src/vscode/views/register.js";
import { ClosedDrafts } from "../../../../src/vscode/workspace/closed-drafts.js";
import { english } from "../../../language/english.js";
import { ManualClock } from "../desk/manual-clock.js";
import { asDocument } from "../fake/as-document.js";
import { FakeEditor } from "../fake/editor.js";
import { EventEmitter, type FakeDocument } from "../fake/vscode.js";

/** One house style for all drafts, read as slowly as from a disk. */
class House implements HouseKeeper {
  readonly #changed = new EventEmitter<void>();
  readonly #styles = new Map<string, HouseStyle>();
  readonly onDidChange = this.#changed.event as unknown as HouseKeeper["onDidChange"];
  #text = "";

  set text(text: string) {
    this.#text = text;
    this.#changed.fire();
  }

  /** What the file says now. */
  get style(): HouseStyle {
    const folder = "/drafts";
    if (this.#text === "") return { layers: [], folders: [folder], files: [] };
    const file = readHouseFile(this.#text, `${folder}/.bluepencil.yml`, RULES);
    return { layers: [{ origin: file.path, folder, content: file.content }], folders: [folder], files: [file] };
  }

  styleFor({ uri }: { readonly uri: { toString(): string } }): HouseStyle | undefined {
    return this.#styles.get(uri.toString());
  }

  async take({ uri, isUntitled }: Parameters<HouseKeeper["take"]>[0]): Promise<void> {
    if (isUntitled) return;
    await Promise.resolve();
    const { style } = this;
    await Promise.resolve();
    this.#styles.set(uri.toString(), style);
  }

  async takeAll(): Promise<void> {
    await Promise.all(this.#open().map((document) => this.take(asDocument(document))));
  }

  drop({ uri }: Parameters<HouseKeeper["drop"]>[0]): void {
    this.#styles.delete(uri.toString());
  }

  constructor(private readonly editor: () => FakeEditor) {}

  #open(): readonly FakeDocument[] {
    return this.editor().documents;
  }
}

/** A review from nothing, and what it read. */
export interface Fresh {
  readonly report: ReviewedDraft;
  readonly record: DraftRecord;
}

const FRESH = new Map<string, Fresh>();

/** The extension at work in the fake editor, its clock in the test's hands. */
export class Newsroom {
  readonly editor: FakeEditor;
  readonly house: House = new House(() => this.editor);
  readonly desk: ReviewDesk;
  readonly failures: string[] = [];
  readonly clock = new ManualClock();
  readonly #parts: readonly { dispose(): unknown }[];

  constructor(files: Readonly<Record<string, string>>) {
    this.editor = new FakeEditor(files);
    const note = (text: string) => this.failures.push(text);
    const log = { debug: () => {}, warn: () => {}, error: note };
    const scheduler = new Scheduler(this.clock);
    this.desk = new ReviewDesk({ loaded: english, load: async () => english }, scheduler, log, this.house);
    const { desk } = this;
    const draft = new DraftInView(desk);
    const closed = new ClosedDrafts();
    const memory = { get: () => undefined, update: async () => {}, keys: () => [] };
    this.#parts = [
      desk,
      publishDiagnostics(desk, this.clock),
      showStatus(desk),
      draft,
      closed,
      registerViews({ desk, closed, draft, memory, scheduler, clock: this.clock, log }),
      connectDesk(desk, this.house, log),
    ];
  }

  /** Lets so many milliseconds pass, and all be done that waits for something else than the time. */
  async wait(milliseconds: number): Promise<void> {
    await new Promise(setImmediate);
    this.clock.advance(milliseconds);
    await new Promise(setImmediate);
  }

  /** Until everything has come to rest. */
  async settle(): Promise<void> {
    for (let turn = 0; turn < 4; turn++) await this.wait(1000);
  }

  /**
   * What a review from nothing says of a document as it is; undefined where the settings leave it out. `style` is the
   * house style in force.
   */
  fresh(document: FakeDocument, style = document.isUntitled ? undefined : this.house.style): Fresh | undefined {
    const settings = readSettings(asDocument(document), style);
    if (!settings.enable || settings.excluded) return undefined;
    // Not the rules themselves, which are long: they follow from the house's words.
    const key = JSON.stringify([document.getText(), settings.review, settings.houseWords]);
    const known = FRESH.get(key);
    if (known) return known;
    const review = openReview(document.getText(), english, settings.review, settings.rules);
    const report = review.report();
    const record = review.record();
    if (record === null) throw new Error("A draft that was reviewed has been read");
    const fresh = { report, record };
    FRESH.set(key, fresh);
    return fresh;
  }

  dispose(): void {
    for (const part of this.#parts) part.dispose();
  }
}
