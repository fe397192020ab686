import * as vscode from "vscode";
import { editorModels } from "./editor-models.js";
import { rememberModel } from "./settings.js";

/** No model: the editor has none, the one that was chosen is not there, or the writer has not chosen. */
export type NoModel = "none" | "gone" | "undecided";

/** One model among all, over restarts: “copilot/gpt-5”. */
export function keyOf({ vendor, id }: Pick<vscode.LanguageModelChat, "vendor" | "id">): string {
  return `${vendor}/${id}`;
}

/**
 * The model that is to read. Where the writer has not chosen and there are several, they are asked, if `mayAsk`, and what
 * they choose goes into the settings.
 */
export async function findModel(wanted: string, mayAsk: boolean): Promise<vscode.LanguageModelChat | NoModel> {
  const models = (await editorModels()?.selectChatModels()) ?? [];
  const [first] = models;
  if (first === undefined) return "none";
  if (wanted !== "") return models.find((model) => isMeant(model, wanted)) ?? "gone";
  if (models.length === 1) return first;
  return mayAsk ? pickModel(models) : "undecided";
}

/** Asks which of the editor's models is to read from now on. */
export async function chooseModel(): Promise<vscode.LanguageModelChat | NoModel> {
  const models = (await editorModels()?.selectChatModels()) ?? [];
  return models.length === 0 ? "none" : pickModel(models);
}

async function pickModel(models: readonly vscode.LanguageModelChat[]): Promise<vscode.LanguageModelChat | NoModel> {
  const items = models.map((model) => ({ label: model.name, description: keyOf(model), model }));
  const picked = await vscode.window.showQuickPick(items, {
    title: vscode.l10n.t("Second reader"),
    placeHolder: vscode.l10n.t("Which model is to read your drafts?"),
    matchOnDescription: true,
  });
  if (picked === undefined) return "undecided";
  await rememberModel(keyOf(picked.model));
  return picked.model;
}

function isMeant(model: vscode.LanguageModelChat, wanted: string): boolean {
  const names = [keyOf(model), model.id, model.family, model.name];
  return names.some((name) => name.toLowerCase() === wanted.toLowerCase());
}
