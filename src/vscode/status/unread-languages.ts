import * as vscode from "vscode";
import { UNREAD_LANGUAGES } from "../desk/languages.js";
import { guarded, type Log } from "../desk/log.js";
import { SECTION } from "../desk/settings-section.js";

/** Under which the editor remembers of which languages was told. */
const TOLD = "bluePencil.unreadTold";
const EXTENSION = "blue-pencil.blue-pencil";

/**
 * Of a language that people write in and that is not read: a line in the editor's menu of the language, always, and one
 * sentence the first time that such a file is shown.
 */
export function registerUnreadLanguages(memory: vscode.Memento, log: Log): vscode.Disposable {
  const tell = guarded(log, "Unread language", (editor: vscode.TextEditor | undefined) => tellOnce(editor, memory));
  void tell(vscode.window.activeTextEditor);
  const item = vscode.languages.createLanguageStatusItem(
    "bluePencil.unread",
    [...UNREAD_LANGUAGES.keys()].map((language) => ({ language })),
  );
  item.name = "Blue Pencil";
  item.text = vscode.l10n.t("Not read by Blue Pencil");
  item.command = { title: vscode.l10n.t("What It Reads"), command: "bluePencil.showLanguages" };
  return vscode.Disposable.from(
    item,
    vscode.window.onDidChangeActiveTextEditor(tell),
    vscode.commands.registerCommand("bluePencil.showLanguages", guarded(log, "Settings", showSetting)),
  );
}

async function tellOnce(editor: vscode.TextEditor | undefined, memory: vscode.Memento): Promise<void> {
  const { languageId = "" } = editor?.document ?? {};
  const name = UNREAD_LANGUAGES.get(languageId);
  const told = memory.get<readonly string[]>(TOLD, []);
  const isOn = vscode.workspace.getConfiguration(SECTION, editor?.document).get<unknown>("enable") !== false;
  if (name === undefined || told.includes(languageId) || !isOn) return;
  await memory.update(TOLD, [...told, languageId]);
  const { l10n } = vscode;
  const settings = l10n.t("What It Reads");
  const ask = l10n.t("Ask for {0}", name);
  const said = l10n.t(
    "Blue Pencil does not read {0} yet. It reads Markdown, MDX, Quarto, R Markdown and plain text.",
    name,
  );
  const picked = await vscode.window.showInformationMessage(said, settings, ask);
  if (picked === settings) await showSetting();
  if (picked === ask) await vscode.commands.executeCommand("workbench.action.openIssueReporter", EXTENSION);
}

async function showSetting(): Promise<void> {
  await vscode.commands.executeCommand("workbench.action.openSettings", `@id:${SECTION}.languages`);
}
