import * as vscode from "vscode";
import { SECTION } from "../desk/settings-section.js";

/** When a second reader reads a draft. */
export type SecondReaderMode = "off" | "onCommand" | "onSave";

/** What the settings say of the second reader. */
export interface SecondReaderSettings {
  readonly mode: SecondReaderMode;
  /** Which model, by vendor and id, id, family or name; empty where the writer has not chosen. */
  readonly model: string;
}

/** Whatever is not understood counts as off. */
export function secondReaderSettings(): SecondReaderSettings {
  const settings = vscode.workspace.getConfiguration(SECTION);
  const mode = settings.get<unknown>("secondReader");
  const model = settings.get<unknown>("secondReaderModel");
  return {
    mode: mode === "onCommand" || mode === "onSave" ? mode : "off",
    model: typeof model === "string" ? model.trim() : "",
  };
}

/** For the user, wherever they write. */
export async function rememberModel(model: string): Promise<void> {
  await vscode.workspace
    .getConfiguration(SECTION)
    .update("secondReaderModel", model, vscode.ConfigurationTarget.Global);
}
