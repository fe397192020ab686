import * as vscode from "vscode";
import { asReason, difference, stetEach, styleFor } from "../../review/index.js";
import type { ReviewDesk } from "../desk/review-desk.js";
import type { LocatedFinding } from "../findings/findings.js";
import { canWrite, refused } from "../fixes/writable.js";
import { write } from "../fixes/write.js";
import { askReason } from "./stet-command.js";

/** Lets several findings stand for one reason, in each draft in one step. A `given` reason is taken instead of asking. */
export async function letStandAll(
  desk: ReviewDesk,
  located: readonly LocatedFinding[],
  given: string | undefined,
): Promise<void> {
  const drafts = new Map<vscode.TextDocument, LocatedFinding[]>();
  for (const one of located) drafts.set(one.document, [...(drafts.get(one.document) ?? []), one]);
  const versions = new Map([...drafts.keys()].map((document) => [document, document.version]));
  const reason =
    given ?? (await askReason(vscode.l10n.t("Why should these {0} stand? Each gets the same reason.", located.length)));
  if (reason === undefined || asReason(reason) === "") return;
  for (const [document, findings] of drafts) {
    if (!canWrite(document)) refused(document);
    else if (document.version === versions.get(document)) await stetIn(desk, document, findings, reason);
  }
}

async function stetIn(
  desk: ReviewDesk,
  document: vscode.TextDocument,
  located: readonly LocatedFinding[],
  reason: string,
): Promise<void> {
  const text = document.getText();
  const findings = located.map(({ finding }) => finding);
  const after = stetEach(text, findings, reason, styleFor(document.languageId));
  if (after !== text && (await write(document, [difference(text, after)]))) desk.review(document);
}
