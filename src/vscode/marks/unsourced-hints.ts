import * as vscode from "vscode";
import type { UnsourcedParagraph } from "../../review/index.js";
import { registerForDrafts } from "../desk/languages.js";
import type { ReviewDesk } from "../desk/review-desk.js";
import { SECTION } from "../desk/settings-section.js";

const SETTING = "markUnsourcedParagraphs";

/** Says "no source" behind paragraphs in which nobody is on record, where the settings ask for it. */
export class UnsourcedHints implements vscode.InlayHintsProvider, vscode.Disposable {
  readonly #changed = new vscode.EventEmitter<void>();
  readonly #subscriptions: readonly vscode.Disposable[];

  readonly onDidChangeInlayHints = this.#changed.event;

  constructor(private readonly desk: ReviewDesk) {
    this.#subscriptions = [
      this.#changed,
      desk.onDidChange(() => this.#changed.fire()),
      vscode.workspace.onDidChangeConfiguration((event) => {
        if (event.affectsConfiguration(`${SECTION}.${SETTING}`)) this.#changed.fire();
      }),
      registerForDrafts((selector) => vscode.languages.registerInlayHintsProvider(selector, this)),
    ];
  }

  provideInlayHints(document: vscode.TextDocument, range: vscode.Range): vscode.InlayHint[] {
    const session = this.desk.session(document);
    const isWanted = vscode.workspace.getConfiguration(SECTION, document).get<unknown>(SETTING) === true;
    if (!session?.record || !isWanted) return [];
    return session.record.unsourced.flatMap((paragraph) => {
      const now = session.drift.now(paragraph);
      const end = now && document.positionAt(now.end);
      return end && range.contains(end) ? [hintAt(end, paragraph)] : [];
    });
  }

  dispose(): void {
    for (const subscription of this.#subscriptions) subscription.dispose();
  }
}

function hintAt(position: vscode.Position, { sentences }: UnsourcedParagraph): vscode.InlayHint {
  const { l10n } = vscode;
  const hint = new vscode.InlayHint(position, l10n.t("no source"));
  hint.paddingLeft = true;
  hint.tooltip =
    sentences === 1
      ? l10n.t("Nobody is on record for this paragraph. What you saw yourself needs no source.")
      : l10n.t(
          "Nobody is on record for the {0} sentences of this paragraph. What you saw yourself needs no source.",
          sentences,
        );
  return hint;
}
