import * as vscode from "vscode";
import { quotedWords, withWords } from "../../report/index.js";
import type { DraftFinding } from "../../review/index.js";
import { messageOf } from "./raised-by.js";

/** The words of a finding, in quotation marks and in one line, as a row of a menu names them. */
export function wordsOf(document: vscode.TextDocument, finding: DraftFinding): string {
  return quotedWords(textOf(document, finding));
}

/** What a list of problems, in which the draft is not to be seen, says of a finding: its words too, where the message has them not. */
export function problemText(finding: DraftFinding, words: string): string {
  return withWords(messageOf(finding), words, put);
}

/** The title of a fix among those of other findings. */
export function titleAmongOthers(document: vscode.TextDocument, finding: DraftFinding, title: string): string {
  return withWords(title, textOf(document, finding), put);
}

function put(words: string, text: string): string {
  return vscode.l10n.t("{0}: {1}", words, text);
}

function textOf(document: vscode.TextDocument, { start, end }: DraftFinding): string {
  return document.getText(new vscode.Range(document.positionAt(start), document.positionAt(end)));
}
