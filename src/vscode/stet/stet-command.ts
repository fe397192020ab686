import * as vscode from "vscode";
import { parseDraft } from "../../document/index.js";
import { asReason, stetChange, styleFor } from "../../review/index.js";
import type { ReviewDesk } from "../desk/review-desk.js";
import { isFindingReference, type LocatedFinding, locate } from "../findings/findings.js";
import { wordsOf } from "../findings/words.js";
import { Place } from "../fixes/place.js";
import { canWrite, refused } from "../fixes/writable.js";
import { write } from "../fixes/write.js";

/**
 * Asks why the words should stand, and writes the stet. A `reason` in the argument is taken instead of asking. The
 * draft may change while the writer thinks: the stet goes to where the words are by then.
 */
export async function letStand(desk: ReviewDesk, argument: unknown): Promise<void> {
  const located = isFindingReference(argument) ? locate(desk, argument) : undefined;
  if (!located) return;
  if (!canWrite(located.document)) return refused(located.document);
  const place = new Place(located.document, located.finding);
  try {
    const reason =
      reasonIn(argument) ?? (await askReason(promptFor(located), wordsOf(located.document, located.finding)));
    if (reason === undefined) return;
    await writeStet(located, place, reason);
    desk.review(located.document);
  } finally {
    place.dispose();
  }
}

async function writeStet({ document, finding }: LocatedFinding, place: Place, reason: string): Promise<void> {
  if (!place.span) return;
  const stet = { rule: finding.rule, reason, style: styleFor(document.languageId) };
  const change = stetChange(document.getText(), place.span, stet);
  if (change) await write(document, [change]);
  else void vscode.window.showInformationMessage(noRoom());
}

function noRoom(): string {
  return vscode.l10n.t("A stet has no place here. You can turn the rule off in the settings instead.");
}

/** There a stet holds for the whole draft. */
function isInFrontMatter({ document, finding }: LocatedFinding): boolean {
  const { frontMatter } = parseDraft(document.getText());
  return frontMatter !== null && finding.start < frontMatter.end;
}

function promptFor(located: LocatedFinding): string {
  const { l10n } = vscode;
  if (isInFrontMatter(located)) {
    return l10n.t("Why should this stand? The reason is kept in the front matter, and holds for the whole draft.");
  }
  return located.document.languageId === "plaintext"
    ? l10n.t("Why should this stand? The reason is kept in a comment behind the line. Take it out before you publish.")
    : l10n.t("Why should this stand? The reason is kept in the draft, in a comment readers do not see.");
}

/** `words`: those that shall stand, in quotation marks; none where there are several. */
export function askReason(prompt: string, words = ""): Thenable<string | undefined> {
  return vscode.window.showInputBox({
    title: words === "" ? vscode.l10n.t("Let it stand") : vscode.l10n.t("Let {0} stand", words),
    prompt,
    placeHolder: vscode.l10n.t("For example: quoted from the minutes, checked with the press office"),
    validateInput: (value) => (asReason(value) === "" ? vscode.l10n.t("Please give a reason.") : undefined),
  });
}

function reasonIn(argument: unknown): string | undefined {
  if (typeof argument !== "object" || argument === null || !("reason" in argument)) return undefined;
  return typeof argument.reason === "string" ? argument.reason : undefined;
}
