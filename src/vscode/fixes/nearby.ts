import * as vscode from "vscode";
import type { DraftFinding } from "../../review/index.js";
import { activeDraft } from "../desk/drafts.js";
import type { ReviewDesk } from "../desk/review-desk.js";
import { rangeOf } from "../findings/diagnostics.js";
import { isFindingReference, locate } from "../findings/findings.js";
import { choosePlace, findingItem } from "../status/ready.js";

/**
 * Whether the editor asks for what can be done on the cursor's line beside the cursor: it does so for every finding of the
 * line where there is none at the cursor itself.
 */
export function isBesideCursor(document: vscode.TextDocument, range: vscode.Range): boolean {
  const editor = vscode.window.activeTextEditor;
  if (editor?.document !== document || !editor.selection.isEmpty) return false;
  const { active } = editor.selection;
  return range.start.line <= active.line && range.end.line >= active.line && !range.contains(active);
}

/** The findings of the paragraph around `range` that do not touch it. */
export function othersInParagraph(
  desk: ReviewDesk,
  document: vscode.TextDocument,
  range: vscode.Range,
): readonly DraftFinding[] {
  const session = desk.session(document);
  const block = session?.record?.reading.parsed.blocks;
  const before = session?.drift.before(document.offsetAt(range.start)) ?? null;
  const here = before === null ? undefined : block?.find(({ start, end }) => start <= before && before <= end);
  const place = here && session?.drift.now({ start: here.start, end: here.end });
  const [start, end] = [document.offsetAt(range.start), document.offsetAt(range.end)];
  if (!session || !place) return [];
  const inside = session.findings.filter((one) => one.start >= place.start && one.end <= place.end);
  return inside.filter((one) => one.end < start || one.start > end);
}

/** Shows what can be done about one finding, with the cursor on it. */
export async function showFixes(desk: ReviewDesk, argument: unknown): Promise<void> {
  const located = isFindingReference(argument) ? locate(desk, argument) : undefined;
  if (located) await openMenu(located.document, located.finding);
}

/** Lists the other findings of the paragraph; choosing one shows what can be done about it. */
export async function showOthers(desk: ReviewDesk): Promise<void> {
  const document = activeDraft();
  const selection = vscode.window.activeTextEditor?.selection;
  if (!document || !selection) return;
  const others = othersInParagraph(desk, document, selection);
  const title = vscode.l10n.t("Other findings in this paragraph");
  if (await choosePlace(document, others.map(findingItem(document)), title)) {
    await vscode.commands.executeCommand("editor.action.quickFix");
  }
}

async function openMenu(document: vscode.TextDocument, finding: DraftFinding): Promise<void> {
  const { start } = rangeOf(document, finding);
  await vscode.window.showTextDocument(document, { selection: new vscode.Range(start, start) });
  await vscode.commands.executeCommand("editor.action.quickFix");
}
