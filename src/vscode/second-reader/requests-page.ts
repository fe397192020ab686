import * as vscode from "vscode";
import type { PlannedRequest } from "../../second-reader/index.js";

const SCHEME = "blue-pencil-requests";

/** Shows what would be sent of a draft, word for word, in a page that cannot be written to. */
export class RequestsPage implements vscode.Disposable {
  #text = "";
  readonly #changed = new vscode.EventEmitter<vscode.Uri>();
  readonly #uri = vscode.Uri.from({ scheme: SCHEME, path: `/${vscode.l10n.t("What would be sent")}.txt` });
  readonly #provider = vscode.workspace.registerTextDocumentContentProvider(SCHEME, {
    onDidChange: this.#changed.event,
    provideTextDocumentContent: () => this.#text,
  });

  /** @param to the name of the model, empty before one was chosen */
  async show(requests: readonly PlannedRequest[], to: string): Promise<void> {
    this.#text = pageOf(requests, to);
    this.#changed.fire(this.#uri);
    const page = await vscode.workspace.openTextDocument(this.#uri);
    await vscode.window.showTextDocument(page, { preview: true });
  }

  dispose(): void {
    this.#provider.dispose();
    this.#changed.dispose();
  }
}

/** Requests of one draft give the same instructions, so that they are shown once. */
function pageOf(requests: readonly PlannedRequest[], to: string): string {
  const { l10n } = vscode;
  const [first] = requests;
  if (first === undefined)
    return `${l10n.t("Nothing: there is nothing in this draft to ask about that was not read before.")}\n`;
  const tokens = requests.reduce((sum, request) => sum + request.tokens, 0);
  const intro = l10n.t(
    "This and nothing else would be sent to {0}: requests {1}, tokens {2}. Each request has the instructions first.",
    to === "" ? l10n.t("the model that you choose") : to,
    requests.length,
    tokens,
  );
  const parts = requests.map(({ text }, index) => `=== ${l10n.t("Request {0}", index + 1)} ===\n\n${text}`);
  return [intro, `=== ${l10n.t("Instructions")} ===\n\n${first.instructions}`, ...parts, ""].join("\n\n");
}
