import * as vscode from "vscode";
import { OpinionMemory } from "../../second-reader/index.js";
import type { DraftSession } from "../desk/draft-session.js";
import { activeDraft } from "../desk/drafts.js";
import { guarded, type Log } from "../desk/log.js";
import { type ReviewDesk, TYPING_PAUSE } from "../desk/review-desk.js";
import { reviewedNow } from "../desk/reviewed.js";
import type { Clock } from "../desk/scheduler.js";
import { Soon } from "../desk/soon.js";
import { isFindingReference, locate } from "../findings/findings.js";
import { Consent } from "./consent.js";
import { failureText } from "./failures.js";
import { KeptOpinions } from "./kept-opinions.js";
import { readerOf } from "./lm-reader.js";
import { whyNotRead } from "./may-send.js";
import { findModel, keyOf } from "./models.js";
import { Notices, type Occasion, say } from "./notices.js";
import { planFor } from "./plan.js";
import { withProgress } from "./progress.js";
import { type ReadingEnd, readAll } from "./reading.js";
import { ReadingStatus } from "./reading-status.js";
import { RequestsPage } from "./requests-page.js";
import { askForWords, offer, sentenceOf } from "./reword.js";
import { secondReaderSettings } from "./settings.js";
import type { Shelf } from "./shelf.js";

/**
 * While answers come in, findings are joined with them this often, in milliseconds, and kept for the next window: this one
 * may be closed in the middle of a long answer.
 */
const JOIN_EVERY = 200;

/** What the second reader needs of the rest of the editor. */
export interface SecondReaderParts {
  readonly desk: ReviewDesk;
  readonly memory: Pick<vscode.Memento, "get" | "update">;
  readonly clock: Clock;
  readonly log: Log;
  /** Where what was said is kept from one window to the next. */
  readonly shelf: Shelf;
  /** Of the extension: what was said to another one is asked again. */
  readonly version: string;
}

/** One draft that is being read. */
interface Reading {
  readonly stop: AbortController;
  /** Saved meanwhile: what has changed is to be read when this reading has ended. */
  isSavedAgain: boolean;
}

/** Has drafts read by a language model of the editor, and joins what it says with their findings. */
export class SecondReader implements vscode.Disposable {
  readonly #consent: Consent;
  readonly #kept: KeptOpinions;
  readonly #notices = new Notices();
  readonly #page = new RequestsPage();
  readonly #status = new ReadingStatus();
  /** What each model has said, by its key. */
  readonly #memories = new Map<string, OpinionMemory>();
  readonly #readings = new Map<vscode.TextDocument, Reading>();
  /** Stop the rewordings that are asked for. */
  readonly #stops = new Set<AbortController>();

  constructor(private readonly parts: SecondReaderParts) {
    this.#consent = new Consent(parts.memory);
    this.#kept = new KeptOpinions(parts.shelf, parts.version);
  }

