import * as vscode from "vscode";
import { ENGLISH_WORDS, type ReportWords, Wording } from "../../report/index.js";

/** The words of the report in the language of the editor. They are listed in src/report, and translated by what they are. */
export function editorWording(): Wording {
  const translated = Object.entries(ENGLISH_WORDS).map(([key, text]) => [key, vscode.l10n.t(text)]);
  const words: ReportWords = { ...ENGLISH_WORDS, ...Object.fromEntries(translated) };
  return new Wording(words, vscode.env.language);
}
