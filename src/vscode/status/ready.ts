import * as vscode from "vscode";
import { ENGLISH_WORDS } from "../../report/index.js";
import {
  DEFAULT_SETTINGS,
  type DraftFinding,
  type DraftPlaceholder,
  type Obstacle,
  obstaclesIn,
  placeholdersIn,
  READY_WORDS,
  readySentence,
} from "../../review/index.js";
import { findPlaceholders } from "../../rules/index.js";
import { activeDraft } from "../desk/drafts.js";
import type { ReviewDesk } from "../desk/review-desk.js";
import { reviewedNow } from "../desk/reviewed.js";
import { rangeOf } from "../findings/diagnostics.js";
import { findingsAt, isFindingReference, locate } from "../findings/findings.js";

interface PlaceItem extends vscode.QuickPickItem {
  readonly start: number;
  readonly end: number;
}

/**
 * "Ready to Publish?": reviews the draft, and says whether it is held back and how many findings are open, with a list of
 * them, what holds it back first; choosing one goes there.
 */
export async function readyToPublish(desk: ReviewDesk): Promise<void> {
  const document = activeDraft();
  if (!document || !desk.session(document)) {
    return say(vscode.l10n.t("Open a draft that Blue Pencil reviews, and ask again."));
  }
  const isReviewed = await reviewedNow(desk, document);
  const session = desk.session(document);
  if (!isReviewed || !session?.isCurrent) {
    return say(vscode.l10n.t("The review could not be finished, so there is no answer."));
  }
  if (session.record?.isOff) return say(vscode.l10n.t(ENGLISH_WORDS.off));
  const { findings, settings } = session;
  const obstacles = obstaclesIn(findings, settings.ready);
  const verdict = readyText(obstacles.length, findings.length);
  if (findings.length === 0) return say(verdict);
  await choosePlace(document, readyItems(document, findings, obstacles), verdict);
}

/** Whether a draft is held back, and how many findings are open, in the language of the editor. */
function readyText(obstacles: number, findings: number): string {
  const { words, counts } = readySentence(obstacles, findings);
  return vscode.l10n.t(READY_WORDS[words], ...counts);
}

/** "List Placeholders": what the draft still waits for; choosing one selects it. */
export async function listPlaceholders(desk: ReviewDesk): Promise<void> {
  const document = activeDraft();
  if (!document) return say(vscode.l10n.t("Open a draft, and ask again."));
  const settings = desk.session(document)?.settings.review ?? DEFAULT_SETTINGS;
  const found = placeholdersIn(document.getText(), settings);
  if (found.length === 0) return say(vscode.l10n.t("There are no placeholders in this draft."));
  await choosePlace(document, found.map(placeholderItem), `${vscode.l10n.t("Placeholders")} (${found.length})`);
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

/**
 * "Review Selection": reviews the draft, and lists what was found in the selected words, or in the paragraph with the
 * cursor; choosing one goes there.
 */
export async function reviewSelection(desk: ReviewDesk): Promise<void> {
  const document = activeDraft();
  const selection = vscode.window.activeTextEditor?.selection;
  if (!document || !selection || !(await reviewedNow(desk, document))) return;
  const range = selection.isEmpty ? document.lineAt(selection.active.line).range : selection;
  const found = findingsAt(desk, document, range);
  if (found.length === 0) return say(vscode.l10n.t("Nothing to query in the selected words."));
  const title = vscode.l10n.t("Findings in the selected words ({0})", found.length);
  await choosePlace(document, found.map(findingItem(document)), title);
}

/** Whether one was chosen. */
export async function choosePlace(
  document: vscode.TextDocument,
  items: readonly (PlaceItem | vscode.QuickPickItem)[],
  title: string,
): Promise<boolean> {
  const picked = await vscode.window.showQuickPick(items, {
    title,
    placeHolder: vscode.l10n.t("Choose one to go there"),
    matchOnDetail: true,
  });
  if (!picked || !isPlace(picked)) return false;
  await select(document, picked);
  return true;
}

async function select(document: vscode.TextDocument, place: { start: number; end: number }): Promise<void> {
  await vscode.window.showTextDocument(document, { selection: rangeOf(document, place) });
}

function isPlace(item: vscode.QuickPickItem): item is PlaceItem {
  return "start" in item;
}

/** What holds the draft back, then what else is open. */
function readyItems(
  document: vscode.TextDocument,
  findings: readonly DraftFinding[],
  obstacles: readonly Obstacle[],
): vscode.QuickPickItem[] {
  const keyOf = ({ rule, start, end }: Obstacle | DraftFinding) => `${rule} ${start} ${end}`;
  const holding = new Set(obstacles.map(keyOf));
  const others = findings.filter((finding) => !holding.has(keyOf(finding)));
  return [
    ...section(vscode.l10n.t("Holds it back"), obstacles.map(findingItem(document))),
    ...section(vscode.l10n.t("Open"), others.map(findingItem(document))),
  ];
}

function section(label: string, items: readonly PlaceItem[]): vscode.QuickPickItem[] {
  return items.length === 0 ? [] : [{ label, kind: vscode.QuickPickItemKind.Separator }, ...items];
}

export function findingItem(document: vscode.TextDocument): (found: Obstacle | DraftFinding) => PlaceItem {
  return ({ start, end, message }) => ({
    label: document.getText(rangeOf(document, { start, end })).replace(/\s+/gu, " ").slice(0, 80),
    description: vscode.l10n.t("line {0}", document.positionAt(start).line + 1),
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