  /** Takes up what was said in an earlier window by a model that still may read here. Nothing is sent. */
  async resume(): Promise<void> {
    const kept = await this.#kept.read();
    if (kept === null || secondReaderSettings().mode === "off" || !this.#consent.isGivenTo(kept.model)) return;
    if (this.#memories.size > 0) return;
    this.#memories.set(kept.model, kept.memory);
    this.parts.desk.hear(kept.memory);
  }

  /** “Read with the Second Reader”. */
  async readActive(): Promise<void> {
    const session = this.#activeSession();
    if (session) await this.#read(session.document, "asked");
  }

  /** A draft was saved. */
  async saved(document: vscode.TextDocument): Promise<void> {
    const reading = this.#readings.get(document);
    if (reading !== undefined) reading.isSavedAgain = true;
    else if (this.parts.desk.session(document)) await this.#read(document, "saved");
  }

  /** “Reword…”: asks for one sentence in other words, and offers them. */
  async reword(reference: unknown): Promise<void> {
    const { desk, clock } = this.parts;
    const located = isFindingReference(reference) ? locate(desk, reference) : undefined;
    const session = located && desk.session(located.document);
    const { language } = desk;
    if (!session?.isCurrent || !located || !language) return;
    const obstacle = whyNotRead(session);
    if (obstacle !== "") return say(obstacle);
    const sentence = sentenceOf(session, located);
    const { document, finding } = located;
    if (sentence === null) return say(vscode.l10n.t("This sentence is not sent to the second reader."));
    const model = await this.#allowedModel(session, "asked");
    if (model === null) return;
    const text = document.getText();
    const stop = new AbortController();
    this.#stops.add(stop);
    const ask = () => askForWords(text, sentence, finding.message, readerOf(model, clock), stop.signal);
    try {
      const title = vscode.l10n.t("{0} looks for other words", model.name);
      const progress = { name: model.name, title, isQuiet: false, status: this.#status };
      const proposal = await withProgress(progress, stop, ask);
      if (proposal !== null && document.getText() === text) await offer(session, sentence, proposal, language);
    } catch (error) {
      if (!stop.signal.aborted) say(failureText(error, model.name));
    } finally {
      this.#stops.delete(stop);
    }
  }

  /** Stops all readings and rewordings; what was said stays. */
  stop(): void {
    for (const { stop } of this.#readings.values()) stop.abort();
    for (const stop of this.#stops) stop.abort();
  }

  /** “Withdraw Permission”: no model may read the drafts of this workspace, and what any has said is forgotten. */
  async withdraw(): Promise<void> {
    const wasGiven = this.#consent.isGivenToAny;
    this.stop();
    await this.#consent.withdraw();
    await this.#forget();
    const { l10n } = vscode;
    const gone = l10n.t("No model reads the drafts of this workspace any more, until you allow it again.");
    say(wasGiven ? gone : l10n.t("No model was allowed to read the drafts of this workspace."));
  }

  /** The settings have changed: a reader that is off says nothing. */
  async configured(): Promise<void> {
    if (secondReaderSettings().mode !== "off") return;
    this.stop();
    await this.#forget();
  }

  closed(document: vscode.TextDocument): void {
    this.#readings.get(document)?.stop.abort();
  }

  /** “Show What Would Be Sent”. Needs no model, no permission and no setting: nothing is sent. */
  async showRequests(): Promise<void> {
    const session = this.#activeSession();
    if (!session) return;
    const model = await findModel(secondReaderSettings().model, false);
    await this.#show(session, typeof model === "string" ? undefined : model);
  }

  dispose(): void {
    this.stop();
    this.#page.dispose();
    this.#status.dispose();
  }

  #activeSession(): DraftSession | undefined {
    const document = activeDraft();
    const session = document && this.parts.desk.session(document);
    if (!session) say(vscode.l10n.t("Open a draft that Blue Pencil reviews, and ask again."));
    return session;
  }

  async #show(session: DraftSession, model?: vscode.LanguageModelChat): Promise<void> {
    if (!session.isCurrent) await reviewedNow(this.parts.desk, session.document);
    const memory = model && this.#memories.get(keyOf(model));
    await this.#page.show(await planFor(session, memory, model), model?.name ?? "");
  }

  async #read(document: vscode.TextDocument, occasion: Occasion): Promise<void> {
    if (this.#readings.has(document)) return;
    const reading: Reading = { stop: new AbortController(), isSavedAgain: false };
    this.#readings.set(document, reading);
    try {
      await this.#readNow(document, occasion, reading.stop);
    } finally {
      this.#readings.delete(document);
      if (this.#readings.size === 0) this.#status.hide();
    }
    const isOver = reading.stop.signal.aborted || document.isClosed;
    if (reading.isSavedAgain && !isOver && secondReaderSettings().mode === "onSave") await this.saved(document);
  }

  async #readNow(document: vscode.TextDocument, occasion: Occasion, stop: AbortController): Promise<void> {
    const { desk } = this.parts;
    const session = desk.session(document);
    if (!session) return;
    const obstacle = whyNotRead(session);
    if (obstacle !== "") return this.#tellObstacle(obstacle, occasion);
    const model = await this.#allowedModel(session, occasion);
    if (model === null || stop.signal.aborted) return;
    const memory = this.#memoryOf(model);
    desk.hear(memory);
    if (!(await reviewedNow(desk, document)) || !session.isCurrent) return;
    const ended = await this.#readWith(session, model, memory, occasion, stop);
    desk.review(document);
    if (ended.end === "failed") this.#notices.tell(ended.words, occasion);
    if (ended.end === "mayNot") this.#tellObstacle(whyNotRead(session), occasion);
    if (ended.end === "read") this.#notices.clear();
  }

  async #readWith(
    session: DraftSession,
    model: vscode.LanguageModelChat,
    memory: OpinionMemory,
    occasion: Occasion,
    stop: AbortController,
  ): Promise<ReadingEnd> {
    const { clock, log, desk } = this.parts;
    const { document } = session;
    const requests = await planFor(session, memory, model);
    if (requests.length === 0) {
      const words = vscode.l10n.t("{0} has read all of this draft before; nothing was sent.", model.name);
      if (occasion === "asked") say(words);
      return { end: "stopped" };
    }
    const keep = guarded(log, "Second reader", () => this.#keep(model, memory));
    const joining = new Soon(clock, () => {
      void keep();
      desk.review(document, session.drift.isNone ? 0 : TYPING_PAUSE);
    });
    const reader = readerOf(model, clock);
    const title = vscode.l10n.t("{0} reads this draft", model.name);
    const progress = { name: model.name, title, isQuiet: occasion === "saved", status: this.#status };
    const ended = await withProgress(progress, stop, (report) =>
      readAll(requests, {
        ...{ model, reader, memory, log, stop: stop.signal },
        progress: (done) => report(done, requests.length),
        heard: () => joining.within(JOIN_EVERY),
        maySend: () => whyNotRead(session) === "" && this.#consent.isGiven(model),
      }),
    );
    joining.dispose();
    await keep();
    return ended;
  }

  /** The model that is to read, if the writer has allowed it to; null where not, and the writer was told or asked. */
  async #allowedModel(session: DraftSession, occasion: Occasion): Promise<vscode.LanguageModelChat | null> {
    const isAsked = occasion === "asked";
    const model = await findModel(secondReaderSettings().model, isAsked);
    if (model === "none" || model === "gone") {
      // Not waited for: while the notice stands, the writer may ask again.
      void this.#notices.tellNoModel(model, occasion);
      return null;
    }
    if (model !== "undecided" && this.#consent.isGiven(model)) return model;
    if (!isAsked) {
      void this.#notices.tellUndecided(() => this.#read(session.document, "asked"));
      return null;
    }
    if (model === "undecided") return null;
    return (await this.#consent.ask(model, () => this.#show(session, model))) ? model : null;
  }

  /** At a save it is no news that a draft is kept from the second reader. */
  #tellObstacle(words: string, occasion: Occasion): void {
    if (occasion === "saved") this.parts.log.debug(words);
    else if (secondReaderSettings().mode === "off") void this.#notices.tellOff(words);
    else say(words);
  }

  #memoryOf(model: vscode.LanguageModelChat): OpinionMemory {
    const memory = this.#memories.get(keyOf(model)) ?? new OpinionMemory();
    this.#memories.set(keyOf(model), memory);
    return memory;
  }

  async #keep(model: vscode.LanguageModelChat, memory: OpinionMemory): Promise<void> {
    if (this.#consent.isGiven(model)) await this.#kept.write(keyOf(model), memory);
  }

  async #forget(): Promise<void> {
    this.#memories.clear();
    this.parts.desk.hear(null);
    await this.#kept.forget();
  }
}
