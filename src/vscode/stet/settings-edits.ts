import * as vscode from "vscode";
import { textsIn } from "../desk/setting-values.js";
import { SECTION } from "../desk/settings-section.js";

/** Turns Blue Pencil on or off where that is already settled for the draft, else in the user's settings. */
export async function setEnabled(document: vscode.TextDocument | undefined, enable: boolean): Promise<void> {
  const settings = vscode.workspace.getConfiguration(SECTION, document);
  const target = nearest(settings, ["enable"]);
  if (target !== undefined) await settings.update("enable", enable, target);
  // On is how it comes: nothing need stand in the user's settings for it.
  else await settings.update("enable", enable ? undefined : false, vscode.ConfigurationTarget.Global);
}

/** Turns a rule off in the settings: the folder's or workspace's where they already speak of rules, else the user's. */
export async function turnRuleOff(draft: vscode.ConfigurationScope, rule: string): Promise<void> {
  const settings = vscode.workspace.getConfiguration(SECTION, draft);
  const name = `rule.${rule.replace("/", ".")}`;
  const target = nearest(settings, [name, "rules"]) ?? vscode.ConfigurationTarget.Global;
  const said = vscode.l10n.t("{0} is turned off in {1}.", rule, placeOf(target));
  await change(settings, { name, target, value: "off" }, said);
}

/** Lets a wording stand from now on, in the settings of one place. */
export async function allowInSettings(
  document: vscode.TextDocument,
  wording: string,
  target: vscode.ConfigurationTarget,
): Promise<void> {
  const settings = vscode.workspace.getConfiguration(SECTION, document);
  const there = textsIn(valueAt(settings.inspect("allow"), target));
  if (there.some((one) => one.toLowerCase() === wording.toLowerCase())) return;
  const said = vscode.l10n.t("“{0}” is allowed in {1}.", wording, placeOf(target));
  await change(settings, { name: "allow", target, value: [...there, wording] }, said);
}

interface Change {
  readonly name: string;
  readonly target: vscode.ConfigurationTarget;
  readonly value: unknown;
}

/** Makes the change, says so, and offers to take it back. */
async function change(
  settings: vscode.WorkspaceConfiguration,
  { name, target, value }: Change,
  said: string,
): Promise<void> {
  const before = valueAt(settings.inspect(name), target);
  await settings.update(name, value, target);
  const undo = vscode.l10n.t("Undo");
  // The message may stand for long; nobody waits for the answer.
  void vscode.window.showInformationMessage(said, undo).then((picked) => {
    if (picked === undo) void settings.update(name, before, target);
  });
}

interface Inspected {
  readonly globalValue?: unknown;
  readonly workspaceValue?: unknown;
  readonly workspaceFolderValue?: unknown;
}

function valueAt(found: Inspected | undefined, target: vscode.ConfigurationTarget): unknown {
  if (target === vscode.ConfigurationTarget.WorkspaceFolder) return found?.workspaceFolderValue;
  return target === vscode.ConfigurationTarget.Workspace ? found?.workspaceValue : found?.globalValue;
}

/** The nearest place, from the draft's point of view, in which one of the settings has a value in a workspace. */
function nearest(
  settings: vscode.WorkspaceConfiguration,
  names: readonly string[],
): vscode.ConfigurationTarget | undefined {
  const { WorkspaceFolder, Workspace } = vscode.ConfigurationTarget;
  const found = names.map((name) => settings.inspect<unknown>(name));
  return [WorkspaceFolder, Workspace].find((target) => found.some((one) => valueAt(one, target) !== undefined));
}

function placeOf(target: vscode.ConfigurationTarget): string {
  const { l10n } = vscode;
  if (target === vscode.ConfigurationTarget.WorkspaceFolder) return l10n.t("the folder’s settings");
  return target === vscode.ConfigurationTarget.Workspace
    ? l10n.t("the workspace’s settings")
    : l10n.t("your own settings");
}
