import * as vscode from "vscode";
import { type DraftFinding, openReview } from "../../review/index.js";
import { DRAFT_LANGUAGES } from "../desk/drafts.js";
import type { ReviewDesk } from "../desk/review-desk.js";
import { toPlainEdit } from "./edit-fix.js";
import { safeChanges } from "./safe-changes.js";

const KIND = vscode.CodeActionKind.SourceFixAll.append("bluePencil");

/** "Fix All", by command or on saving: takes the fixes that cannot change what a sentence means, and no others. */
export function registerFixAll(desk: ReviewDesk): vscode.Disposable {
  const selector = DRAFT_LANGUAGES.map((language) => ({ language }));
  const provider: vscode.CodeActionProvider = {
    provideCodeActions: (document, _range, { only }) => (only?.intersects(KIND) ? fixAll(desk, document) : []),
  };
  return vscode.languages.registerCodeActionsProvider(selector, provider, { providedCodeActionKinds: [KIND] });
}

function fixAll(desk: ReviewDesk, document: vscode.TextDocument): vscode.CodeAction[] {
  const session = desk.session(document);
  if (!session) return [];
  const { language } = desk;
  const { review, rules } = session.settings;
  const open = language && ((text: string) => openReview(text, language, review, rules));
  const changes = safeChanges(document.getText(), session.findings, open);
  if (changes.length === 0) return [];
  const action = new vscode.CodeAction(vscode.l10n.t("Take all safe fixes of Blue Pencil"), KIND);
  action.edit = toPlainEdit(document, changes);
  return [action];
}

/** The edit that takes the safe fixes of one rule in a whole draft; undefined where it has fewer than two. */
export function fixRule(
  document: vscode.TextDocument,
  findings: readonly DraftFinding[],
  rule: string,
): vscode.WorkspaceEdit | undefined {
  const own = findings.filter((finding) => finding.rule === rule && finding.fixes.some(({ safe }) => safe));
  if (own.length < 2) return undefined;
  return toPlainEdit(document, safeChanges(document.getText(), own, undefined));
}
