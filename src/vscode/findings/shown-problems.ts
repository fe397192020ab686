import type * as vscode from "vscode";

/**
 * What the editor was told of each draft's findings. It places all marks of a draft anew whenever it is told of them, and that
 * is felt in a long one: the same is not told twice.
 */
export class ShownProblems implements vscode.Disposable {
  readonly #shown = new Map<string, readonly vscode.Diagnostic[]>();
  /** Drafts in whose text a mark may be lost. */
  readonly #disturbed = new Set<string>();

  constructor(private readonly collection: vscode.DiagnosticCollection) {}

  /** How many findings of a draft are shown; 0 where nothing is. */
  count(uri: vscode.Uri): number {
    return this.#shown.get(uri.toString())?.length ?? 0;
  }

  /** Marked words were changed, and their mark may not come back with them: the next time the editor is told in any case. */
  disturb(uri: vscode.Uri): void {
    this.#disturbed.add(uri.toString());
  }

  show(uri: vscode.Uri, found: readonly vscode.Diagnostic[]): void {
    const key = uri.toString();
    const shown = this.#shown.get(key);
    const isWhole = !this.#disturbed.delete(key);
    if (isWhole && shown !== undefined && isSame(shown, found)) return;
    this.#shown.set(key, found);
    this.collection.set(uri, found);
  }

  clear(uri: vscode.Uri): void {
    this.#shown.delete(uri.toString());
    this.#disturbed.delete(uri.toString());
    this.collection.delete(uri);
  }

  dispose(): void {
    this.#shown.clear();
    this.collection.dispose();
  }
}

function isSame(shown: readonly vscode.Diagnostic[], found: readonly vscode.Diagnostic[]): boolean {
  return (
    shown.length === found.length &&
    shown.every((one, at) => {
      const other = found[at];
      return other !== undefined && looksSame(one, other);
    })
  );
}

/** What else a finding has follows from its rule and its message. */
function looksSame(one: vscode.Diagnostic, other: vscode.Diagnostic): boolean {
  return (
    one.range.isEqual(other.range) &&
    one.message === other.message &&
    one.severity === other.severity &&
    ruleOf(one) === ruleOf(other)
  );
}

function ruleOf({ code }: vscode.Diagnostic): unknown {
  return typeof code === "object" ? code.value : code;
}
