import * as vscode from "vscode";
import { Draft } from "./draft.js";
import { assert, bluePencil, equal, pause, setting, type Tests, until } from "./harness.js";

const RULE = "loaded/reporting-verb";
const TEXT = "# Bridge\n\nThe engineer Ana Ruiz claimed that it was sound.\n\nThe mayor Tom Lind boasted of it.\n";
const SINGLE = "rule.loaded.reporting-verb";

/** What the settings say of several rules, and of the one alone. */
function rulesSetIn(scope: "globalValue"): { readonly rules: unknown; readonly single: unknown } {
  const settings = vscode.workspace.getConfiguration("bluePencil");
  return { rules: settings.inspect("rules")?.[scope], single: settings.inspect(SINGLE)?.[scope] };
}

export const silenceTests: Tests = {
  async "lets words stand, with a reason"() {
    const draft = await Draft.untitled(TEXT);
    await draft.marks(RULE, ["claimed", "boasted"]);
    const action = await draft.action(draft.at("claimed"), /stet/);
    await draft.take(action, { reason: "she is on trial for it" });
    const stet = ` <!-- stet ${RULE}: she is on trial for it -->`;
    equal(draft.text, TEXT.replace("sound.", `sound.${stet}`), "with the stet");
    await draft.marks(RULE, ["boasted"]);
    await draft.undoTo(TEXT);
    await draft.marks(RULE, ["claimed", "boasted"]);
  },

  async "adds a second rule to a stet that is there"() {
    const text = `Obviously, Ana Ruiz claimed so. <!-- stet ${RULE}: court record -->\n`;
    const draft = await Draft.untitled(text);
    await draft.marks("loaded/editorial-adverb", ["Obviously"]);
    await draft.take(await draft.action(draft.at("Obviously"), /stet/), { reason: "her word" });
    equal(
      draft.text,
      `Obviously, Ana Ruiz claimed so. <!-- stet ${RULE}, loaded/editorial-adverb: court record; her word -->\n`,
      "with both",
    );
    await draft.marks("loaded/editorial-adverb", []);
    equal(draft.marked(RULE), [], "the first rule");
  },

  async "writes a stet as MDX has its comments"() {
    const draft = await Draft.untitled("The engineer Ana Ruiz claimed that it was sound.\n", "mdx");
    await draft.marks(RULE, ["claimed"]);
    await draft.take(await draft.action(draft.at("claimed"), /stet/), { reason: "checked" });
    equal(draft.text, `The engineer Ana Ruiz claimed that it was sound. {/* stet ${RULE}: checked */}\n`, "text");
    await draft.marks(RULE, []);
  },

  async "turns a rule off in the file"() {
    const draft = await Draft.untitled(TEXT);
    await draft.marks(RULE, ["claimed", "boasted"]);
    await draft.take(await draft.action(draft.at("claimed"), /off in this file/));
    equal(draft.text, `<!-- blue-pencil off ${RULE} -->\n\n${TEXT}`, "with the comment");
    await draft.marks(RULE, []);
    await draft.undoTo(TEXT);
  },

  async "turns a rule off in the settings, and keeps what is set there"() {
    await setting("rules", { "loaded/editorial-adverb": "hint" });
    const draft = await Draft.untitled(TEXT);
    await draft.marks(RULE, ["claimed", "boasted"]);
    await draft.take(await draft.action(draft.at("claimed"), /off in the settings/));
    await draft.marks(RULE, []);
    const { rules, single } = rulesSetIn("globalValue");
    equal(rules, { "loaded/editorial-adverb": "hint" }, "settings of several rules");
    equal(single, "off", "setting of the rule");
  },

  async "turns a rule off in the folder's settings where those set rules"() {
    const draft = await Draft.file(TEXT);
    const inFolder = () => vscode.workspace.getConfiguration("bluePencil", draft.document.uri);
    await inFolder().update("rules", { "loaded/*": "information" }, vscode.ConfigurationTarget.WorkspaceFolder);
    try {
      await until(
        "the folder's severity",
        () => draft.findings(RULE)[0]?.severity === vscode.DiagnosticSeverity.Information,
      );
      await draft.take(await draft.action(draft.at("claimed"), /off in the settings/));
      await draft.marks(RULE, []);
      const single = inFolder().inspect(SINGLE);
      equal(single?.workspaceFolderValue ?? single?.workspaceValue, "off", "folder");
      equal(single?.globalValue, undefined, "the user's settings");
    } finally {
      await inFolder().update(SINGLE, undefined, vscode.ConfigurationTarget.WorkspaceFolder);
      await inFolder().update("rules", undefined, vscode.ConfigurationTarget.WorkspaceFolder);
    }
  },

  async "lets several rows of the view stand for one reason, in one step"() {
    const draft = await Draft.untitled(TEXT);
    await draft.marks(RULE, ["claimed", "boasted"]);
    const view = (await bluePencil()).view("bluePencil.findings");
    const ids = (view?.children() ?? []).flatMap((id) => [id, ...(view?.children(id) ?? [])]);
    const rows = ids.filter((id) => view?.target(id)?.uri === draft.document.uri.toString());
    equal(rows.length, 2, "rows");
    await vscode.commands.executeCommand("bluePencil.stetRow", rows[0], rows, "from the minutes");
    await draft.marks(RULE, []);
    equal(draft.text.match(/<!-- stet loaded\/reporting-verb: from the minutes -->/g)?.length, 2, "stets");
    await draft.undoTo(TEXT);
  },

  async "allows a word for the writer alone, beside what they allowed before"() {
    await setting("allow", ["iconic"]);
    const draft = await Draft.untitled(TEXT);
    await draft.marks(RULE, ["claimed", "boasted"]);
    await draft.take(await draft.action(draft.at("claimed"), /Allow “claimed”/), { where: "user" });
    await draft.marks(RULE, ["boasted"]);
    equal(vscode.workspace.getConfiguration("bluePencil").get("allow"), ["iconic", "claimed"], "settings");
  },

  async "keeps findings to its own view where the settings ask for quiet"() {
    const draft = await Draft.untitled(TEXT);
    await draft.marks(RULE, ["claimed", "boasted"]);
    await setting("quiet.problems", true);
    await draft.marks(RULE, []);
    assert(((await bluePencil()).view("bluePencil.findings")?.children().length ?? 0) > 0, "the view is empty");
    await draft.action(draft.at("claimed"), /said/);
    await setting("quiet.problems", undefined);
    await draft.marks(RULE, ["claimed", "boasted"]);
  },

  async "shows nothing in the paragraph that is typed in, until the writer leaves it"() {
    await setting("run", "onType");
    await setting("quiet.atCaret", true);
    const draft = await Draft.untitled(`${TEXT}\nOne more.\n`);
    await draft.marks(RULE, ["claimed", "boasted"]);
    const end = draft.at("One more.").end;
    draft.editor.selection = new vscode.Selection(end, end);
    await vscode.commands.executeCommand("type", { text: " The mayor Tom Lind boasted of it." });
    await draft.reviewed();
    await pause(400);
    equal(draft.marked(RULE), ["claimed", "boasted"], "while typing");
    draft.editor.selection = new vscode.Selection(0, 0, 0, 0);
    await draft.marks(RULE, ["claimed", "boasted", "boasted"]);
  },

  async "explains a rule"() {
    await vscode.commands.executeCommand("bluePencil.explainRule", RULE);
    await until("the page", () =>
      vscode.window.tabGroups.all.some(({ tabs }) => tabs.some(({ label }) => /reporting-verb/.test(label))),
    );
  },
};
