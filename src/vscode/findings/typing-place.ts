import * as vscode from "vscode";
import { SECTION } from "../desk/settings-section.js";

/**
 * The paragraph in which the writer is typing, where the settings ask for quiet there: from the first key on, until the
 * cursor leaves it, another editor is shown, or the draft is saved.
 */
export class TypingPlace implements vscode.Disposable {
  #document: vscode.TextDocument | undefined;
  /** Its lines, counted from 0. */
  #lines = { top: 0, bottom: -1 };
  readonly #left = new vscode.EventEmitter<vscode.TextDocument>();
  readonly #subscriptions: readonly vscode.Disposable[];
  /** What was found there may be shown. */
  readonly onDidLeave = this.#left.event;

  constructor() {
    const { window, workspace } = vscode;
    this.#subscriptions = [
      this.#left,
      window.onDidChangeTextEditorSelection(({ textEditor: { document, selection } }) => {
        if (document === this.#document && !this.isQuiet(document, selection.active.line)) this.#leave();
      }),
      window.onDidChangeActiveTextEditor(() => this.#leave()),
      workspace.onDidSaveTextDocument((document) => {
        if (document === this.#document) this.#leave();
      }),
    ];
  }

  /** The writer has changed a draft. */
  typed(document: vscode.TextDocument): void {
    const editor = vscode.window.activeTextEditor;
    const isWanted = vscode.workspace.getConfiguration(SECTION, document).get<unknown>("quiet.atCaret") === true;
    if (editor?.document !== document || !isWanted) return;
    this.#document = document;
    this.#lines = paragraphAt(document, editor.selection.active.line);
  }

  /** Whether nothing is to be shown on a line of a draft, counted from 0. */
  isQuiet(document: vscode.TextDocument, line: number): boolean {
    return this.#document === document && line >= this.#lines.top && line <= this.#lines.bottom;
  }

  dispose(): void {
    for (const subscription of this.#subscriptions) subscription.dispose();
  }

  #leave(): void {
    const document = this.#document;
    this.#document = undefined;
    if (document) this.#left.fire(document);
  }
}

/** The lines around `line` up to the next empty ones. */
function paragraphAt(document: vscode.TextDocument, line: number): { readonly top: number; readonly bottom: number } {
  const isEmpty = (one: number) => document.lineAt(one).isEmptyOrWhitespace;
  let top = line;
  let bottom = line;
  while (top > 0 && !isEmpty(top - 1)) top--;
  while (bottom + 1 < document.lineCount && !isEmpty(bottom + 1)) bottom++;
  return { top, bottom };
}
