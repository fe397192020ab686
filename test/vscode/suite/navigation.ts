import * as vscode from "vscode";
import { Draft } from "./draft.js";
import { equal, setting, type Tests } from "./harness.js";

const RULES = { "attribution/*": "off", "loaded/*": "off", "draft/placeholder-left": "error" };

export const navigationTests: Tests = {
  async "goes to the next and the previous finding, and round at the ends"() {
    await setting("rules", RULES);
    const draft = await Draft.untitled(
      "The [WHICH TK] ward met.\n\nIt has [HOW MANY TK] streets.\n\nIt met [WHEN TK].\n",
    );
    await draft.marks("draft/placeholder-left", ["[WHICH TK]", "[HOW MANY TK]", "[WHEN TK]"]);
    draft.editor.selection = new vscode.Selection(0, 0, 0, 0);
    const visit = async (command: string) => {
      await vscode.commands.executeCommand(`bluePencil.${command}`);
      return draft.document.getText(draft.editor.selection);
    };
    equal(await visit("nextFinding"), "[WHICH TK]", "first");
    equal(await visit("nextFinding"), "[HOW MANY TK]", "second");
    equal(await visit("nextFinding"), "[WHEN TK]", "third");
    equal(await visit("nextFinding"), "[WHICH TK]", "round");
    equal(await visit("previousFinding"), "[WHEN TK]", "back round");
    equal(await visit("previousFinding"), "[HOW MANY TK]", "back");
  },

  async "stays where it is in a draft with nothing to find"() {
    await setting("rules", RULES);
    const draft = await Draft.untitled("The ward met.\n");
    await draft.reviewed();
    draft.editor.selection = new vscode.Selection(0, 4, 0, 4);
    await vscode.commands.executeCommand("bluePencil.nextFinding");
    equal(draft.editor.selection.start, new vscode.Position(0, 4), "cursor");
  },
};
