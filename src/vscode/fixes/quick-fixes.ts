import * as vscode from "vscode";
import type { DraftFinding } from "../../review/index.js";
import { registerForDrafts } from "../desk/languages.js";
import type { ReviewDesk } from "../desk/review-desk.js";
import { rangeOf, toDiagnostic } from "../findings/diagnostics.js";
import { findingsAt, refer } from "../findings/findings.js";
import { titleAmongOthers, wordsOf } from "../findings/words.js";
import { secondReaderSettings } from "../second-reader/settings.js";
import { fillInTitle } from "../status/ready.js";
import { canFixRule } from "./fix-all.js";
import { alike, fixForAll, fixWordTitle } from "./fix-word.js";
import { isBesideCursor, othersInParagraph } from "./nearby.js";
import { offeredFixes } from "./offered-fixes.js";
import { canWrite, noLongerRefused } from "./writable.js";

type Choice = readonly [title: string, command: string, argument: unknown];

/** With a large selection the menu would be endless; the first ones are enough to go on with. */
const MOST_FINDINGS = 10;

/** The lightbulb: what can be done about the findings under the cursor. */
class QuickFixes implements vscode.CodeActionProvider {
  static readonly metadata: vscode.CodeActionProviderMetadata = {
    providedCodeActionKinds: [vscode.CodeActionKind.QuickFix],
  };

  constructor(private readonly desk: ReviewDesk) {}

  /** Fixes of all findings first, then what else can be done about each. Beside the cursor only the fixes, and a way on. */
  provideCodeActions(document: vscode.TextDocument, range: vscode.Range): vscode.CodeAction[] {
    noLongerRefused(document);
    const findings = findingsAt(this.desk, document, range).slice(0, MOST_FINDINGS);
    if (isBesideCursor(document, range)) {
      return findings.flatMap((finding) => [...fixes(document, finding, true), more(document, finding)]);
    }
    const areSeveral = findings.length > 1;
    const rest = findings.flatMap((finding) => [
      ...this.fixEverywhere(document, finding),
      ...choices(document, finding, areSeveral),
    ]);
    const first = findings.flatMap((finding) => fixes(document, finding, areSeveral));
    return [...first, ...distinct(rest), ...this.others(document, range, findings)];
  }

  /** One entry for all other findings of the paragraph. */
  private others(
    document: vscode.TextDocument,
    range: vscode.Range,
    findings: readonly DraftFinding[],
  ): vscode.CodeAction[] {
    const count = findings.length === 0 ? 0 : othersInParagraph(this.desk, document, range).length;
    if (count === 0) return [];
    const title = vscode.l10n.t("Other findings in this paragraph ({0})…", count);
    const action = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
    action.command = { title, command: "bluePencil.showOthers" };
    return [action];
  }

  /** The same fix for the same words, and the safe fixes of the same rule, all through the draft. */
  private fixEverywhere(document: vscode.TextDocument, finding: DraftFinding): vscode.CodeAction[] {
    const all = this.desk.session(document)?.findings ?? [];
    const actions = fixOfWord(document, finding, all);
    const isSafe = offeredFixes(document, finding).some(({ safe }) => safe);
    if (!isSafe || !canFixRule(all, finding.rule)) return actions;
    const title = vscode.l10n.t("Fix all of {0} in this file", finding.rule);
    return [
      ...actions,
      quickFix(document, finding, title, "bluePencil.fixRule", document.uri.toString(), finding.rule),
    ];
  }
}

export function registerQuickFixes(desk: ReviewDesk): vscode.Disposable {
  const provider = new QuickFixes(desk);
  return registerForDrafts((selector) =>
    vscode.languages.registerCodeActionsProvider(selector, provider, QuickFixes.metadata),
  );
}

/** `names`: whether each says which words it is about. */
function fixes(document: vscode.TextDocument, finding: DraftFinding, names: boolean): vscode.CodeAction[] {
  return offeredFixes(document, finding).map(({ title }, index) => {
    const shown = names ? titleAmongOthers(document, finding, title) : title;
    const action = quickFix(document, finding, shown, "bluePencil.applyFix", refer(document, finding), title);
    action.isPreferred = index === 0;
    return action;
  });
}

/** Leads to all that can be done about a finding beside the cursor. */
function more(document: vscode.TextDocument, finding: DraftFinding): vscode.CodeAction {
  const title = vscode.l10n.t("More about {0}…", wordsOf(document, finding));
  return quickFix(document, finding, title, "bluePencil.showFixes", refer(document, finding));
}

/** Takes the first fix that asks for nothing for all that are marked with the same words. */
function fixOfWord(
  document: vscode.TextDocument,
  finding: DraftFinding,
  all: readonly DraftFinding[],
): vscode.CodeAction[] {
  const fix = canWrite(document) ? fixForAll(finding) : undefined;
  const count = fix ? alike(document.getText(), all, finding, fix.title).length : 0;
  if (!fix || count < 2) return [];
  const title = fixWordTitle(fix, wordsOf(document, finding), count);
  return [quickFix(document, finding, title, "bluePencil.fixWord", refer(document, finding), fix.title)];
}

/** What else can be done; that which writes to the draft only where it can be written to. */
function choices(document: vscode.TextDocument, finding: DraftFinding, isOneOfSeveral: boolean): vscode.CodeAction[] {
  const { l10n } = vscode;
  const { rule } = finding;
  const words = wordsOf(document, finding);
  const writing: readonly Choice[] = [
    ...invitation(document, finding),
    ...rewording(document, finding),
    [
      isOneOfSeveral ? l10n.t("Let {0} stand for {1} (stet)…", words, rule) : l10n.t("Let {0} stand (stet)…", words),
      "bluePencil.stet",
      refer(document, finding),
    ],
    [l10n.t("Turn {0} off in this file", rule), "bluePencil.turnRuleOffInFile", refer(document, finding)],
  ];
  const others: readonly Choice[] = [
    [l10n.t("Turn {0} off in the settings", rule), "bluePencil.turnRuleOffInSettings", refer(document, finding)],
    [l10n.t("Explain {0}", rule), "bluePencil.explainRule", rule],
  ];
  return [...(canWrite(document) ? writing : []), ...others].map(([title, command, argument]) =>
    quickFix(document, finding, title, command, argument),
  );
}

/** A placeholder wants to be filled in. */
function invitation(document: vscode.TextDocument, finding: DraftFinding): Choice[] {
  if (finding.rule !== "draft/placeholder-left") return [];
  const title = fillInTitle(document.getText(rangeOf(document, finding)));
  return [[title, "bluePencil.fillIn", refer(document, finding)]];
}

/** Where there is a second reader, it can be asked for other words. */
function rewording(document: vscode.TextDocument, finding: DraftFinding): Choice[] {
  if (!/^(?:attribution|loaded)\//.test(finding.rule) || secondReaderSettings().mode === "off") return [];
  return [[vscode.l10n.t("Reword…"), "bluePencil.reword", refer(document, finding)]];
}

/** Two findings of one rule offer the same; once in the menu is enough. */
function distinct(actions: readonly vscode.CodeAction[]): vscode.CodeAction[] {
  return actions.filter(({ title }, index) => actions.findIndex((action) => action.title === title) === index);
}

function quickFix(
  document: vscode.TextDocument,
  finding: DraftFinding,
  title: string,
  command: string,
  ...args: readonly unknown[]
): vscode.CodeAction {
  const action = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
  action.diagnostics = [toDiagnostic(document, finding)];
  action.command = { title, command, arguments: [...args] };
  return action;
}
