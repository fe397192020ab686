import * as vscode from "vscode";
import { guarded, type Log } from "../desk/log.js";
import type { ReviewDesk } from "../desk/review-desk.js";
import { explainRule } from "../findings/explain.js";
import { type LocatedFinding, refer } from "../findings/findings.js";
import { offerFixes } from "../fixes/take-fix.js";
import { turnRuleOff } from "../stet/settings-edits.js";
import { letStandAll } from "../stet/stet-several.js";
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
    stetRow: (id, ids, given) => stetRows(desk, findings, idsOf(id, ids), given),
    turnOffRow: (id, ids) => turnOffRows(findings, idsOf(id, ids)),
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

/** Of the rows that are selected, where the one that was clicked is among them; else that one alone. */
function idsOf(id: unknown, ids: unknown): string[] {
  const selected = Array.isArray(ids) && ids.includes(id) ? ids : [id];
  return selected.filter((one): one is string => typeof one === "string");
}

/** Lets the findings of rows stand; of several all for one reason. */
async function stetRows(
  desk: ReviewDesk,
  findings: FindingsView,
  ids: readonly string[],
  given: unknown,
): Promise<void> {
  if (ids.length === 1) {
    return withFinding(desk, findings, ids[0], ({ document, finding }) =>
      vscode.commands.executeCommand("bluePencil.stet", refer(document, finding)),
    );
  }
  const located: LocatedFinding[] = [];
  for (const id of ids) await withFinding(desk, findings, id, (found) => located.push(found));
  await letStandAll(desk, located, typeof given === "string" ? given : undefined);
}

/** Turns the rules of rows off in the settings, each once. */
async function turnOffRows(findings: FindingsView, ids: readonly string[]): Promise<void> {
  const rules = new Set<string>();
  for (const id of ids) {
    const rule = ruleOf(findings, id);
    if (rule === undefined || rules.has(rule)) continue;
    rules.add(rule);
    const place = findings.model.find(id) ?? findings.model.group(id)?.entries[0]?.row;
    if (place) await turnRuleOff(vscode.Uri.parse(place.uri, true), rule);
  }
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
