import * as vscode from "vscode";
import {
  asksForName,
  type Blanks,
  type DraftFinding,
  type DraftFix,
  hasPlaceholder,
  namesToChoose,
  toBlanks,
} from "../../review/index.js";
import type { ReviewDesk } from "../desk/review-desk.js";
import { rangeOf } from "../findings/diagnostics.js";
import { isFindingReference, locate } from "../findings/findings.js";
import { snippetOptions } from "../newer-api.js";
import { hideEmptyList } from "./empty-list.js";
import { offeredFixes } from "./offered-fixes.js";
import { canWrite, refused } from "./writable.js";
import { goBehind, write } from "./write.js";

/** Takes the fix of this title of a finding that the argument points at, from wherever it was offered. */
export async function applyFix(desk: ReviewDesk, argument: unknown, title: unknown): Promise<void> {
  const located = isFindingReference(argument) ? locate(desk, argument) : undefined;
  if (!located) return;
  const { document, finding } = located;
  const fix = offeredFixes(document, finding).find((offered) => offered.title === title);
  if (fix) await takeFix(desk, document, finding, fix);
}

/**
 * Takes the only fix of a finding; where there are several, opens the editor's menu of them. The finding must be of the
 * document as it is now.
 */
export async function offerFixes(
  desk: ReviewDesk,
  document: vscode.TextDocument,
  finding: DraftFinding,
): Promise<void> {
  if (!canWrite(document)) return refused(document);
  const [only, ...others] = offeredFixes(document, finding);
  if (only && others.length === 0) return takeFix(desk, document, finding, only);
  await vscode.window.showTextDocument(document, { selection: rangeOf(document, finding) });
  await vscode.commands.executeCommand("editor.action.quickFix");
}

/**
 * The one way in which a fix gets into a draft. Leaves the cursor behind what it put in; a placeholder in it is selected,
 * to be typed over, with a list of names where it asks for one.
 */
async function takeFix(
  desk: ReviewDesk,
  document: vscode.TextDocument,
  finding: DraftFinding,
  fix: DraftFix,
): Promise<void> {
  const { version } = document;
  const names = await namesFor(desk, document, finding, fix);
  if (document.version !== version) return;
  const asking = fix.edits.findIndex(({ text }) => hasPlaceholder(text));
  const made = await write(document, fix.edits, { isWhole: asking < 0 });
  if (!made) return;
  const { editor, written } = made;
  const place = written[asking];
  const blanks = toBlanks(fix.edits[asking]?.text ?? "", names);
  if (place && blanks) await fillIn(editor, place.start, blanks, names);
  else
    goBehind(
      editor,
      written.reduce((last, one) => (one.end > last.end ? one : last), { start: 0, end: 0 }),
    );
  desk.review(document);
}

/** Whom the draft has to offer, where a fix asks for a name; that takes a while to draw up. */
async function namesFor(
  desk: ReviewDesk,
  document: vscode.TextDocument,
  finding: DraftFinding,
  fix: DraftFix,
): Promise<readonly string[]> {
  if (!asksForName(fix)) return [];
  const ledger = await desk.ledger(document);
  return ledger ? namesToChoose(document.getText(), finding, fix, ledger) : [];
}

/** Turns what a fix has just put in at `offset`, from its first placeholder to its last, into tab stops. */
async function fillIn(
  editor: vscode.TextEditor,
  offset: number,
  { start, end, snippet }: Blanks,
  names: readonly string[],
): Promise<void> {
  const { document } = editor;
  const range = rangeOf(document, { start: offset + start, end: offset + end });
  const isIn = await editor.insertSnippet(
    new vscode.SnippetString(snippet),
    range,
    snippetOptions({ undoStopBefore: false, undoStopAfter: true }),
  );
  if (isIn && names.length > 0) hideEmptyList(document, offset + start, names);
}
