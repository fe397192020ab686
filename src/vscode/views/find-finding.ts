import * as vscode from "vscode";
import type { ReviewDesk } from "../desk/review-desk.js";
import { reviewedNow } from "../desk/reviewed.js";
import { rangeOf } from "../findings/diagnostics.js";
import type { LocatedFinding } from "../findings/findings.js";
import type { FindingRow } from "./finding-rows.js";
import { readRows } from "./findings-book.js";
import type { Target } from "./tree-model.js";

/** Milliseconds for which a draft that was just opened is waited for. */
const PATIENCE = 10_000;

/** Shows a stretch of a draft, which is opened where it is not open. */
export async function reveal({ uri, start, end }: Target): Promise<void> {
  const document = await vscode.workspace.openTextDocument(vscode.Uri.parse(uri, true));
  await vscode.window.showTextDocument(document, { selection: rangeOf(document, { start, end }) });
}

/** The finding of a row, in its draft as it is now; a draft that is not open is opened and reviewed. */
export async function findFinding(desk: ReviewDesk, row: FindingRow): Promise<LocatedFinding | undefined> {
  const document = await vscode.workspace.openTextDocument(vscode.Uri.parse(row.uri, true));
  await vscode.window.showTextDocument(document);
  if (!desk.session(document)?.reviewed && !(await reviewOf(desk, document))) return undefined;
  const findings = desk.session(document)?.findings ?? [];
  const found = readRows(document, findings).rows.find(({ id }) => id === row.id);
  return found && { document, finding: found.finding };
}

/** Whether a draft that was just opened was reviewed; the desk may take a moment to take it up. */
async function reviewOf(desk: ReviewDesk, document: vscode.TextDocument): Promise<boolean> {
  if (!desk.session(document)) await takenUp(desk, document);
  return desk.session(document) !== undefined && reviewedNow(desk, document);
}

function takenUp(desk: ReviewDesk, document: vscode.TextDocument): Promise<void> {
  return new Promise((resolve) => {
    const finish = () => {
      clearTimeout(timer);
      listening.dispose();
      resolve();
    };
    const timer = setTimeout(finish, PATIENCE);
    const listening = desk.onDidChange((changed) => {
      if (changed === document) finish();
    });
  });
}
