import * as vscode from "vscode";
import { isInReviewedLanguage } from "./languages.js";

/** Under which the walkthrough's example lies. */
export const EXAMPLE_SCHEME = "bluepencil-example";

/** False for a document that was never saved, and for the example. */
export function isInFolder({ isUntitled, uri }: vscode.TextDocument): boolean {
  return !isUntitled && uri.scheme !== EXAMPLE_SCHEME;
}

/**
 * True for a document that a writer works on: in a language that is reviewed, and either not yet saved, or in the workspace, or in a
 * place that can be written to. Old versions shown by source control, chat snippets and our own pages are none.
 */
export function isDraft(document: vscode.TextDocument): boolean {
  if (document.isClosed || !isInReviewedLanguage(document)) return false;
  return (
    document.isUntitled ||
    vscode.workspace.getWorkspaceFolder(document.uri) !== undefined ||
    vscode.workspace.fs.isWritableFileSystem(document.uri.scheme) === true
  );
}

export function openDrafts(): vscode.TextDocument[] {
  return vscode.workspace.textDocuments.filter(isDraft);
}

/** The draft in the active editor, if there is one. */
export function activeDraft(): vscode.TextDocument | undefined {
  const document = vscode.window.activeTextEditor?.document;
  return document && isDraft(document) ? document : undefined;
}
