import type * as vscode from "vscode";
import { asksForName, type DraftFinding, type DraftFix, isChoiceOf } from "../../review/index.js";
import { canWrite } from "./writable.js";

/**
 * The fixes of a finding that are offered, wherever that is: none where the draft cannot be written to, and none that
 * would put a name on record in one step. Names are chosen in the list of the placeholder.
 */
export function offeredFixes(document: vscode.TextDocument, { fixes }: DraftFinding): readonly DraftFix[] {
  if (!canWrite(document)) return [];
  const asking = fixes.find(asksForName);
  return asking ? fixes.filter((fix) => !isChoiceOf(fix, asking)) : fixes;
}
