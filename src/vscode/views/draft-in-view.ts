import * as vscode from "vscode";
import { type DraftRecord, isInAnotherLanguage } from "../../review/index.js";
import type { DraftSession } from "../desk/draft-session.js";
import { isDraft } from "../desk/drafts.js";
import { UNREAD_LANGUAGES } from "../desk/languages.js";
import type { ReviewDesk } from "../desk/review-desk.js";

/**
 * Context key: "reviewed" where nothing in a view means that there is nothing, "off" where the draft asks not to be
 * reviewed, "foreign" and "leftAlone" where it is not read for what it is, "reviewing", "unreviewed" where it was not, or
 * not as it is now; "excluded" where it is left out, "unread" where its kind of file is not read; or nothing where no draft
 * is in view.
 */
const CONTEXT = "bluePencil.inView";

/**
 * The draft that views beside the editor tell of: the one in the active editor or, where that shows something else,
 * the last one, as long as it is on the screen.
 */
export class DraftInView implements vscode.Disposable {
  readonly #changed = new vscode.EventEmitter<void>();
  readonly #moved = new vscode.EventEmitter<void>();
  readonly #subscriptions: readonly vscode.Disposable[];
  #document: vscode.TextDocument | undefined;
  #context: string | undefined;

  /** It is another draft, or a review of it began or ended. */
  readonly onDidChange = this.#changed.event;
  /** The writer typed in it. */
  readonly onDidMove = this.#moved.event;

  constructor(private readonly desk: ReviewDesk) {
    const { window, workspace } = vscode;
    this.#document = draftOf(window.activeTextEditor);
    this.#subscriptions = [
      this.#changed,
      this.#moved,
      window.onDidChangeActiveTextEditor((editor) => this.#look(editor)),
      window.onDidChangeVisibleTextEditors(() => this.#look(window.activeTextEditor)),
      workspace.onDidCloseTextDocument((document) => {
        if (document === this.#document) this.#show(undefined);
      }),
      desk.onDidChange((document) => {
        if (document === this.#document) this.#tell();
      }),
      desk.onDidMove((document) => {
        if (document !== this.#document) return;
        this.#setContext();
        this.#moved.fire();
      }),
    ];
  }

  get document(): vscode.TextDocument | undefined {
    return this.#document;
  }

  /** Undefined where there is no draft, or it is not reviewed. */
  get session(): DraftSession | undefined {
    return this.#document && this.desk.session(this.#document);
  }

  dispose(): void {
    for (const subscription of this.#subscriptions) subscription.dispose();
  }

  #look(active: vscode.TextEditor | undefined): void {
    const draft = draftOf(active);
    // A page that is no text, such as a preview of the draft, may well lie over it.
    if (draft) this.#show(draft);
    else if (active && !isOnScreen(this.#document)) this.#show(undefined);
    this.#setContext();
  }

  #show(document: vscode.TextDocument | undefined): void {
    if (document === this.#document) return;
    this.#document = document;
    this.#tell();
  }

  #tell(): void {
    this.#setContext();
    this.#changed.fire();
  }

  /** Why there is no review of what the editor shows. */
  #whyNot(): string | undefined {
    if (this.#document) return this.desk.whyLeftOut(this.#document) === "excluded" ? "excluded" : undefined;
    const { languageId = "" } = vscode.window.activeTextEditor?.document ?? {};
    return UNREAD_LANGUAGES.has(languageId) ? "unread" : undefined;
  }

  #setContext(): void {
    const context = this.session ? contextOf(this.session) : this.#whyNot();
    if (context !== this.#context) void vscode.commands.executeCommand("setContext", CONTEXT, context);
    this.#context = context;
  }
}

function contextOf({ isCurrent, record, state }: DraftSession): string {
  if (isCurrent && record) return readAs(record);
  return state === "reading" || state === "reviewing" ? "reviewing" : "unreviewed";
}

function readAs({ isOff, kind }: DraftRecord): string {
  if (isOff) return "off";
  if (isInAnotherLanguage(kind)) return "foreign";
  return kind.leftAlone ? "leftAlone" : "reviewed";
}

function draftOf(editor: vscode.TextEditor | undefined): vscode.TextDocument | undefined {
  return editor && isDraft(editor.document) ? editor.document : undefined;
}

function isOnScreen(document: vscode.TextDocument | undefined): boolean {
  return vscode.window.visibleTextEditors.some((editor) => editor.document === document);
}
