import * as vscode from "vscode";
import {
  DEFAULT_SETTINGS,
  type DraftPlaceholder,
  type Obstacle,
  obstaclesIn,
  placeholdersIn,
} from "../../review/index.js";
import { findPlaceholders } from "../../rules/index.js";
import { activeDraft } from "../desk/drafts.js";
import type { ReviewDesk } from "../desk/review-desk.js";
import { reviewedNow } from "../desk/reviewed.js";
import { rangeOf } from "../findings/diagnostics.js";
import { isFindingReference, locate } from "../findings/findings.js";

interface PlaceItem extends vscode.QuickPickItem {
  readonly start: number;
  readonly end: number;
}

/** "Ready to Publish?": reviews the draft and lists what must still be done; choosing one goes there. */
export async function readyToPublish(desk: ReviewDesk): Promise<void> {
  const document = activeDraft();
  const session = document && desk.session(document);
  if (!document || !session) return say(vscode.l10n.t("Open a draft that Blue Pencil reviews, and ask again."));
  if (!(await reviewedNow(desk, document))) {
    return say(vscode.l10n.t("The review could not be finished, so there is no answer."));
  }
  const remains = obstaclesIn(session.findings, session.settings.ready);
  if (remains.length === 0) return say(vscode.l10n.t("Ready to publish: nothing remains to be done."));
  await choosePlace(document, remains.map(obstacleItem(document)), vscode.l10n.t("Not ready yet"));
}

/** "List Placeholders": what the draft still waits for; choosing one selects it. */
export async function listPlaceholders(desk: ReviewDesk): Promise<void> {
  const document = activeDraft();
  if (!document) return say(vscode.l10n.t("Open a draft, and ask again."));
  const settings = desk.session(document)?.settings.review ?? DEFAULT_SETTINGS;
  const found = placeholdersIn(document.getText(), settings);
  if (found.length === 0) return say(vscode.l10n.t("There are no placeholders in this draft."));
  await choosePlace(document, found.map(placeholderItem), vscode.l10n.t("Placeholders"));
}

/** Selects a placeholder, so that the writer can type over it. */
export async function fillIn(desk: ReviewDesk, argument: unknown): Promise<void> {
  const located = isFindingReference(argument) ? locate(desk, argument) : undefined;
  if (located) await select(located.document, located.finding);
}

/** What a placeholder waits for as an invitation: "Fill in the source". */
export function fillInTitle(written: string): string {
  const missing = findPlaceholders(written)[0]?.missing.replace(/ needed$/u, "") ?? "";
  const isName = missing !== "" && !/^(?:by )?(?:who|which|when|where|why)/u.test(missing);
  return isName ? vscode.l10n.t("Fill in the {0}", missing) : vscode.l10n.t("Fill it in");
}

async function choosePlace(document: vscode.TextDocument, items: PlaceItem[], title: string): Promise<void> {
  const picked = await vscode.window.showQuickPick(items, {
    title: `${title} (${items.length})`,
    placeHolder: vscode.l10n.t("Choose one to go there"),
    matchOnDetail: true,
  });
  if (picked) await select(document, picked);
}

async function select(document: vscode.TextDocument, place: { start: number; end: number }): Promise<void> {
  await vscode.window.showTextDocument(document, { selection: rangeOf(document, place) });
}

function obstacleItem(document: vscode.TextDocument): (obstacle: Obstacle) => PlaceItem {
  return ({ start, end, line, message }) => ({
    label: document.getText(rangeOf(document, { start, end })).replace(/\s+/gu, " ").slice(0, 80),
    description: vscode.l10n.t("line {0}", line),
    detail: message,
    start,
    end,
  });
}

function placeholderItem({ start, end, line, text, context }: DraftPlaceholder): PlaceItem {
  return { label: text, description: vscode.l10n.t("line {0}", line), detail: context, start, end };
}

function say(text: string): void {
  void vscode.window.showInformationMessage(text);
}
