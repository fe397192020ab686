import * as vscode from "vscode";
import { Draft } from "./draft.js";
import { equal, type Tests, writeFile } from "./harness.js";

const STYLE = ".bluepencil.yml";
const VERB = "loaded/reporting-verb";
const TEXT = "The engineer Ana Ruiz claimed that the bridge was sound.\n";

const folderTests: Tests = {
  async "reviews the drafts of each folder by the folder's own house style"() {
    await writeFile(STYLE, "allow: [claim]\nwords: [bridge]\n", 0);
    await writeFile(STYLE, `rules: {${VERB}: error}\nwords: [sound]\n`, 1);
    const first = await Draft.file(TEXT, "one.md", 0);
    await first.marks("house/word", ["bridge"]);
    await first.marks(VERB, []);
    const second = await Draft.file(TEXT, "two.md", 1);
    await second.marks("house/word", ["sound"]);
    await second.marks(VERB, ["claimed"]);
    equal(second.findings(VERB)[0]?.severity, vscode.DiagnosticSeverity.Error, "severity");
    equal(first.marked("house/word"), ["bridge"], "the first folder's words");
  },

  async "follows a change of one folder's house style in its own drafts only"() {
    await writeFile(STYLE, "words: [bridge]\n", 0);
    await writeFile(STYLE, "words: [bridge]\n", 1);
    const first = await Draft.file(TEXT, "one.md", 0);
    const second = await Draft.file(TEXT, "two.md", 1);
    await first.marks("house/word", ["bridge"]);
    await second.marks("house/word", ["bridge"]);
    await writeFile(STYLE, "words: [sound]\n", 1);
    await second.marks("house/word", ["sound"]);
    await first.marks("house/word", ["bridge"]);
  },

  async "adds to the house style of the draft's own folder"() {
    const style = await writeFile(STYLE, "profile: news\n", 1);
    const draft = await Draft.file(TEXT, "two.md", 1);
    await draft.marks(VERB, ["claimed"]);
    await draft.take(await draft.action(draft.at("claimed"), /Allow “claimed”/), { where: "house" });
    await draft.marks(VERB, []);
    const text = new TextDecoder().decode(await vscode.workspace.fs.readFile(style));
    equal(text, "profile: news\nallow:\n  words:\n    - claimed\n", "file");
  },
};

/** Only where the workspace has several folders. */
export const severalFolderTests: Tests = (vscode.workspace.workspaceFolders?.length ?? 0) > 1 ? folderTests : {};
