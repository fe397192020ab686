import * as vscode from "vscode";

const EXAMPLE = ["media", "walkthrough", "example.md"];

/** The short news story that the walkthrough works on: an untitled document, the writer's own to change. */
export class ExampleDraft {
  #document: vscode.TextDocument | undefined;

  constructor(private readonly extensionUri: vscode.Uri) {}

  /** Shows the example where it is open, else a new one in the active group. */
  async show(): Promise<vscode.TextEditor> {
    const document = this.#document && !this.#document.isClosed ? this.#document : await this.#open();
    return vscode.window.showTextDocument(document, { viewColumn: columnOf(document) });
  }

  /** Shows a new one. */
  async showNew(): Promise<vscode.TextEditor> {
    this.#document = undefined;
    return this.show();
  }

  async #open(): Promise<vscode.TextDocument> {
    const content = await readText(this.extensionUri, EXAMPLE);
    this.#document = await vscode.workspace.openTextDocument({ language: "markdown", content });
    return this.#document;
  }
}

/** A text file of the extension. */
export async function readText(extensionUri: vscode.Uri, path: readonly string[]): Promise<string> {
  return new TextDecoder().decode(await vscode.workspace.fs.readFile(vscode.Uri.joinPath(extensionUri, ...path)));
}

function columnOf(document: vscode.TextDocument): vscode.ViewColumn {
  const shows = ({ input }: vscode.Tab) =>
    input instanceof vscode.TabInputText && input.uri.toString() === document.uri.toString();
  const group = vscode.window.tabGroups.all.find(({ tabs }) => tabs.some(shows));
  return group?.viewColumn ?? vscode.ViewColumn.Active;
}
