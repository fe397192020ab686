import * as vscode from "vscode";
import type { HouseStyle } from "../../house/index.js";
import type { Language } from "../../language/index.js";
import type { Opinions, SourceLedger } from "../../review/index.js";
import { DraftSession, type SessionState } from "./draft-session.js";
import { isDraft, openDrafts } from "./drafts.js";
import type { LanguageSource } from "./english.js";
import { describeError, type Log } from "./log.js";
import type { Scheduler } from "./scheduler.js";
import { type DraftSettings, readSettings, reviewsByItself } from "./settings.js";

/** Pause in typing after which a draft is reviewed, in milliseconds. */
export const TYPING_PAUSE = 300;
/** How long it may take until a document that was changed is known to be the writer's own work, in milliseconds. */
export const LOADING = 50;

/** Knows the house style of a document. */
export interface HouseSource {
  styleFor(document: vscode.TextDocument): HouseStyle | undefined;
}

const NO_HOUSES: HouseSource = { styleFor: () => undefined };

/** Why an open draft is not reviewed. */
export type Unreviewable = "off" | "excluded";

/** The open drafts and their reviews. Knows nothing of how findings are shown. */
export class ReviewDesk implements vscode.Disposable {
  readonly #sessions = new Map<string, DraftSession>();
  /** Drafts that the settings or the house style leave out. */
  readonly #leftOut = new Map<vscode.TextDocument, Unreviewable>();
  readonly #changed = new vscode.EventEmitter<vscode.TextDocument>();
  /** How many ledgers were asked for; each is a job of its own. */
  #ledgers = 0;
  /** What a second reader says; null where there is none. */
  #opinions: Opinions | null = null;
  readonly #moved = new vscode.EventEmitter<vscode.TextDocument>();

  /** A review began, ended or was dropped, or a draft was left out. */
  readonly onDidChange = this.#changed.event;
  /** The writer typed, so that findings moved or went. */
  readonly onDidMove = this.#moved.event;

  constructor(
    private readonly model: LanguageSource,
    private readonly scheduler: Scheduler,
    private readonly log: Log,
    private readonly houses: HouseSource = NO_HOUSES,
  ) {}

  /** Undefined before the first review. */
  get language(): Language | undefined {
    return this.model.loaded;
  }

  /** Undefined where the document is no draft, or is closed, excluded or turned off. */
  session(document: vscode.TextDocument): DraftSession | undefined {
    const session = this.#sessions.get(keyOf(document));
    // A file that was closed and opened again is another document with the same address.
    return session?.document === document ? session : undefined;
  }

  /** Why a draft has no session; undefined where it has one, or was not taken up yet. */
  whyLeftOut(document: vscode.TextDocument): Unreviewable | undefined {
    return this.#leftOut.get(document);
  }

  /** Takes up an open document, or takes note that its settings changed. */
  take(document: vscode.TextDocument): void {
    if (!isDraft(document)) {
      this.drop(document);
      return;
    }
    const settings = readSettings(document, this.houses.styleFor(document));
    if (!settings.enable || settings.excluded) this.#leaveOut(document, settings.enable ? "excluded" : "off");
    else this.#takeUp(document, settings);
  }

  #takeUp(document: vscode.TextDocument, settings: DraftSettings): void {
    this.#leftOut.delete(document);
    const session = this.session(document) ?? new DraftSession(document, settings, this.#opinions);
    this.#sessions.set(keyOf(document), session);
    const wanted = session.reviewed || isUnderReview(session) || reviewsByItself(settings);
    session.configure(settings);
    if ((wanted && !session.reviewed) || lagsBehind(session)) this.review(document);
    else this.#changed.fire(document);
  }

