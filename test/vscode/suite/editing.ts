import * as vscode from "vscode";
import { Draft } from "./draft.js";
import { assert, bluePencil, equal, setting, type Tests } from "./harness.js";
import { longDraft } from "./host.js";

const RULE = "loaded/reporting-verb";

export const editingTests: Tests = {
  async "reviews what is typed into an untitled draft"() {
    const draft = await Draft.untitled("The council met.\n");
    await draft.reviewed();
    await draft.insert(draft.text.length, "\nThe mayor Tom Lind boasted that it did.\n");
    await draft.marks(RULE, ["boasted"]);
    await draft.replace("boasted", "said");
    await draft.marks(RULE, []);
  },

  async "an edit during a review leaves every finding in its place"() {
    const document = await vscode.workspace.openTextDocument({ language: "markdown", content: longDraft(300) });
    equal((await bluePencil()).state(document.uri), "reviewing", "state");
    const edit = new vscode.WorkspaceEdit();
    edit.insert(
      document.uri,
      new vscode.Position(0, 0),
      "# The wards\n\nThe mayor Tom Lind boasted that they agree.\n\n",
    );
    assert(await vscode.workspace.applyEdit(edit), "the edit was refused");
    const draft = await Draft.show(document);
    await draft.reviewed();
    await draft.marks(RULE, ["boasted", ...Array.from({ length: 300 }, () => "claimed")]);
  },

  async "several edits at once are followed"() {
    await setting("run", "onType");
    const draft = await Draft.file("One ward.\n\nThe mayor Tom Lind boasted that it agrees.\n\nTwo wards.\n");
    await draft.marks(RULE, ["boasted"]);
    await draft.editor.edit((edit) => {
      edit.insert(new vscode.Position(0, 0), "Ana Ruiz claimed that there is ");
      edit.replace(draft.at("Two wards."), "Ana Ruiz boasted that there are two.");
      edit.delete(draft.at("Tom "));
    });
    await draft.marks(RULE, ["claimed", "boasted", "boasted"]);
  },

  async "undo and redo are followed"() {
    await setting("run", "onType");
    const text = "The mayor Tom Lind boasted that it agrees.\n";
    const draft = await Draft.file(text);
    await draft.marks(RULE, ["boasted"]);
    await draft.replace("boasted", "said");
    await draft.marks(RULE, []);
    await draft.undoTo(text);
    await draft.marks(RULE, ["boasted"]);
    await vscode.commands.executeCommand("redo");
    await draft.marks(RULE, []);
    equal(draft.text, text.replace("boasted", "said"), "after redo");
  },
};
