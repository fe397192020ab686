import * as vscode from "vscode";
import { SECTION } from "../desk/settings-section.js";
import { chooseModel, type NoModel } from "./models.js";
import { secondReaderSettings } from "./settings.js";

/** Whether the writer asked for a reading now, or has it done at each save. */
export type Occasion = "asked" | "saved";

/** Says something that asks for nothing. */
export function say(words: string): void {
  void vscode.window.showInformationMessage(words);
}

/** What the writer is told. At a save nothing is said twice: the same sentence at every save would be a nuisance. */
export class Notices {
  readonly #said = new Set<string>();

  /** A reading went well: what goes wrong after it is news again. */
  clear(): void {
    this.#said.clear();
  }

  tell(words: string, occasion: Occasion): void {
    if (this.#isNew(words, occasion)) say(words);
  }

  /** The reader is off: where it is turned on. */
  async tellOff(words: string): Promise<void> {
    await this.#offer(words, "asked", vscode.l10n.t("Settings"), () =>
      vscode.commands.executeCommand("workbench.action.openSettings", `${SECTION}.secondReader`),
    );
  }

  /** There is no model to read: how to get one. */
  async tellNoModel(why: Exclude<NoModel, "undecided">, occasion: Occasion): Promise<void> {
    const { l10n } = vscode;
    if (why === "gone") {
      const words = l10n.t("The model “{0}” is not there; choose another one.", secondReaderSettings().model);
      return this.#offer(words, occasion, l10n.t("Choose a Model"), () => chooseModel());
    }
    const words = l10n.t(
      "This editor offers no language model; an extension can bring one: that of a service, or one that runs on this machine, for example in Ollama.",
    );
    await this.#offer(words, occasion, l10n.t("Look for Extensions"), () =>
      vscode.commands.executeCommand("workbench.extensions.search", "@tag:language-models"),
    );
  }

  /** At a save nobody expects a question that must be answered. */
  async tellUndecided(decide: () => Promise<void>): Promise<void> {
    const { l10n } = vscode;
    const words = l10n.t("The second reader waits for you to say which model may read your drafts.");
    await this.#offer(words, "saved", l10n.t("Decide"), decide);
  }

  async #offer(words: string, occasion: Occasion, title: string, run: () => unknown): Promise<void> {
    if (!this.#isNew(words, occasion)) return;
    const picked = await vscode.window.showInformationMessage(words, title);
    if (picked === title) await run();
  }

  #isNew(words: string, occasion: Occasion): boolean {
    if (occasion === "asked") return true;
    const isNew = !this.#said.has(words);
    this.#said.add(words);
    return isNew;
  }
}
