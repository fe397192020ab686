import * as vscode from "vscode";
import { RULES } from "../../rules/index.js";
import { activeDraft } from "../desk/drafts.js";
import type { ReviewDesk } from "../desk/review-desk.js";
import { findingsAt } from "./findings.js";
import { openRulePage } from "./rule-pages.js";

/** Explains the rule given, else the one whose finding is under the cursor, else the one picked from a list. */
export async function explainRule(desk: ReviewDesk, given: unknown): Promise<void> {
  const rule = typeof given === "string" ? given : (ruleAtCursor(desk) ?? (await pickRule()));
  if (rule !== undefined && RULES.some(({ id }) => id === rule)) await openRulePage(rule);
}

function ruleAtCursor(desk: ReviewDesk): string | undefined {
  const document = activeDraft();
  const selection = vscode.window.activeTextEditor?.selection;
  return document && selection ? findingsAt(desk, document, selection)[0]?.rule : undefined;
}

async function pickRule(): Promise<string | undefined> {
  const items = RULES.map(({ id, description }) => ({ label: id, detail: description }));
  const picked = await vscode.window.showQuickPick(items, {
    placeHolder: vscode.l10n.t("Which rule?"),
    matchOnDetail: true,
  });
  return picked?.label;
}
