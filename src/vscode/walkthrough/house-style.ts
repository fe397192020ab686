import * as vscode from "vscode";
import { HOUSE_FILE } from "../../house/index.js";
import { readText } from "./example-draft.js";

const STARTER = ["media", "walkthrough", "house-style.yml"];

/**
 * Shows the house style of the folder that is open. Where there is none yet, a starter is shown that becomes the
 * folder's once it is saved; without a folder the writer chooses where to save it.
 */
export async function startHouseStyle(extensionUri: vscode.Uri): Promise<void> {
  const folder = vscode.workspace.workspaceFolders?.[0];
  const file = folder && vscode.Uri.joinPath(folder.uri, HOUSE_FILE);
  if (file && (await exists(file))) {
    await vscode.window.showTextDocument(file);
    return;
  }
  const content = await readText(extensionUri, STARTER);
  if (!file) {
    const document = await vscode.workspace.openTextDocument({ language: "yaml", content });
    await vscode.window.showTextDocument(document);
    return;
  }
  const document = await vscode.workspace.openTextDocument(file.with({ scheme: "untitled" }));
  const editor = await vscode.window.showTextDocument(document);
  if (document.getText() === "") await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), content));
}

async function exists(file: vscode.Uri): Promise<boolean> {
  try {
    await vscode.workspace.fs.stat(file);
    return true;
  } catch {
    return false;
  }
}
