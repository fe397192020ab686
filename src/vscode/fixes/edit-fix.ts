import * as vscode from "vscode";
import type { TextChange } from "../../document/index.js";
import type { DraftFix } from "../../review/index.js";
import { rangeOf } from "../findings/diagnostics.js";
import { hasPlaceholder, toSnippets } from "./snippet.js";

/**
 * A fix as an edit of the document as it is now. With a placeholder in it, the new text comes with tab stops, the first
 * of them with a list of `names` to choose from.
 */
export function toWorkspaceEdit(
  document: vscode.TextDocument,
  fix: DraftFix,
  names: readonly string[] = [],
): vscode.WorkspaceEdit {
  const edit = new vscode.WorkspaceEdit();
  const texts = fix.edits.map(({ text }) => text);
  const snippets = texts.some(hasPlaceholder) ? toSnippets(texts, names) : [];
  edit.set(
    document.uri,
    fix.edits.map((change, index) => {
      const range = rangeOf(document, change);
      const snippet = snippets[index];
      if (snippet === undefined) return vscode.TextEdit.replace(range, change.text);
      const insertion = vscode.SnippetTextEdit.replace(range, new vscode.SnippetString(snippet));
      insertion.keepWhitespace = true;
      return insertion;
    }),
  );
  return edit;
}

/** Changes that leave nothing to fill in, as an edit. */
export function toPlainEdit(document: vscode.TextDocument, changes: readonly TextChange[]): vscode.WorkspaceEdit {
  const edit = new vscode.WorkspaceEdit();
  for (const change of changes) edit.replace(document.uri, rangeOf(document, change), change.text);
  return edit;
}

/** Makes one change to an open document, as one step that can be undone. */
export async function applyChange(document: vscode.TextDocument, change: TextChange): Promise<void> {
  await vscode.workspace.applyEdit(toPlainEdit(document, [change]));
}
