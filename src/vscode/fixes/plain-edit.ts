import * as vscode from "vscode";
import type { TextChange } from "../../document/index.js";
import { rangeOf } from "../findings/diagnostics.js";

/** Changes as an edit, for the editor to make. */
export function toPlainEdit(document: vscode.TextDocument, changes: readonly TextChange[]): vscode.WorkspaceEdit {
  const edit = new vscode.WorkspaceEdit();
  for (const change of changes) edit.replace(document.uri, rangeOf(document, change), change.text);
  return edit;
}
