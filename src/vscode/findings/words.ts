import * as vscode from "vscode";
import type { DraftFinding } from "../../review/index.js";
import { messageOf } from "./raised-by.js";

/** Longer wordings are cut in menus and lists, in UTF-16 units. */
const LONGEST = 32;

/** The words of a finding, in quotation marks and in one line, as a row of a menu names them. */
export function wordsOf(document: vscode.TextDocument, { start, end }: DraftFinding): string {
  return quote(document.getText(new vscode.Range(document.positionAt(start), document.positionAt(end))));
}

/** What a list of problems, in which the draft is not to be seen, says of a finding: its words too, where the message has them not. */
export function problemText(finding: DraftFinding, words: string): string {
  const message = messageOf(finding);
  const isNamed = message.toLowerCase().includes(bare(words).toLowerCase());
  return isNamed ? message : vscode.l10n.t("{0}: {1}", quote(words), message);
}

function quote(words: string): string {
  const inside = bare(words);
  return `“${inside.length > LONGEST ? `${inside.slice(0, LONGEST).trimEnd()}…` : inside}”`;
}

/** In one line, without quotation marks around it. */
function bare(words: string): string {
  return words
    .replace(/\s+/gu, " ")
    .trim()
    .replace(/^[“"]|[”"]$/gu, "");
}
