/** What the tests share: waiting, asserting, settings, and putting the editor back as it was. */
import * as vscode from "vscode";
import type { BluePencil } from "../../../src/vscode/activate.js";

const LIMIT = 20_000;

export type Tests = Readonly<Record<string, () => Promise<void>>>;

export function assert(condition: unknown, message: string): asserts condition {
  if (!condition) throw new Error(message);
}

export function equal(actual: unknown, expected: unknown, what: string): void {
  const [is, should] = [JSON.stringify(actual), JSON.stringify(expected)];
  assert(is === should, `${what}: ${is}, should be ${should}`);
}

export const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Asks again and again until the answer is neither undefined nor false; throws when it never is. */
export async function until<T>(what: string, ask: () => T | Promise<T>): Promise<Exclude<T, undefined | false>> {
  const started = Date.now();
  for (;;) {
    const answer = await ask();
    if (answer !== undefined && answer !== false) return answer as Exclude<T, undefined | false>;
    assert(Date.now() - started < LIMIT, `waited in vain: ${what}`);
    await pause(20);
  }
}

/** The extension under test, active. */
export async function bluePencil(): Promise<BluePencil> {
  const extension = vscode.extensions.getExtension<BluePencil>("blue-pencil.blue-pencil");
  assert(extension, "the extension is not there");
  return extension.activate();
}

export async function setting(name: string, value: unknown): Promise<void> {
  await vscode.workspace.getConfiguration("bluePencil").update(name, value, vscode.ConfigurationTarget.Global);
}

export async function resetSettings(): Promise<void> {
  for (const name of [
    "enable",
    "run",
    "languages",
    "profile",
    "strictness",
    "rules",
    "exclude",
    "rule.loaded.reporting-verb",
    "allow",
    "quiet.problems",
    "quiet.atCaret",
    "placeholderStyle",
    "workspaceReview.maxFiles",
    "workspaceReview.maxFileSize",
  ]) {
    const value = vscode.workspace.getConfiguration("bluePencil").inspect(name)?.globalValue;
    if (value !== undefined) await setting(name, undefined);
  }
}

/** Closes every editor without saving. */
export async function closeEverything(): Promise<void> {
  for (let tries = 0; vscode.window.tabGroups.all.some(({ tabs }) => tabs.length > 0) && tries < 20; tries++) {
    await vscode.commands.executeCommand("workbench.action.revertAndCloseActiveEditor");
  }
  for (const uri of created.splice(0)) await vscode.workspace.fs.delete(uri);
}

const created: vscode.Uri[] = [];

/** Writes a file in a folder of the workspace, counted from 0; it is deleted after the test. */
export async function writeFile(name: string, text: string, index = 0): Promise<vscode.Uri> {
  const folder = vscode.workspace.workspaceFolders?.[index];
  assert(folder, `no folder ${index} is open`);
  const uri = vscode.Uri.joinPath(folder.uri, name);
  await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
  if (!created.some((other) => other.toString() === uri.toString())) created.push(uri);
  return uri;
}
