import * as vscode from "vscode";
import { type DraftFinding, openReview, safeChanges } from "../../review/index.js";
import { registerForDrafts } from "../desk/languages.js";
import type { ReviewDesk } from "../desk/review-desk.js";
import { toPlainEdit } from "./plain-edit.js";
import { canWrite } from "./writable.js";
import { write } from "./write.js";

const KIND = vscode.CodeActionKind.SourceFixAll.append("bluePencil");

/** "Fix All", by command or on saving: takes the fixes that cannot change what a sentence means, and no others. */
export function registerFixAll(desk: ReviewDesk): vscode.Disposable {
  const provider: vscode.CodeActionProvider = {
    provideCodeActions: (document, _range, { only }) => (only?.intersects(KIND) ? fixAll(desk, document) : []),
  };
  return registerForDrafts((selector) =>
    vscode.languages.registerCodeActionsProvider(selector, provider, { providedCodeActionKinds: [KIND] }),
  );
}

function fixAll(desk: ReviewDesk, document: vscode.TextDocument): vscode.CodeAction[] {
  const session = desk.session(document);
  if (!session || !canWrite(document)) return [];
  const { language } = desk;
  const { review, rules } = session.settings;
  const open = language && ((text: string) => openReview(text, language, review, rules));
  const changes = safeChanges(document.getText(), session.findings, open);
  if (changes.length === 0) return [];
  const action = new vscode.CodeAction(vscode.l10n.t("Take all safe fixes of Blue Pencil"), KIND);
  // Made by the editor, which asks for it on saving too.
  action.edit = toPlainEdit(document, changes);
  action.command = { title: action.title, command: "bluePencil.reviewFixed" };
  return [action];
}

/** Whether a rule has more than one safe fix in a draft. */
export function canFixRule(findings: readonly DraftFinding[], rule: string): boolean {
  return safeOf(findings, rule).length > 1;
}

/** Takes the safe fixes of one rule in a whole draft. */
export async function fixRule(desk: ReviewDesk, address: unknown, rule: unknown): Promise<void> {
  const document = vscode.workspace.textDocuments.find(({ uri }) => uri.toString() === address);
  const session = document && desk.session(document);
  if (!session || typeof rule !== "string") return;
  const changes = safeChanges(document.getText(), safeOf(session.findings, rule), undefined);
  if (changes.length === 0) return;
  await write(document, changes);
  desk.review(document);
}

function safeOf(findings: readonly DraftFinding[], rule: string): readonly DraftFinding[] {
  return findings.filter((finding) => finding.rule === rule && finding.fixes.some(({ safe }) => safe));
}
