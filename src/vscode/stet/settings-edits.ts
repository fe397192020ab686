import * as vscode from "vscode";
import { SECTION } from "../desk/settings-section.js";

/** Turns Blue Pencil on or off where that is already settled for the draft, else in the user's settings. */
export async function setEnabled(document: vscode.TextDocument | undefined, enable: boolean): Promise<void> {
  const settings = vscode.workspace.getConfiguration(SECTION, document);
  const target = targetOf(settings.inspect("enable"));
  if (target !== undefined) await settings.update("enable", enable, target);
  // On is how it comes: nothing need stand in the user's settings for it.
  else await settings.update("enable", enable ? undefined : false, vscode.ConfigurationTarget.Global);
}

/**
 * Turns a rule off in the settings: the folder's or workspace's where they already set rules, else the user's. Other
 * rules set there stay as they are.
 */
export async function turnRuleOff(document: vscode.TextDocument, rule: string): Promise<void> {
  const settings = vscode.workspace.getConfiguration(SECTION, document);
  const found = settings.inspect<Record<string, unknown>>("rules");
  const target = targetOf(found) ?? vscode.ConfigurationTarget.Global;
  const there = {
    [vscode.ConfigurationTarget.WorkspaceFolder]: found?.workspaceFolderValue,
    [vscode.ConfigurationTarget.Workspace]: found?.workspaceValue,
    [vscode.ConfigurationTarget.Global]: found?.globalValue,
  }[target];
  await settings.update("rules", { ...there, [rule]: "off" }, target);
}

interface Inspected {
  readonly workspaceFolderValue?: unknown;
  readonly workspaceValue?: unknown;
}

/** The nearest place, from the draft's point of view, in which the setting has a value in a workspace. */
function targetOf(found: Inspected | undefined): vscode.ConfigurationTarget | undefined {
  if (found?.workspaceFolderValue !== undefined) return vscode.ConfigurationTarget.WorkspaceFolder;
  if (found?.workspaceValue !== undefined) return vscode.ConfigurationTarget.Workspace;
  return undefined;
}
