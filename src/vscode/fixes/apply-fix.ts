import * as vscode from "vscode";
import type { DraftFinding } from "../../review/index.js";
import type { ReviewDesk } from "../desk/review-desk.js";
import { rangeOf } from "../findings/diagnostics.js";
import { isFindingReference, locate } from "../findings/findings.js";
import { editWithChoices } from "./fix-edit.js";

/** Takes a fix of a finding that the argument points at, the one of the number `fix`, counted from 0. */
export async function applyFix(desk: ReviewDesk, argument: unknown, fix: unknown): Promise<void> {
  const located = isFindingReference(argument) ? locate(desk, argument) : undefined;
  if (located && typeof fix === "number") await takeFix(desk, located.document, located.finding, fix);
}

/**
 * Takes the only fix of a finding; where there are several, opens the editor's menu of them. The finding must be of the
 * document as it is now.
 */
export async function offerFixes(
  desk: ReviewDesk,
  document: vscode.TextDocument,
  finding: DraftFinding,
): Promise<void> {
  await vscode.window.showTextDocument(document, { selection: rangeOf(document, finding) });
  if (finding.fixes.length === 1) await takeFix(desk, document, finding, 0);
  else await vscode.commands.executeCommand("editor.action.quickFix");
}

async function takeFix(
  desk: ReviewDesk,
  document: vscode.TextDocument,
  finding: DraftFinding,
  index: number,
): Promise<void> {
  const fix = finding.fixes[index];
  if (!fix) return;
  // A snippet goes to the editor that has the focus.
  await vscode.window.showTextDocument(document, { selection: rangeOf(document, finding) });
  const edit = await editWithChoices(desk, document, finding, fix);
  if (edit) await vscode.workspace.applyEdit(edit);
  desk.review(document);
}
