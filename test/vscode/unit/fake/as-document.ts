import type * as vscode from "vscode";
import type { FakeDocument } from "./document.js";

/** The one place where the fake is passed off as the real thing. */
export function asDocument(document: FakeDocument): vscode.TextDocument {
  return document as unknown as vscode.TextDocument;
}
