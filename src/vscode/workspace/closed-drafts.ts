import * as vscode from "vscode";
import type { DraftRows } from "../views/finding-rows.js";
import type { ClosedFindings } from "../views/findings-book.js";

/** What a review of the workspace found in each draft, by its URI. Drafts without findings are kept as well. */
export class ClosedDrafts implements ClosedFindings, vscode.Disposable {
  readonly #drafts = new Map<string, DraftRows>();
  readonly #changed = new vscode.EventEmitter<string | undefined>();

  readonly onDidChange = this.#changed.event;

  drafts(): Iterable<DraftRows> {
    return this.#drafts.values();
  }

  has(uri: string): boolean {
    return this.#drafts.has(uri);
  }

  get(uri: string): DraftRows | undefined {
    return this.#drafts.get(uri);
  }

  set(draft: DraftRows): void {
    this.#drafts.set(draft.uri, draft);
    this.#changed.fire(draft.uri);
  }

  delete(uri: string): void {
    if (this.#drafts.delete(uri)) this.#changed.fire(uri);
  }

  clear(): void {
    this.#drafts.clear();
    this.#changed.fire(undefined);
  }

  dispose(): void {
    this.#changed.dispose();
  }
}
