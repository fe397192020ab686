import * as vscode from "vscode";
import { applyFixes } from "../review/index.js";
import { DRAFT_LANGUAGES } from "./drafts.js";
import { toWorkspaceEdit } from "./editFix.js";
import type { ReviewDesk } from "./reviewDesk.js";

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
  const safe = (desk.session(document)?.findings ?? []).flatMap(({ fixes }) => fixes.find((fix) => fix.safe) ?? []);
  const { applied } = applyFixes(document.getText(), safe);
  if (applied.length === 0) return [];
  const title = vscode.l10n.t("Take all safe fixes of Blue Pencil");
  const action = new vscode.CodeAction(title, KIND);
  action.edit = toWorkspaceEdit(document, { title, safe: true, edits: applied.flatMap(({ edits }) => edits) });
  return [action];
}
