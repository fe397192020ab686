import * as vscode from "vscode";

/** By document the version at which the editor refused a change. */
const REFUSED = new WeakMap<vscode.TextDocument, number>();

/**
 * Whether a draft can be written to, as far as an extension can tell: not in a place without writing, nor where the
 * settings make the file read-only. That a file was made read-only for the session, or on the disk, the editor tells
 * nobody; it is known once a change was refused.
 */
export function canWrite(document: vscode.TextDocument): boolean {
  if (document.isClosed || REFUSED.get(document) === document.version) return false;
  if (document.isUntitled) return true;
  return vscode.workspace.fs.isWritableFileSystem(document.uri.scheme) !== false && !isReadonlyBySettings(document);
}

/** Takes note that the editor did not let a draft be changed, and tells the writer. */
export function refused(document: vscode.TextDocument): void {
  REFUSED.set(document, document.version);
  void vscode.window.showInformationMessage(vscode.l10n.t("This draft is read-only, so it was left as it is."));
}

/** The editor asks for the menu of fixes only where they can be made. */
export function noLongerRefused(document: vscode.TextDocument): void {
  REFUSED.delete(document);
}

/** `files.readonlyInclude`, but for what `files.readonlyExclude` takes out again. */
function isReadonlyBySettings(document: vscode.TextDocument): boolean {
  const settings = vscode.workspace.getConfiguration("files", document);
  return matches(document, settings.get("readonlyInclude")) && !matches(document, settings.get("readonlyExclude"));
}

/** Whether one of the globs that are turned on names the document, from the root of its folder or of the disk. */
function matches(document: vscode.TextDocument, globs: unknown): boolean {
  if (typeof globs !== "object" || globs === null) return false;
  const folder = vscode.workspace.getWorkspaceFolder(document.uri);
  return Object.entries(globs).some(([glob, isOn]) => {
    if (isOn !== true) return false;
    const inFolder = folder && { pattern: new vscode.RelativePattern(folder, glob) };
    return [...(inFolder ? [inFolder] : []), { pattern: glob }].some(
      (selector) => vscode.languages.match(selector, document) > 0,
    );
  });
}