  #leaveOut(document: vscode.TextDocument, why: Unreviewable): void {
    this.#forget(document);
    this.#leftOut.set(document, why);
    this.#changed.fire(document);
  }

  takeAll(): void {
    for (const document of vscode.workspace.textDocuments) this.take(document);
  }

  /** Takes note of changed settings for the documents that were taken up or left out before. */
  takeAgain(): void {
    const known = vscode.workspace.textDocuments.filter((one) => this.session(one) ?? this.whyLeftOut(one));
    for (const document of known) this.take(document);
  }

  /**
   * Findings move along. An undo or redo may bring back words that a fix had taken away, so that is reviewed again, and so
   * is a text that was loaded anew: from the disk where it was changed, or because the writer gave up their changes.
   */
  edited({ document, contentChanges, reason }: vscode.TextDocumentChangeEvent): void {
    const session = this.session(document);
    if (!session) return;
    const isChanged = contentChanges.length > 0;
    session.edited(contentChanges);
    if (isLoadedAnew(session)) this.#reviewIfLoaded(session);
    if (isChanged && wantsReview(session, reason !== undefined)) this.review(document, TYPING_PAUSE);
    if (isChanged) this.#moved.fire(document);
  }

  saved(document: vscode.TextDocument): void {
    const session = this.session(document);
    if (session && reviewsByItself(session.settings)) this.review(document);
  }

  /** Forgets the document and calls its review off. */
  drop(document: vscode.TextDocument): void {
    const wasKnown = this.#forget(document);
    if (this.#leftOut.delete(document) || wasKnown) this.#changed.fire(document);
  }

  /** Whether there was a session to forget. */
  #forget(document: vscode.TextDocument): boolean {
    if (!this.session(document)) return false;
    this.scheduler.cancel(keyOf(document));
    this.scheduler.cancel(loadKeyOf(document));
    return this.#sessions.delete(keyOf(document));
  }

  /** Reviews the document after `delay` milliseconds without another request, whatever `bluePencil.run` says. */
  review(document: vscode.TextDocument, delay = 0): void {
    const session = this.session(document);
    if (!session) return;
    const language = this.model.loaded;
    if (language) this.#schedule(session, language, delay);
    else void this.#readThenReview(session);
  }

  /** What a second reader says joins the findings of all drafts, at once in those reviewed before; null for no second reader. */
  hear(opinions: Opinions | null): void {
    if (this.#opinions === opinions) return;
    this.#opinions = opinions;
    for (const session of this.#sessions.values()) {
      session.hear(opinions);
      if (session.reviewed) this.review(session.document);
    }
  }

  /** Who is on record in a draft as it was last reviewed, drawn up in slices; undefined before the first review. */
  ledger(document: vscode.TextDocument): Promise<SourceLedger | undefined> {
    const record = this.session(document)?.record;
    if (!record) return Promise.resolve(undefined);
    this.#ledgers += 1;
    const key = `ledger ${this.#ledgers}`;
    return new Promise((resolve) => {
      let ledger: SourceLedger | undefined;
      this.scheduler.request(key, 0, {
        *start() {
          ledger = yield* record.sources();
        },
        done: () => resolve(ledger),
        fail: (error) => {
          this.log.error(`Sources of ${document.uri.path}: ${describeError(error)}`);
          resolve(undefined);
        },
      });
    });
  }

  /** Gives the number of drafts. */
  reviewAll(): number {
    const drafts = openDrafts().filter((document) => this.session(document));
    for (const document of drafts) this.review(document);
    return drafts.length;
  }

  dispose(): void {
    this.scheduler.dispose();
    this.#sessions.clear();
    this.#leftOut.clear();
    this.#changed.dispose();
    this.#moved.dispose();
  }

  /** That the writer typed, and no file was loaded, the editor says a moment after it has told of the change. */
  #reviewIfLoaded(session: DraftSession): void {
    const { document } = session;
    this.scheduler.request(loadKeyOf(document), LOADING, {
      start: () => {
        if (this.session(document) === session && isLoadedAnew(session)) this.review(document);
        return [].values();
      },
      done: () => {},
      fail: (error) => this.#fail(session, error),
    });
  }

  async #readThenReview(session: DraftSession): Promise<void> {
    this.#enter(session, "reading");
    try {
      const language = await this.model.load();
      if (this.session(session.document) === session) this.#schedule(session, language, 0);
    } catch (error) {
      this.#fail(session, error);
    }
  }

  #schedule(session: DraftSession, language: Language, delay: number): void {
    // One that is put off while the writer types has begun already: it is not told again at each key.
    if (delay === 0 || session.state !== "reviewing") this.#enter(session, "reviewing");
    this.scheduler.request(keyOf(session.document), delay, {
      start: () => session.work(language),
      done: () => this.#finish(session),
      fail: (error) => this.#fail(session, error),
    });
  }

  #finish(session: DraftSession): void {
    for (const problem of session.problems) this.log.warn(`${session.document.uri.path}: ${problem}`);
    this.#enter(session, "idle");
  }

  #fail(session: DraftSession, error: unknown): void {
    this.log.error(`Review of ${session.document.uri.path}: ${describeError(error)}`);
    session.forget();
    this.#enter(session, "failed");
  }

  #enter(session: DraftSession, state: SessionState): void {
    session.state = state;
    if (this.session(session.document) === session) this.#changed.fire(session.document);
  }
}

function keyOf(document: vscode.TextDocument): string {
  return document.uri.toString();
}

function loadKeyOf(document: vscode.TextDocument): string {
  return `load ${keyOf(document)}`;
}

function isUnderReview({ state }: DraftSession): boolean {
  return state === "reading" || state === "reviewing";
}

/** The text is that of the file, and another than was reviewed last. */
function isLoadedAnew(session: DraftSession): boolean {
  const { document, settings, isCurrent } = session;
  return !document.isUntitled && !document.isDirty && reviewsByItself(settings) && !isCurrent;
}

/** The text was changed while the settings did not ask for a review of it, as those in force now do. */
function lagsBehind(session: DraftSession): boolean {
  return !isUnderReview(session) && !session.isCurrent && (followsTyping(session) || isLoadedAnew(session));
}

/** After the writer changed the text. */
function wantsReview(session: DraftSession, isUndo: boolean): boolean {
  return session.state === "reviewing" || followsTyping(session) || (isUndo && reviewsByItself(session.settings));
}

/** A document that was never saved has no save to wait for. */
function followsTyping({ document, settings }: DraftSession): boolean {
  return settings.run === "onType" || (settings.run === "onSave" && document.isUntitled);
}
