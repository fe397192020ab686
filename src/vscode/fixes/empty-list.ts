import * as vscode from "vscode";

/**
 * The editor leaves its list open when none of the names in it goes on with what is typed, and says "No suggestions.".
 * Hides it then. Watches the placeholder at `start` until something else is typed, or one of the names is in its place.
 */
export function hideEmptyList(document: vscode.TextDocument, start: number, names: readonly string[]): void {
  const listening = vscode.workspace.onDidChangeTextDocument(({ document: changed, contentChanges }) => {
    if (changed !== document || contentChanges.length === 0) return;
    const [change] = contentChanges;
    const isTyped = change !== undefined && contentChanges.length === 1 && change.rangeOffset >= start;
    const typed = isTyped ? document.getText().slice(start, change.rangeOffset + change.text.length) : "";
    if (typed !== "" && isBegunBy(names, typed) && !names.includes(typed)) return;
    listening.dispose();
    if (typed !== "" && !names.includes(typed)) void vscode.commands.executeCommand("hideSuggestWidget");
  });
}

/** Whether what is typed begins a name, or a word in it. */
export function isBegunBy(names: readonly string[], typed: string): boolean {
  const wanted = typed.toLowerCase();
  return names.some((name) => ` ${name.toLowerCase()}`.includes(` ${wanted}`));
}
