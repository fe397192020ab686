import * as vscode from "vscode";
import { Draft } from "./draft.js";
import { assert, equal, setting, type Tests, until } from "./harness.js";

/** The editor shows a walkthrough as a tab of no known kind. */
const isWelcome = ({ input }: vscode.Tab) => !(input instanceof vscode.TabInputText);
const tabs = () => vscode.window.tabGroups.all.flatMap((group) => group.tabs);

async function openExample(): Promise<Draft> {
  await vscode.commands.executeCommand("bluePencil.openExample");
  const document = await until("the example", () => vscode.window.activeTextEditor?.document);
  return Draft.show(document);
}

export const walkthroughTests: Tests = {
  async "opens the walkthrough"() {
    await vscode.commands.executeCommand("bluePencil.getStarted");
    await until("the walkthrough's tab", () => tabs().some(isWelcome));
  },

  async "opens an example draft with something to ask, once"() {
    const draft = await openExample();
    await draft.marks("attribution/vague-source", ["Critics"]);
    await draft.marks("loaded/reporting-verb", ["claimed"]);
    await vscode.commands.executeCommand("bluePencil.openExample");
    equal(tabs().length, 1, "tabs");
  },

  async "saves the example by itself, so that nothing is asked when it is closed"() {
    const draft = await openExample();
    await draft.insert(0, "X ");
    await until("the save", () => !draft.document.isDirty);
    await vscode.commands.executeCommand("workbench.action.closeActiveEditor");
    await until("the closed tab", () => tabs().length === 0);
    const { text } = await openExample();
    assert(!text.startsWith("X "), "the next example is not as it comes");
  },

  async "goes through the questions of the example, also where nothing is reviewed by itself"() {
    await setting("run", "manual");
    await vscode.commands.executeCommand("bluePencil.tryFinding");
    const selected = () => {
      const editor = vscode.window.activeTextEditor;
      return editor?.document.getText(editor.selection);
    };
    equal(selected(), "Critics", "first");
    await vscode.commands.executeCommand("bluePencil.tryFinding");
    equal(selected(), "40%", "second");
  },

  async "goes to where a placeholder helps, in a new example where the old one has none left"() {
    const draft = await openExample();
    await draft.replace(draft.text, "Rosa Lindqvist read to the council.\n");
    await vscode.commands.executeCommand("bluePencil.tryPlaceholder");
    const editor = vscode.window.activeTextEditor;
    assert(editor && editor.document !== draft.document, "no new example");
    equal(editor.document.getText(editor.document.getWordRangeAtPosition(editor.selection.active)), "Critics", "place");
  },

  async "starts a house style that is the folder's once it is saved"() {
    await vscode.commands.executeCommand("bluePencil.startHouseStyle");
    const document = await until("the house style", () => vscode.window.activeTextEditor?.document);
    assert(document.uri.path.endsWith("/.bluepencil.yml"), `its name: ${document.uri}`);
    assert(document.isUntitled && document.getText().includes("words:"), "the starter is not there");
    await vscode.commands.executeCommand("bluePencil.startHouseStyle");
    equal(tabs().length, 1, "tabs");
  },
};
