import * as vscode from "vscode";
import type { Span, TextChange } from "../../document/index.js";
import { rangeOf } from "../findings/diagnostics.js";
import { refused } from "./writable.js";

/** Where new texts stand once they are in the draft, in the order of the changes that put them in. */
export type Written = readonly Span[];

/**
 * Makes changes to a draft in its editor, which therefore refuses them where the draft is read-only; the writer is told.
 * One step to undo, to which `isWhole: false` lets a snippet be added. Leaves nothing selected. Undefined where the draft
 * was left as it is. Changes do not overlap.
 */
export async function write(
  document: vscode.TextDocument,
  changes: readonly TextChange[],
  { isWhole = true } = {},
): Promise<{ readonly editor: vscode.TextEditor; readonly written: Written } | undefined> {
  const { version } = document;
  const editor = await inFront(document);
  if (document.version !== version) return undefined;
  // A key pressed before the selection is known to have moved must not take the new words away.
  editor.selection = new vscode.Selection(editor.selection.active, editor.selection.active);
  const ranges = changes.map((change) => rangeOf(document, change));
  const isTaken = await editor.edit(
    (builder) => {
      for (const [index, { text }] of changes.entries()) {
        const range = ranges[index];
        if (range) builder.replace(range, text);
      }
    },
    { undoStopBefore: true, undoStopAfter: isWhole },
  );
  if (document.version === version) refused(document);
  return isTaken && document.version !== version ? { editor, written: placesOf(changes, document) } : undefined;
}

/** Puts the cursor behind a stretch of the draft, with nothing selected. */
export function goBehind(editor: vscode.TextEditor, { end }: Span): void {
  const behind = editor.document.positionAt(end);
  editor.selection = new vscode.Selection(behind, behind);
  editor.revealRange(new vscode.Range(behind, behind), vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}

/** The editor that shows a document, with the focus; one that shows it already is taken. */
async function inFront(document: vscode.TextDocument): Promise<vscode.TextEditor> {
  const { activeTextEditor: active, visibleTextEditors: visible } = vscode.window;
  if (active?.document === document) {
    await vscode.commands.executeCommand("workbench.action.focusActiveEditorGroup");
    return active;
  }
  const shown = visible.find((editor) => editor.document === document);
  return vscode.window.showTextDocument(
    document,
    shown?.viewColumn === undefined ? {} : { viewColumn: shown.viewColumn },
  );
}

/** The editor gives new text the line ends of the document. */
function placesOf(changes: readonly TextChange[], { eol }: vscode.TextDocument): Span[] {
  const lineEnd = eol === vscode.EndOfLine.CRLF ? "\r\n" : "\n";
  const places = new Map<TextChange, Span>();
  let shift = 0;
  for (const change of [...changes].sort((a, b) => a.start - b.start)) {
    const length = change.text.replace(/\r\n|\r|\n/gu, lineEnd).length;
    const start = change.start + shift;
    places.set(change, { start, end: start + length });
    shift += length - (change.end - change.start);
  }
  return changes.flatMap((change) => places.get(change) ?? []);
}
