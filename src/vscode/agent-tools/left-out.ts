import * as vscode from "vscode";
import { excludedBy, type HouseStyle, matchesPattern } from "../../house/index.js";
import { SECTION } from "../desk/settings-section.js";

/** Why a draft is no matter of a tool, in a sentence: house style or the settings leave it out; empty where neither does. */
export function whyLeftOut(draft: vscode.Uri, style: HouseStyle): string {
  const byHouse = excludedBy(style, draft.path);
  if (byHouse !== null) return `The house style leaves this draft out: ${byHouse.value}`;
  const globs = vscode.workspace.getConfiguration(SECTION, draft).get<unknown>("exclude");
  const root = vscode.workspace.getWorkspaceFolder(draft)?.uri.path.replace(/\/?$/, "/") ?? "/";
  const way = draft.path.slice(root.length);
  const bySettings = (Array.isArray(globs) ? globs : []).find(
    (glob) => typeof glob === "string" && matchesPattern(glob, way),
  );
  return bySettings === undefined ? "" : `The setting bluePencil.exclude leaves this draft out: ${bySettings}`;
}
