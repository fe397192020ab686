import * as vscode from "vscode";
import { offChange, styleFor } from "../../review/index.js";
import type { ReviewDesk } from "../desk/review-desk.js";
import { isFindingReference, type LocatedFinding, locate } from "../findings/findings.js";
import { write } from "../fixes/write.js";
import { turnRuleOff } from "./settings-edits.js";

/** Puts a comment at the top of the draft that turns the finding's rule off. */
export async function turnRuleOffInFile(desk: ReviewDesk, argument: unknown): Promise<void> {
  const located = find(desk, argument);
  if (!located) return;
  const { document, finding } = located;
  const change = offChange(document.getText(), finding, styleFor(document.languageId));
  if (!change) {
    void vscode.window.showInformationMessage(noRoom());
    return;
  }
  await write(document, [change]);
  desk.review(document);
}

export async function turnRuleOffInSettings(desk: ReviewDesk, argument: unknown): Promise<void> {
  const located = find(desk, argument);
  if (located) await turnRuleOff(located.document, located.finding.rule);
}

function find(desk: ReviewDesk, argument: unknown): LocatedFinding | undefined {
  return isFindingReference(argument) ? locate(desk, argument) : undefined;
}

function noRoom(): string {
  return vscode.l10n.t(
    "A comment cannot turn a rule off in front matter. You can turn it off in the settings instead.",
  );
}
