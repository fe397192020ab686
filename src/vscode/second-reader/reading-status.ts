import * as vscode from "vscode";

/** True while a draft is being read; the command to stop is offered only then. */
const READING_CONTEXT = "bluePencil.secondReaderReading";

/** Shows in the status bar that a draft is being read, and how far that is; a click stops it. */
export class ReadingStatus implements vscode.Disposable {
  readonly #item = vscode.window.createStatusBarItem("bluePencil.secondReader", vscode.StatusBarAlignment.Right, 99);

  #isReading = false;

  constructor() {
    this.#item.name = vscode.l10n.t("Blue Pencil: second reader");
    this.#item.command = "bluePencil.stopSecondReader";
  }

  /** @param done how many of the `all` requests were answered */
  show(model: string, done: number, all: number): void {
    const { l10n } = vscode;
    const progress = progressText(done, all);
    this.#item.text = `$(loading~spin) ${l10n.t("Second reader: {0}", progress)}`;
    this.#item.tooltip = l10n.t("{0} reads this draft. Click to stop.", model);
    this.#item.accessibilityInformation = { label: `${this.#item.tooltip} ${progress}`, role: "button" };
    this.#item.show();
    this.#setContext(true);
  }

  hide(): void {
    this.#item.hide();
    this.#setContext(false);
  }

  #setContext(isReading: boolean): void {
    if (this.#isReading === isReading) return;
    this.#isReading = isReading;
    void vscode.commands.executeCommand("setContext", READING_CONTEXT, isReading);
  }

  dispose(): void {
    this.#item.dispose();
  }
}

/** “2 of 5”: the request that is being read. */
export function progressText(done: number, all: number): string {
  return vscode.l10n.t("{0} of {1}", Math.min(done + 1, all), all);
}
