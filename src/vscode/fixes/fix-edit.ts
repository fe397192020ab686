import type * as vscode from "vscode";
import { asksForName, type DraftFinding, type DraftFix, namesToChoose } from "../../review/index.js";
import type { ReviewDesk } from "../desk/review-desk.js";
import { toWorkspaceEdit } from "./edit-fix.js";

/**
 * A fix of a finding as an edit; where it asks for a name, with the sources of the draft to choose from, which takes a
 * while to draw up. Undefined where the draft changed meanwhile.
 */
export async function editWithChoices(
  desk: ReviewDesk,
  document: vscode.TextDocument,
  finding: DraftFinding,
  fix: DraftFix,
): Promise<vscode.WorkspaceEdit | undefined> {
  if (!asksForName(fix)) return toWorkspaceEdit(document, fix);
  const { version } = document;
  const ledger = await desk.ledger(document);
  if (document.version !== version) return undefined;
  return toWorkspaceEdit(document, fix, ledger ? namesToChoose(document.getText(), finding, fix, ledger) : []);
}
