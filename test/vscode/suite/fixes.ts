import * as vscode from "vscode";
import { Draft } from "./draft.js";
import { assert, equal, type Tests, until } from "./harness.js";

const CLAIMED = "The engineer Ana Ruiz claimed that the bridge was sound.\n";

/** Applies the preferred fix of the rule's first finding in `text`, looks at the result and takes it back. */
async function fixAndUndo(text: string, rule: string, title: RegExp, expected: string): Promise<void> {
  const draft = await Draft.file(text);
  await draft.reviewed();
  const range = draft.findings(rule)[0]?.range;
  assert(range, `${rule} found nothing in ${text}`);
  await draft.take(await draft.action(range, title));
  equal(draft.text, expected, "after the fix");
  await draft.undoTo(text);
}

export const fixTests: Tests = {
  "replaces a word": () => fixAndUndo(CLAIMED, "loaded/reporting-verb", /said/, CLAIMED.replace("claimed", "said")),

  "deletes a word with its comma and gives the next one its capital": () =>
    fixAndUndo(
      "Obviously, the bridge failed.\n",
      "loaded/editorial-adverb",
      /delete|take out|remove/i,
      "The bridge failed.\n",
    ),

  "keeps CRLF line ends": () =>
    fixAndUndo(
      `# Bridge\r\n\r\n${CLAIMED.replace("\n", "\r\n")}`,
      "loaded/reporting-verb",
      /said/,
      "# Bridge\r\n\r\nThe engineer Ana Ruiz said that the bridge was sound.\r\n",
    ),

  async "puts a placeholder in and selects it"() {
    const text = "Critics say the old bridge cannot carry the trams.\n";
    const draft = await Draft.untitled(text);
    await draft.reviewed();
    const range = draft.findings("attribution/vague-source")[0]?.range;
    assert(range, "the critics were not found");
    await draft.take(await draft.action(range, /^(?!Turn|Explain|Let )/));
    const selected = draft.document.getText(draft.editor.selection);
    assert(/^\[.* TK\]$/.test(selected), `selected is ${JSON.stringify(selected)} in ${draft.text}`);
    await draft.undoTo(text);
  },

  async "lets the writer choose a source that the draft has"() {
    const text =
      "The engineer Ana Ruiz said the bridge was sound.\n\nCritics say the old bridge cannot carry the trams.\n";
    const draft = await Draft.untitled(text);
    await draft.reviewed();
    const asked = text.replace("Critics say", "Critics, among them [WHO TK], say");
    await draft.take(await draft.action(draft.at("Critics"), /^Ask who: add \[WHO TK\]$/));
    equal(draft.text, asked, "before anything is chosen");
    await until("a source to be chosen from the list", async () => {
      await vscode.commands.executeCommand("selectNextSuggestion");
      await vscode.commands.executeCommand("acceptSelectedSuggestion");
      return draft.text !== asked;
    });
    equal(draft.text, asked.replace("[WHO TK]", "Ana Ruiz"), "after the choice");
    await draft.undoTo(asked);
    await draft.undoTo(text);
  },

  async "offers names in the list only"() {
    const draft = await Draft.untitled("The engineer Ana Ruiz said it was sound.\n\nCritics say it is not.\n");
    await draft.reviewed();
    await draft.action(draft.at("Critics"), /^Ask who/);
    const titles = (await draft.menu(draft.at("Critics"))).map(({ title }) => title);
    equal(
      titles.filter((title) => title.startsWith("Name ")),
      [],
      "names in the menu",
    );
  },

  async "marks the best fix as preferred"() {
    const draft = await Draft.untitled(CLAIMED);
    await draft.reviewed();
    const action = await draft.action(draft.at("claimed"), /said/);
    assert(action.isPreferred, "not preferred");
    equal(action.kind?.value, vscode.CodeActionKind.QuickFix.value, "kind");
  },

  async "takes the safe fixes, and only those, all at once"() {
    const stet = "<!-- stet loaded/reporting-verb: of no use -->";
    const text = `The ward met.\n\n${stet}\nThe ward sat.\n\n${CLAIMED}`;
    const draft = await Draft.untitled(text);
    await draft.marks("draft/unused-stet", [stet]);
    await draft.take(await draft.action(draft.at("The ward met."), /safe fixes/, vscode.CodeActionKind.SourceFixAll));
    equal(draft.text, `The ward met.\n\nThe ward sat.\n\n${CLAIMED}`, "after the fixes");
    await draft.undoTo(text);
  },

  async "offers what can be done about each of several findings, each thing once"() {
    const text = "Obviously, Ana Ruiz claimed that Tom Lind claimed it.\n";
    const draft = await Draft.untitled(text);
    await draft.marks("loaded/editorial-adverb", ["Obviously"]);
    const all = new vscode.Range(0, 0, 0, text.length);
    await draft.action(all, /stet/);
    const titles = (await draft.menu(all)).map(({ title }) => title);
    assert(titles.includes("Let “Obviously” stand for loaded/editorial-adverb (stet)…"), `no such stet: ${titles}`);
    const choices = titles.filter((title) => /^(Turn|Explain|Let) /.test(title));
    equal(choices, [...new Set(choices)], "each once");
  },

  async "names the words in a short menu where the cursor is beside them"() {
    const draft = await Draft.untitled(
      "The engineer Ana Ruiz claimed that it was sound. The mayor Tom Lind boasted of it.\n",
    );
    await draft.marks("loaded/reporting-verb", ["claimed", "boasted"]);
    await draft.action(draft.at("claimed"), /Other findings in this paragraph \(1\)/);
    const beside = draft.at("Tom Lind").start;
    draft.editor.selection = new vscode.Selection(beside, beside);
    const titles = await until("the menu", async () => {
      const { uri } = draft.document;
      const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
        "vscode.executeCodeActionProvider",
        uri,
        draft.at("boasted"),
        vscode.CodeActionKind.QuickFix.value,
      );
      const own = actions.map(({ title }) => title).filter((title) => title.includes("boasted"));
      return own.length > 0 && own;
    });
    equal(titles.at(-1), "More about “boasted”…", "last row");
    assert(
      titles.slice(0, -1).every((title) => title.startsWith("“boasted”: ")),
      `rows without their words: ${titles}`,
    );
  },

  async "takes one fix for a word wherever it stands, in one step"() {
    const text = `${CLAIMED}\nThe mayor Tom Lind claimed that the road was safe.\n`;
    const draft = await Draft.untitled(text);
    await draft.marks("loaded/reporting-verb", ["claimed", "claimed"]);
    await draft.take(await draft.action(draft.at("claimed"), /all 2 “claimed” in this draft/));
    await until("the fixes", () => draft.text === text.replaceAll("claimed", "said"));
    await draft.undoTo(text);
  },

  async "stays right after the text above has changed"() {
    const draft = await Draft.file(CLAIMED);
    await draft.marks("loaded/reporting-verb", ["claimed"]);
    await draft.insert(0, "# Eastmoor\n\nA line more 😀.\n\n");
    await draft.take(await draft.action(draft.at("claimed"), /said/));
    equal(draft.text, `# Eastmoor\n\nA line more 😀.\n\n${CLAIMED.replace("claimed", "said")}`, "after the fix");
  },

  async "moves the squiggle with the words, without a new review"() {
    const draft = await Draft.file(CLAIMED);
    await draft.marks("loaded/reporting-verb", ["claimed"]);
    await draft.insert(4, "first ");
    await draft.marks("loaded/reporting-verb", ["claimed"]);
    equal(draft.findings("loaded/reporting-verb")[0]?.range, draft.at("claimed"), "range");
  },

  async "drops a fix whose words were changed"() {
    const draft = await Draft.file(CLAIMED);
    await draft.marks("loaded/reporting-verb", ["claimed"]);
    await draft.replace("aimed", "aims");
    await draft.marks("loaded/reporting-verb", []);
    const titles = (await draft.menu(draft.at("claims"))).map(({ title }) => title);
    assert(!titles.some((title) => /said|stet/.test(title)), `still offered: ${titles}`);
  },
};
