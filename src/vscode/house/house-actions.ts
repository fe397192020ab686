import * as vscode from "vscode";
import type { DraftFinding } from "../../review/index.js";
import { registerForDrafts } from "../desk/languages.js";
import type { ReviewDesk } from "../desk/review-desk.js";
import { toDiagnostic } from "../findings/diagnostics.js";
import { findingsAt, refer } from "../findings/findings.js";
import { isBesideCursor } from "../fixes/nearby.js";
import { wordingOf } from "./wording.js";

/** With a large selection the menu would be endless. */
const MOST_FINDINGS = 10;
/** Longer wordings are sentences, which nobody allows for good. */
const LONGEST_WORDING = 60;
/** The families whose queries an allowed wording silences. */
const ABOUT_WORDING = /^(?:loaded|style)\//;

/** What the lightbulb offers to add to the house style. */
class HouseActions implements vscode.CodeActionProvider {
  static readonly metadata = { providedCodeActionKinds: [vscode.CodeActionKind.QuickFix] };

  constructor(private readonly desk: ReviewDesk) {}

  provideCodeActions(document: vscode.TextDocument, range: vscode.Range): vscode.CodeAction[] {
    if (isBesideCursor(document, range)) return [];
    const findings = findingsAt(this.desk, document, range).slice(0, MOST_FINDINGS);
    const actions = findings.flatMap((finding) => actionsFor(document, finding));
    const distinct = actions.filter(({ title }, i) => actions.findIndex((action) => action.title === title) === i);
    return range.isEmpty || !this.desk.session(document) ? distinct : [...distinct, flagAction()];
  }
}

export function registerHouseActions(desk: ReviewDesk): vscode.Disposable {
  const provider = new HouseActions(desk);
  return registerForDrafts((selector) =>
    vscode.languages.registerCodeActionsProvider(selector, provider, HouseActions.metadata),
  );
}

function actionsFor(document: vscode.TextDocument, finding: DraftFinding): vscode.CodeAction[] {
  const { l10n } = vscode;
  const wording = wordingOf(document, finding);
  const canBeAllowed = ABOUT_WORDING.test(finding.rule) && wording !== "" && wording.length <= LONGEST_WORDING;
  const actions = [
    commandAction(l10n.t("Set how much {0} matters in house style…", finding.rule), "setSeverityInHouseStyle"),
    ...(canBeAllowed ? [commandAction(l10n.t("Allow “{0}”…", wording), "allowWording")] : []),
  ].reverse();
  for (const action of actions) {
    action.diagnostics = [toDiagnostic(document, finding)];
    if (action.command) action.command.arguments = [refer(document, finding)];
  }
  return actions;
}

function flagAction(): vscode.CodeAction {
  return commandAction(vscode.l10n.t("Flag the selected words in house style…"), "flagInHouseStyle");
}

function commandAction(title: string, name: string): vscode.CodeAction {
  const action = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
  action.command = { title, command: `bluePencil.${name}` };
  return action;
}
