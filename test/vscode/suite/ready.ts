import * as vscode from "vscode";
import { Draft } from "./draft.js";
import { equal, setting, type Tests, until, writeFile } from "./harness.js";

const RULE = "draft/placeholder-left";
const TEXT = "The bridge opened in May.\n\nIt cost 4 million euros, according to [SOURCE TK].\n";

const selected = (draft: Draft) => draft.document.getText(draft.editor.selection);

/** Runs a command that offers a list, and chooses the first entry. */
async function chooseFirst(command: string, draft: Draft, words = "[SOURCE TK]"): Promise<void> {
  const done = vscode.commands.executeCommand(command);
  await until("the choice to be taken", async () => {
    await vscode.commands.executeCommand("workbench.action.acceptSelectedQuickOpenItem");
    return selected(draft) === words;
  });
  await done;
}

export const readyTests: Tests = {
  async "selects a placeholder that is to be filled in"() {
    const draft = await Draft.untitled(TEXT);
    await draft.marks(RULE, ["[SOURCE TK]"]);
    await draft.take(await draft.action(draft.at("[SOURCE TK]"), /^Fill in the source$/));
    await until("the placeholder to be selected", () => selected(draft) === "[SOURCE TK]");
    equal(draft.text, TEXT, "the text");
  },

  async "says what must still be done before publishing, and goes there"() {
    const draft = await Draft.untitled(TEXT);
    await draft.reviewed();
    await chooseFirst("bluePencil.readyToPublish", draft);
  },

  async "lists what is open where nothing holds the draft back, and goes there"() {
    const draft = await Draft.untitled("Critics say the old bridge cannot carry the trams.\n");
    await draft.reviewed();
    await chooseFirst("bluePencil.readyToPublish", draft, "Critics");
  },

  async "lists the placeholders, and goes there"() {
    const draft = await Draft.untitled(TEXT);
    await chooseFirst("bluePencil.listPlaceholders", draft);
  },

  async "fixes all of a rule in the file"() {
    const text = "The fee is back!!\n\nThe fair is off!!\n";
    const draft = await Draft.untitled(text);
    await draft.marks("loaded/emphasis", ["!!", "!!"]);
    await draft.take(await draft.action(draft.at("!!"), /^Fix all of loaded\/emphasis in this file$/));
    equal(draft.text, text.replaceAll("!!", "!"), "after the fixes");
    await draft.undoTo(text);
  },

  async "asks for the source in a footnote, where the settings say so"() {
    await setting("placeholderStyle", "footnote");
    const text = "Nearly 60 percent of the sailors object.\n";
    const draft = await Draft.untitled(text);
    await draft.marks("attribution/unsourced-figure", ["60 percent"]);
    await draft.take(await draft.action(draft.at("60 percent"), /footnote/));
    equal(draft.text, `${text.trim()}[^tk]\n\n[^tk]: [SOURCE TK]\n`, "with the footnote");
    equal(selected(draft), "[SOURCE TK]", "selected");
    await draft.undoTo(text);
  },

  async "asks for the source in a link, where the house style says so"() {
    await writeFile(".bluepencil.yml", "placeholders: {style: link}\n");
    const text = "Nearly 60 percent of the sailors object.\n";
    const draft = await Draft.file(text);
    await draft.marks("attribution/unsourced-figure", ["60 percent"]);
    await draft.take(await draft.action(draft.at("60 percent"), /link/));
    equal(draft.text, "Nearly [60 percent](LINK TK) of the sailors object.\n", "with the link");
    equal(selected(draft), "LINK TK", "selected");
    await draft.marks(RULE, ["LINK TK"]);
    await draft.undoTo(text);
  },

  async "asks for the reason of a stet without one"() {
    const text = "The radicals met. <!-- stet loaded/label -->\n";
    const draft = await Draft.untitled(text);
    await draft.marks("draft/stet-without-reason", ["<!-- stet loaded/label -->"]);
    await draft.take(await draft.action(draft.at("<!-- stet"), /^Say why$/));
    equal(selected(draft), "[REASON TK]", "selected");
    await draft.undoTo(text);
  },
};
