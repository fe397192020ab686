import * as vscode from "vscode";
import type { HouseStyle } from "../../house/index.js";
import { HouseDiagnostics } from "./house-diagnostics.js";
import { Houses } from "./houses.js";

/** House style for the rest of the editor: what is in force for a document, and what is wrong in its files. */
export class HouseDesk implements vscode.Disposable {
  readonly #houses = new Houses();
  readonly #diagnostics = new HouseDiagnostics(this.#houses);

  /** Files changed: what is open should be taken again. */
  readonly onDidChange = this.#houses.onDidChange;

  constructor() {
    this.#houses.watch();
  }

  /** As it was when the document was last taken. */
  styleFor(document: vscode.TextDocument): HouseStyle | undefined {
    return this.#houses.styleFor(document);
  }

  /** Reads it for a draft, open or not. */
  read(draft: vscode.Uri): Promise<HouseStyle> {
    return this.#houses.read(draft);
  }

  /** Where the nearest house style of a draft lies, or would. */
  nearest(document: vscode.TextDocument): vscode.Uri | undefined {
    return this.#houses.nearest(document);
  }

  /** Reads what concerns an open document. */
  async take(document: vscode.TextDocument): Promise<void> {
    await this.#houses.load(document);
    this.#diagnostics.publish();
  }

  async takeAll(): Promise<void> {
    await Promise.all(vscode.workspace.textDocuments.map((document) => this.#houses.load(document)));
    this.#diagnostics.publish();
  }

  drop(document: vscode.TextDocument): void {
    this.#houses.forget(document);
    this.#diagnostics.publish();
  }

  /** A file was changed by this extension. */
  refresh(): void {
    this.#houses.refresh();
  }

  dispose(): void {
    this.#diagnostics.dispose();
    this.#houses.dispose();
  }
}
