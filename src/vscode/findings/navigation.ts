import * as vscode from "vscode";
import { isDraft } from "../desk/drafts.js";
import type { ReviewDesk } from "../desk/review-desk.js";
import { rangeOf } from "./diagnostics.js";

/** How long a note stays in the status bar, in milliseconds. */
const NOTE = 4000;

/**
 * Selects the next (`step` 1) or previous (-1) finding after the cursor, going round at the end, and shows its message
 * as a hover, which screen readers read.
 */
export async function goToFinding(desk: ReviewDesk, step: 1 | -1): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  if (!editor || !isDraft(editor.document)) return;
  const { document, selection } = editor;
  const findings = desk.session(document)?.findings ?? [];
  const selected = { start: document.offsetAt(selection.start), end: document.offsetAt(selection.end) };
  const target = neighbour(findings, selected, step);
  if (!target) {
    vscode.window.setStatusBarMessage(vscode.l10n.t("Blue Pencil: nothing to query in this draft."), NOTE);
    return;
  }
  const range = rangeOf(document, target);
  editor.selection = new vscode.Selection(range.start, range.end);
  editor.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
  await vscode.commands.executeCommand("editor.action.showHover", { focus: "noAutoFocus" });
}

/**
 * The one that starts after the selection, or before it; at an end the search goes on from the other. A cursor right
 * before a finding has not been there; a selection has. `findings` are sorted by place.
 */
export function neighbour<T extends { readonly start: number }>(
  findings: readonly T[],
  selection: { readonly start: number; readonly end: number },
  step: 1 | -1,
): T | undefined {
  if (step === -1) return findings.findLast(({ start }) => start < selection.start) ?? findings.at(-1);
  const from = selection.start === selection.end ? selection.start : selection.start + 1;
  return findings.find(({ start }) => start >= from) ?? findings[0];
}
