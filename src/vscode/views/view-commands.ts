import * as vscode from "vscode";
import { guarded, type Log } from "../desk/log.js";
import type { ReviewDesk } from "../desk/review-desk.js";
import { explainRule } from "../findings/explain.js";
import { refer } from "../findings/findings.js";
import { offerFixes } from "../fixes/take-fix.js";
import { findFinding, reveal } from "./find-finding.js";
import type { FindingsView } from "./findings-view.js";
import type { TreeModel } from "./tree-model.js";

/** The views by their ids. */
export type Models = Readonly<Record<string, TreeModel>>;

/** What can be done in the views. Rows hand their ids to the commands behind their menus. */
export function registerViewCommands(
  desk: ReviewDesk,
  findings: FindingsView,
  models: Models,
  log: Log,
): vscode.Disposable {
  const commands: Readonly<Record<string, (...args: unknown[]) => unknown>> = {
    revealRow: (view, id) => revealRow(models, view, id),
    fixRow: (id) => withFinding(desk, findings, id, ({ document, finding }) => offerFixes(desk, document, finding)),
    stetRow: (id) =>
      withFinding(desk, findings, id, ({ document, finding }) =>
        vscode.commands.executeCommand("bluePencil.stet", refer(document, finding)),
      ),
    explainRow: (id) => explainRule(desk, ruleOf(findings, id)),
    groupByDraft: () => findings.group("draft"),
    groupByRule: () => findings.group("rule"),
    groupBySeverity: () => findings.group("severity"),
    filterFindings: (words) => filter(findings, words),
    clearFilter: () => findings.filter(""),
  };
  return vscode.Disposable.from(
    ...Object.entries(commands).map(([name, run]) =>
      vscode.commands.registerCommand(`bluePencil.${name}`, guarded(log, name, run)),
    ),
  );
}

async function revealRow(models: Models, view: unknown, id: unknown): Promise<void> {
  const target = typeof view === "string" && typeof id === "string" ? models[view]?.target(id) : undefined;
  if (target) await reveal(target);
}

async function withFinding(
  desk: ReviewDesk,
  findings: FindingsView,
  id: unknown,
  act: (found: NonNullable<Awaited<ReturnType<typeof findFinding>>>) => unknown,
): Promise<void> {
  const row = typeof id === "string" ? findings.model.find(id) : undefined;
  if (!row) return;
  const found = await findFinding(desk, row);
  if (found) await act(found);
  else void vscode.window.showInformationMessage(vscode.l10n.t("The draft has changed: this finding is gone."));
}

function ruleOf(findings: FindingsView, id: unknown): string | undefined {
  if (typeof id !== "string") return undefined;
  const group = findings.model.group(id);
  return group?.kind === "rule" ? group.key : findings.model.find(id)?.finding.rule;
}

/** Words in the argument are taken instead of asking. Escape leaves the filter as it was. */
async function filter(findings: FindingsView, words: unknown): Promise<void> {
  const wanted = typeof words === "string" ? words : await askWords(findings.model.filter);
  if (wanted !== undefined) findings.filter(wanted);
}

function askWords(value: string): Thenable<string | undefined> {
  return vscode.window.showInputBox({
    title: vscode.l10n.t("Filter findings"),
    prompt: vscode.l10n.t(
      "Words that are marked, or words of the message, the rule or the file name. Empty shows all.",
    ),
    value,
  });
}
