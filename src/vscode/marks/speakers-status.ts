import * as vscode from "vscode";
import type { SourceLedger } from "../../review/index.js";
import { escapeMarkdown } from "../markdown.js";
import { nameOf } from "../views/source-labels.js";

/** So many sources are told; the Sources view has all of them. */
const MOST_NAMES = 12;

/** Says in the status bar that the overlay is on, and turns it off when it is clicked. */
export class SpeakersStatus implements vscode.Disposable {
  readonly #item = vscode.window.createStatusBarItem("bluePencil.speakers", vscode.StatusBarAlignment.Right, 99);

  constructor() {
    this.#item.name = vscode.l10n.t("Who speaks");
    this.#item.command = "bluePencil.hideSpeakers";
  }

  show(): void {
    this.#item.text = `$(comment-discussion) ${vscode.l10n.t("Who speaks")}`;
    this.#describe(vscode.l10n.t("Click to hide who speaks."));
    this.#item.show();
  }

  /** Counts the sources of the draft in the active editor. */
  tell({ sources }: SourceLedger): void {
    const { l10n } = vscode;
    this.#item.text = `$(comment-discussion) ${l10n.t("Who speaks: {0}", sources.length)}`;
    const names = sources.slice(0, MOST_NAMES).map((source) => escapeMarkdown(nameOf(source)));
    const more = sources.length > MOST_NAMES ? ["…"] : [];
    this.#describe([...names, ...more, l10n.t("Click to hide who speaks.")].join("\n\n"));
  }

  hide(): void {
    this.#item.hide();
  }

  dispose(): void {
    this.#item.dispose();
  }

  #describe(text: string): void {
    this.#item.tooltip = new vscode.MarkdownString(text);
    this.#item.accessibilityInformation = {
      label: vscode.l10n.t("Who speaks is shown. Click to hide it."),
      role: "button",
    };
  }
}
