import * as vscode from "vscode";
import type { Span } from "../../document/index.js";
import { mapSpan } from "../../review/index.js";

/** A stretch of a document, followed while other things go on. */
export class Place implements vscode.Disposable {
  readonly #listener: vscode.Disposable;
  #span: Span | null;

  constructor(
    private readonly document: vscode.TextDocument,
    span: Span,
  ) {
    this.#span = span;
    this.#listener = vscode.workspace.onDidChangeTextDocument((event) => {
      if (event.document === document) this.#follow(event.contentChanges);
    });
  }

  /** Where it is now; null once its words were changed or the document was closed. */
  get span(): Span | null {
    return this.document.isClosed ? null : this.#span;
  }

  dispose(): void {
    this.#listener.dispose();
  }

  #follow(changes: readonly vscode.TextDocumentContentChangeEvent[]): void {
    for (const { rangeOffset, rangeLength, text } of changes) {
      if (!this.#span) return;
      this.#span = mapSpan(this.#span, [{ start: rangeOffset, end: rangeOffset + rangeLength, text }]);
    }
  }
}
