import * as vscode from "vscode";
import { ExampleFiles } from "./example-files.js";

const EXAMPLE = ["media", "walkthrough", "example.md"];

/** The short news story that the walkthrough works on: a file in memory, the writer's own to change. */
export class ExampleDraft implements vscode.Disposable {
  readonly #files: ExampleFiles;
  /** The newest, counted from 1. */
  #number = 1;

  constructor(extensionUri: vscode.Uri) {
    this.#files = new ExampleFiles(async () => readBytes(extensionUri, EXAMPLE));
  }

  /** Shows the example where it is open, else one as it comes, in the active group. */
  async show(): Promise<vscode.TextEditor> {
    if (!groupOf(this.#uri) && this.#files.isWritten(this.#uri)) this.#number += 1;
    const document = await vscode.workspace.openTextDocument(this.#uri);
    return vscode.window.showTextDocument(document, {
      viewColumn: groupOf(this.#uri)?.viewColumn ?? vscode.ViewColumn.Active,
      preview: false,
    });
  }

  /** Shows a new one. */
  async showNew(): Promise<vscode.TextEditor> {
    this.#number += 1;
    return this.show();
  }

  get #uri(): vscode.Uri {
    return this.#files.uri(this.#number);
  }

  dispose(): void {
    this.#files.dispose();
  }
}

/** A text file of the extension. */
export async function readText(extensionUri: vscode.Uri, path: readonly string[]): Promise<string> {
  return new TextDecoder().decode(await readBytes(extensionUri, path));
}

async function readBytes(extensionUri: vscode.Uri, path: readonly string[]): Promise<Uint8Array> {
  return vscode.workspace.fs.readFile(vscode.Uri.joinPath(extensionUri, ...path));
}

/** The group of tabs that has one of a file; a closed file may still be among the open documents for a while. */
function groupOf(uri: vscode.Uri): vscode.TabGroup | undefined {
  const shows = ({ input }: vscode.Tab) =>
    input instanceof vscode.TabInputText && input.uri.toString() === uri.toString();
  return vscode.window.tabGroups.all.find(({ tabs }) => tabs.some(shows));
}
