import * as vscode from "vscode";
import { activeDraft } from "../desk/drafts.js";
import { reviewedNow } from "../desk/reviewed.js";
import { readState } from "./messages.js";
import { ReportPanel } from "./panel.js";
import type { ReportSources } from "./reports.js";

const REPORT_VIEW = "bluePencil.report";
/** Pause after a review before the report follows, in milliseconds: reviews while typing come one after the other. */
const PAUSE = 250;

interface OpenPanel {
  readonly draft: vscode.Uri;
  readonly panel: vscode.WebviewPanel;
  readonly page: ReportPanel;
}

/** The reports that are open: at most one for each draft, kept up to date and opened again with the window. */
export class ReportDesk implements vscode.Disposable, vscode.WebviewPanelSerializer {
  readonly #open = new Map<string, OpenPanel>();
  readonly #subscriptions: vscode.Disposable;

  constructor(private readonly sources: ReportSources) {
    this.#subscriptions = vscode.Disposable.from(
      sources.desk.onDidChange((document) => this.#follow(document)),
      vscode.window.registerWebviewPanelSerializer(REPORT_VIEW, this),
    );
  }

  /** "Show Review Report": the report of the active draft, beside it. */
  async show(): Promise<void> {
    const document = activeDraft();
    if (!document || !this.sources.desk.session(document)) {
      void vscode.window.showInformationMessage(vscode.l10n.t("Open a draft that Blue Pencil reviews, and ask again."));
      return;
    }
    const known = this.#open.get(document.uri.toString());
    if (known) return known.panel.reveal();
    const title = vscode.l10n.t("Review Report: {0}", nameOf(document.uri));
    const panel = vscode.window.createWebviewPanel(REPORT_VIEW, title, vscode.ViewColumn.Beside);
    this.#take(panel, document.uri);
    await this.#review(document);
  }

  /** The draft whose report has the focus, else the active draft. */
  async draftInFocus(): Promise<vscode.TextDocument | undefined> {
    const focused = [...this.#open.values()].find(({ panel }) => panel.active);
    return focused ? vscode.workspace.openTextDocument(focused.draft) : activeDraft();
  }

  /** A panel of an earlier window. Where its draft is gone, so is the panel. */
  async deserializeWebviewPanel(panel: vscode.WebviewPanel, state: unknown): Promise<void> {
    const address = readState(state);
    try {
      if (address === null) throw new Error("the panel does not say which draft it is about");
      const document = await vscode.workspace.openTextDocument(vscode.Uri.parse(address, true));
      this.#take(panel, document.uri);
      await this.#review(document);
    } catch {
      panel.dispose();
    }
  }

  dispose(): void {
    this.#subscriptions.dispose();
    for (const { panel } of this.#open.values()) panel.dispose();
  }

  #take(panel: vscode.WebviewPanel, draft: vscode.Uri): void {
    const key = draft.toString();
    this.#open.set(key, { draft, panel, page: new ReportPanel(panel, draft, this.sources) });
    panel.onDidDispose(() => this.#open.delete(key));
  }

  /** Sees to it that there is a review to tell of. A draft that the desk takes up later is told of then. */
  async #review(document: vscode.TextDocument): Promise<void> {
    const session = this.sources.desk.session(document);
    if (session?.reviewed && session.state === "idle") this.#follow(document);
    else if (session) await reviewedNow(this.sources.desk, document);
  }

  #follow(document: vscode.TextDocument): void {
    const key = document.uri.toString();
    const open = this.#open.get(key);
    const session = this.sources.desk.session(document);
    if (!open || session?.state !== "idle" || !session.reviewed) return;
    const delay = open.page.report ? PAUSE : 0;
    this.sources.make(session, key, delay, ({ report, text }) => open.page.show(report, text));
  }
}

function nameOf(uri: vscode.Uri): string {
  return uri.path.slice(uri.path.lastIndexOf("/") + 1);
}
