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
  vscode.window.setStatusBarMessage(
    whereText(findings.indexOf(target), findings.length, wraps(target, selected, step)),
    NOTE,
  );
  await vscode.commands.executeCommand("editor.action.showHover", { focus: "noAutoFocus" });
}

/** Whether the way to the next finding led round the end of the draft. */
export function wraps(target: Place, selection: Place, step: 1 | -1): boolean {
  return step === 1 ? target.start < selection.start : target.start > selection.start;
}

/** "Finding 3 of 7": also for screen readers. */
function whereText(index: number, count: number, wrapped: boolean): string {
  const { l10n } = vscode;
  if (!wrapped) return l10n.t("Blue Pencil: finding {0} of {1}", index + 1, count);
  return index === 0
    ? l10n.t("Blue Pencil: from the top again, finding 1 of {0}", count)
    : l10n.t("Blue Pencil: from the end again, finding {0} of {1}", index + 1, count);
}

interface Place {
  readonly start: number;
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
