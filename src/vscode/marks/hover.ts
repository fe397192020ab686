import * as vscode from "vscode";
import { registerForDrafts } from "../desk/languages.js";
import type { ReviewDesk } from "../desk/review-desk.js";
import { rangeOf } from "../findings/diagnostics.js";
import { findingsAt, refer } from "../findings/findings.js";
import { offeredFixes } from "../fixes/offered-fixes.js";
import { canWrite } from "../fixes/writable.js";
import { HOVER_COMMANDS, hoverText } from "./hover-text.js";

/** More would not be read. */
const MOST_FINDINGS = 3;

/** Explains the findings under the pointer, below what the editor itself says of them. */
export function registerHover(desk: ReviewDesk): vscode.Disposable {
  const provider: vscode.HoverProvider = {
    provideHover: (document, position) => hoverAt(desk, document, position),
  };
  return registerForDrafts((selector) => vscode.languages.registerHoverProvider(selector, provider));
}

function hoverAt(desk: ReviewDesk, document: vscode.TextDocument, position: vscode.Position): vscode.Hover | undefined {
  const session = desk.session(document);
  const findings = findingsAt(desk, document, new vscode.Range(position, position)).slice(0, MOST_FINDINGS);
  const [first] = findings;
  if (!session || !first) return undefined;
  const texts = findings.map((finding) => {
    const before = session.drift.before(finding.start);
    const on = before === null ? null : (session.record?.restsOn(before) ?? null);
    const rests = on && { on, asked: document.getText(rangeOf(document, finding)) };
    const offered = { fixes: offeredFixes(document, finding), canStet: canWrite(document) };
    const text = new vscode.MarkdownString(hoverText(finding, refer(document, finding), rests, offered));
    text.isTrusted = { enabledCommands: HOVER_COMMANDS };
    return text;
  });
  return new vscode.Hover(texts, rangeOf(document, first));
}
