import * as vscode from "vscode";
import type { NewWord } from "../../house/index.js";

/** The words selected in one line, or the word at the cursor; empty where there are none. */
export function wordsToFlag(document: vscode.TextDocument, selection: vscode.Selection): string {
  const range = selection.isEmpty ? document.getWordRangeAtPosition(selection.start) : selection;
  return range ? document.getText(range).replace(/\s+/g, " ").trim() : "";
}

/** Asks what to write instead, and why; undefined where the writer leaves either question with Escape. */
export async function askHowToFlag(flag: string): Promise<NewWord | undefined> {
  const { l10n, window } = vscode;
  const title = l10n.t("Flag “{0}” in house style", flag);
  const use = await window.showInputBox({ title, prompt: l10n.t("What to write instead? May stay empty.") });
  if (use === undefined) return undefined;
  const why = await window.showInputBox({ title, prompt: l10n.t("Why?") });
  return why === undefined ? undefined : { flag, use: use.trim(), why: why.trim() };
}
