import type * as vscode from "vscode";
import type { DraftFinding, DraftFix } from "../../review/index.js";
import { canWrite } from "./writable.js";

/** The fixes of a finding that are offered, wherever that is: none where the draft cannot be written to. */
export function offeredFixes(document: vscode.TextDocument, { fixes }: DraftFinding): readonly DraftFix[] {
  return canWrite(document) ? fixes : [];
}
