import * as vscode from "vscode";
import { keyOf } from "./models.js";

/** Where it is remembered in the workspace: the keys of the models that may read its drafts. */
const ALLOWED = "bluePencil.secondReader.allowed";

type Model = Pick<vscode.LanguageModelChat, "vendor" | "id" | "name">;

/** Which models may read the drafts of this workspace: the writer says so, model by model, and may take it back. */
export class Consent {
  constructor(private readonly memory: Pick<vscode.Memento, "get" | "update">) {}

  isGiven(model: Pick<Model, "vendor" | "id">): boolean {
    return this.isGivenTo(keyOf(model));
  }

  /** Whether the model with this key may. */
  isGivenTo(key: string): boolean {
    return this.#allowed().includes(key);
  }

  /** Whether any model may. */
  get isGivenToAny(): boolean {
    return this.#allowed().length > 0;
  }

  /** Asks once for a model. `show` shows what would be sent; nothing is decided then. */
  async ask(model: Model, show: () => Promise<void>): Promise<boolean> {
    if (this.isGiven(model)) return true;
    const { l10n } = vscode;
    const allow = l10n.t("Allow");
    const preview = l10n.t("Show What Would Be Sent");
    const question = l10n.t("May {0} read this draft as a second reader?", model.name);
    const detail = l10n.t(
      "The text of the draft, with the queries that Blue Pencil has on it, goes to the model {0} of the vendor “{1}”, and nothing else. What you have switched the review off for, and the front matter, stay here. Your answer counts for this model in this workspace, until you withdraw it. What the vendor does with the text is up to the vendor.",
      model.name,
      model.vendor,
    );
    const answer = await vscode.window.showInformationMessage(question, { modal: true, detail }, allow, preview);
    if (answer === preview) await show();
    if (answer !== allow) return false;
    await this.memory.update(ALLOWED, [...this.#allowed(), keyOf(model)]);
    return true;
  }

  /** Takes back what was allowed in this workspace. */
  async withdraw(): Promise<void> {
    await this.memory.update(ALLOWED, undefined);
  }

  #allowed(): readonly string[] {
    const kept = this.memory.get<unknown>(ALLOWED);
    return Array.isArray(kept) ? kept.filter((key) => typeof key === "string") : [];
  }
}
