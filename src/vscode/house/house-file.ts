import * as vscode from "vscode";
import { difference } from "../../review/index.js";
import { toPlainEdit } from "../fixes/plain-edit.js";
import type { HouseDesk } from "./house-desk.js";

/**
 * Makes a change to the nearest house style file of a draft, which is made where there is none. A file that was saved
 * is saved again; one with changes that are not saved yet is left for its writer to save. `change` gives null where
 * nothing can be added.
 */
export async function changeHouseFile(
  houses: HouseDesk,
  draft: vscode.TextDocument,
  change: (text: string) => string | null,
): Promise<void> {
  const uri = houses.nearest(draft);
  if (!uri) {
    void vscode.window.showInformationMessage(vscode.l10n.t("Open a folder first: house style is kept in its files."));
    return;
  }
  const file = await openFile(uri);
  const before = file?.getText() ?? "";
  const after = change(before);
  if (after === null) {
    void offer(uri, vscode.l10n.t("The house style file has a mistake in this place. Mend it first."));
    return;
  }
  if (file) await edit(file, before, after);
  else await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(after));
  houses.refresh();
  void offer(uri, vscode.l10n.t("Added to house style."));
}

async function edit(file: vscode.TextDocument, before: string, after: string): Promise<void> {
  const wasSaved = !file.isDirty;
  if (before !== after) await vscode.workspace.applyEdit(toPlainEdit(file, [difference(before, after)]));
  if (wasSaved) await file.save();
}

/** Undefined where there is no such file. */
async function openFile(uri: vscode.Uri): Promise<vscode.TextDocument | undefined> {
  try {
    await vscode.workspace.fs.stat(uri);
  } catch {
    return undefined;
  }
  return vscode.workspace.openTextDocument(uri);
}

async function offer(uri: vscode.Uri, message: string): Promise<void> {
  const show = vscode.l10n.t("Show");
  const picked = await vscode.window.showInformationMessage(message, show);
  if (picked === show) await vscode.window.showTextDocument(uri);
}
