import * as vscode from "vscode";
import { asksForName, type DraftFinding, type DraftFix, isChoiceOf } from "../../review/index.js";
import { DRAFT_LANGUAGES } from "../desk/drafts.js";
import type { ReviewDesk } from "../desk/review-desk.js";
import { rangeOf, toDiagnostic } from "../findings/diagnostics.js";
import { findingsAt, refer } from "../findings/findings.js";
import { fillInTitle } from "../status/ready.js";
import { toWorkspaceEdit } from "./edit-fix.js";
import { fixRule } from "./fix-all.js";
import { editWithChoices } from "./fix-edit.js";

/** With a large selection the menu would be endless; the first ones are enough to go on with. */
const MOST_FINDINGS = 10;

/** The lightbulb: what can be done about the findings under the cursor. */
class QuickFixes implements vscode.CodeActionProvider {
  static readonly metadata: vscode.CodeActionProviderMetadata = {
    providedCodeActionKinds: [vscode.CodeActionKind.QuickFix],
  };

  constructor(private readonly desk: ReviewDesk) {}

  /** Fixes of all findings first, then what else can be done about each. */
  provideCodeActions(document: vscode.TextDocument, range: vscode.Range): vscode.CodeAction[] {
    const findings = findingsAt(this.desk, document, range).slice(0, MOST_FINDINGS);
    const rest = findings.flatMap((finding) => [
      ...this.fixEverywhere(document, finding),
      ...choices(document, finding, findings.length > 1),
    ]);
    return [...findings.flatMap((finding) => fixes(document, finding)), ...distinct(rest)];
  }

  /** The editor asks for the edit of a fix that came without one. */
  async resolveCodeAction(action: vscode.CodeAction): Promise<vscode.CodeAction> {
    if (!(action instanceof AskingAction)) return action;
    const { document, finding, fix } = action;
    if (document.version !== action.version) return action;
    const edit = await editWithChoices(this.desk, document, finding, fix);
    if (edit) action.edit = edit;
    return action;
  }

  /** The safe fixes of the same rule all through the draft. */
  private fixEverywhere(document: vscode.TextDocument, finding: DraftFinding): vscode.CodeAction[] {
    if (!finding.fixes.some(({ safe }) => safe)) return [];
    const edit = fixRule(document, this.desk.session(document)?.findings ?? [], finding.rule);
    if (!edit) return [];
    const action = quickFix(document, finding, vscode.l10n.t("Fix all of {0} in this file", finding.rule));
    action.edit = edit;
    action.command = reviewAfter(action.title);
    return [action];
  }
}

export function registerQuickFixes(desk: ReviewDesk): vscode.Disposable {
  const selector = DRAFT_LANGUAGES.map((language) => ({ language }));
  return vscode.languages.registerCodeActionsProvider(selector, new QuickFixes(desk), QuickFixes.metadata);
}

/** Names that can be chosen in a list are not offered one by one as well. */
function fixes(document: vscode.TextDocument, finding: DraftFinding): vscode.CodeAction[] {
  const asking = finding.fixes.find(asksForName);
  const offered = finding.fixes.filter((fix) => !asking || !isChoiceOf(fix, asking));
  return offered.map((fix, index) => {
    const action = asksForName(fix)
      ? new AskingAction(document, finding, fix)
      : new vscode.CodeAction(fix.title, vscode.CodeActionKind.QuickFix);
    if (!asksForName(fix)) action.edit = toWorkspaceEdit(document, fix);
    action.diagnostics = [toDiagnostic(document, finding)];
    action.isPreferred = index === 0;
    action.command = reviewAfter(fix.title);
    return action;
  });
}

/** A fix that asks for a name. Whom the draft has to offer is found out when it is chosen, since that takes a while. */
class AskingAction extends vscode.CodeAction {
  /** The fix is made for the document as it is now. */
  readonly version: number;

  constructor(
    readonly document: vscode.TextDocument,
    readonly finding: DraftFinding,
    readonly fix: DraftFix,
  ) {
    super(fix.title, vscode.CodeActionKind.QuickFix);
    this.version = document.version;
  }
}

function reviewAfter(title: string): vscode.Command {
  return { title, command: "bluePencil.reviewFixed" };
}

/** For those that change no words of the draft. */
function choices(document: vscode.TextDocument, finding: DraftFinding, isOneOfSeveral: boolean): vscode.CodeAction[] {
  const { l10n } = vscode;
  const { rule } = finding;
  const offered: readonly [title: string, command: string, ...args: unknown[]][] = [
    ...invitation(document, finding),
    [
      isOneOfSeveral ? l10n.t("Let it stand for {0} (stet)…", rule) : l10n.t("Let it stand (stet)…"),
      "bluePencil.stet",
      refer(document, finding),
    ],
    [l10n.t("Turn {0} off in this file", rule), "bluePencil.turnRuleOffInFile", refer(document, finding)],
    [l10n.t("Turn {0} off in the settings", rule), "bluePencil.turnRuleOffInSettings", refer(document, finding)],
    [l10n.t("Explain {0}", rule), "bluePencil.explainRule", rule],
  ];
  return offered.map(([title, command, ...args]) => {
    const action = quickFix(document, finding, title);
    action.command = { title, command, arguments: args };
    return action;
  });
}

/** A placeholder wants to be filled in. */
function invitation(document: vscode.TextDocument, finding: DraftFinding): [string, string, unknown][] {
  if (finding.rule !== "draft/placeholder-left") return [];
  const title = fillInTitle(document.getText(rangeOf(document, finding)));
  return [[title, "bluePencil.fillIn", refer(document, finding)]];
}

/** Two findings of one rule offer the same; once in the menu is enough. */
function distinct(actions: readonly vscode.CodeAction[]): vscode.CodeAction[] {
  return actions.filter(({ title }, index) => actions.findIndex((action) => action.title === title) === index);
}

function quickFix(document: vscode.TextDocument, finding: DraftFinding, title: string): vscode.CodeAction {
  const action = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
  action.diagnostics = [toDiagnostic(document, finding)];
  return action;
}
