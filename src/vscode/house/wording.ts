import type * as vscode from "vscode";
import type { Span } from "../../document/index.js";

/** The words at a place of a document in one line, without the quotation marks of a scare quote or emphasis. */
export function wordingOf(document: vscode.TextDocument, { start, end }: Span): string {
  const text = document.getText().slice(start, end).replace(/\s+/g, " ");
  return text.replace(/^[\s"'“”‘’«»*_]+|[\s"'“”‘’«»*_]+$/gu, "");
}
