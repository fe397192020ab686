import * as vscode from "vscode";
import { places, type ReviewReport, reportParts } from "../../report/index.js";
import { difference, mapSpan } from "../../review/index.js";
import { rangeOf } from "../findings/diagnostics.js";
import { readMessage, type ShowMessage } from "./messages.js";
import type { ReportSources } from "./reports.js";
import { makeNonce, shellPage } from "./shell.js";
import { editorWording } from "./wording.js";

/** Most paragraphs, facts of a kind and statements of a source in the panel, which is drawn again after each review. */
const MOST = 500;

/** The report of one draft beside it: shows it, follows the reviews of the draft, and leads back to it. */
export class ReportPanel {
  readonly #wording = editorWording();
  #report: ReviewReport | undefined;
  /** The text that the report is about. */
  #text = "";
  /** What the page was given last, part by part. */
  readonly #sent = new Map<string, string>();

  constructor(
    private readonly panel: vscode.WebviewPanel,
    private readonly draft: vscode.Uri,
    private readonly sources: ReportSources,
  ) {
    const folder = vscode.Uri.joinPath(sources.extensionUri, "dist", "webview");
    const { webview } = panel;
    webview.options = { enableScripts: true, localResourceRoots: [folder] };
    webview.onDidReceiveMessage(sources.guarded("Report", (message: unknown) => this.#receive(message)));
    webview.html = shellPage({
      nonce: makeNonce(),
      script: webview.asWebviewUri(vscode.Uri.joinPath(folder, "report.js")).toString(),
      waiting: vscode.l10n.t("Reviewing the draft…"),
      wording: this.#wording,
    });
  }

  /** What the report was last made of. */
  get report(): ReviewReport | undefined {
    return this.#report;
  }

  /** Shows a report of `text`, which is the draft as it was reviewed. */
  show(report: ReviewReport, text: string): void {
    this.#report = report;
    this.#text = text;
    this.#update();
  }

  #update(): void {
    if (this.#report === undefined) return;
    const ticks = this.sources.ticks.of(this.draft.toString());
    const view = { wording: this.#wording, prefix: "", ticks, isLive: true, most: MOST };
    const parts = Object.entries(reportParts(this.#report, view)).map(([name, { html }]) => [name, html] as const);
    const changed = parts.filter(([name, html]) => this.#sent.get(name) !== html);
    if (changed.length === 0) return;
    for (const [name, html] of changed) this.#sent.set(name, html);
    const message: ShowMessage = { type: "show", draft: this.draft.toString(), parts: Object.fromEntries(changed) };
    void this.panel.webview.postMessage(message);
  }

  async #receive(value: unknown): Promise<void> {
    const message = readMessage(value);
    switch (message?.type) {
      case "ready":
        this.#sent.clear();
        return this.#update();
      case "reveal":
        return this.#reveal(message.name);
      case "tick": {
        if (!this.#report?.facts.some(({ key }) => key === message.key)) return;
        await this.sources.ticks.set(this.draft.toString(), message.key, message.isOn);
        return this.#update();
      }
    }
  }

  /** Selects the place in the draft as it is now; where its words have changed since, the cursor goes there. */
  async #reveal(name: string): Promise<void> {
    const place = this.#report && places(this.#report).get(name);
    if (place === undefined) return;
    const document = await vscode.workspace.openTextDocument(this.draft);
    const text = document.getText();
    const now = text === this.#text ? place : mapSpan(place, [difference(this.#text, text)]);
    const selection = rangeOf(document, now ?? { start: place.start, end: place.start });
    await vscode.window.showTextDocument(document, { selection, viewColumn: this.#columnOf(document) });
  }

  /** Where the draft is open already, else beside the panel. */
  #columnOf(document: vscode.TextDocument): vscode.ViewColumn {
    const open = vscode.window.visibleTextEditors.find((editor) => editor.document === document)?.viewColumn;
    const isFirst = this.panel.viewColumn === vscode.ViewColumn.One;
    return open ?? (isFirst ? vscode.ViewColumn.Beside : vscode.ViewColumn.One);
  }
}
