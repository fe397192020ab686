import * as vscode from "vscode";
import type { DraftFinding } from "../../review/index.js";
import { hasPlaceholder } from "../../review/index.js";
import { guarded, type Log } from "../desk/log.js";
import type { ReviewDesk } from "../desk/review-desk.js";
import { reviewedNow } from "../desk/reviewed.js";
import { rangeOf } from "../findings/diagnostics.js";
import { goToFinding } from "../findings/navigation.js";
import { ExampleDraft } from "./example-draft.js";
import { startHouseStyle } from "./house-style.js";

const WALKTHROUGH = "blue-pencil.blue-pencil#start";

/** What the steps of the walkthrough do, each with the example draft, whatever is open. */
export function registerWalkthrough(extensionUri: vscode.Uri, desk: ReviewDesk, log: Log): vscode.Disposable {
  const example = new ExampleDraft(extensionUri);
  const commands: Readonly<Record<string, () => unknown>> = {
    getStarted: () => vscode.commands.executeCommand("workbench.action.openWalkthrough", WALKTHROUGH),
    openExample: () => example.show(),
    tryFinding: () => tryFinding(desk, example),
    tryPlaceholder: () => tryPlaceholder(desk, example),
    startHouseStyle: () => startHouseStyle(extensionUri),
  };
  return vscode.Disposable.from(
    example,
    ...Object.entries(commands).map(([name, run]) =>
      vscode.commands.registerCommand(`bluePencil.${name}`, guarded(log, name, run)),
    ),
  );
}

/** Goes from finding to finding of the example, one a time it is called. */
async function tryFinding(desk: ReviewDesk, example: ExampleDraft): Promise<void> {
  const { document } = await example.show();
  if (await isReviewed(desk, document)) await goToFinding(desk, 1);
}

/** Opens the menu of fixes at a claim that a placeholder would help. */
async function tryPlaceholder(desk: ReviewDesk, example: ExampleDraft): Promise<void> {
  let editor = await example.show();
  if (!(await isReviewed(desk, editor.document))) return;
  let finding = findUnsourced(desk, editor.document);
  if (!finding) {
    editor = await example.showNew();
    if (await isReviewed(desk, editor.document)) finding = findUnsourced(desk, editor.document);
  }
  if (!finding) return;
  const { start } = rangeOf(editor.document, finding);
  editor.selection = new vscode.Selection(start, start);
  editor.revealRange(new vscode.Range(start, start), vscode.TextEditorRevealType.InCenterIfOutsideViewport);
  await vscode.commands.executeCommand("editor.action.quickFix");
}

function findUnsourced(desk: ReviewDesk, document: vscode.TextDocument): DraftFinding | undefined {
  const asks = ({ fixes }: DraftFinding) => fixes[0]?.edits.some(({ text }) => hasPlaceholder(text));
  return desk.session(document)?.findings.find(asks);
}

/** The document is perhaps too new for the desk to know it, and in some settings nothing is reviewed by itself. */
async function isReviewed(desk: ReviewDesk, document: vscode.TextDocument): Promise<boolean> {
  desk.take(document);
  if (!desk.session(document)) {
    void vscode.window.showInformationMessage(vscode.l10n.t("Blue Pencil is turned off. Turn it on, and try again."));
    return false;
  }
  return reviewedNow(desk, document);
}
