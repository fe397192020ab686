import * as vscode from "vscode";
import { Draft, ruleOf } from "./draft.js";
import { assert, equal, pause, setting, type Tests, until } from "./harness.js";
import { longDraft } from "./host.js";

const TEXT = `# A bridge for Eastmoor

Obviously, the old bridge failed its test.

The engineer Ana Ruiz claimed that it was sound, and the cost is [COST TK].
`;

/** As in the Explorer: an open draft goes along. */
async function rename(from: vscode.Uri, to: vscode.Uri): Promise<void> {
  const edit = new vscode.WorkspaceEdit();
  edit.renameFile(from, to);
  assert(await vscode.workspace.applyEdit(edit), "the file was not renamed");
}

export const reviewTests: Tests = {
  async "marks the words of a draft when it is opened"() {
    const draft = await Draft.file(TEXT);
    await draft.marks("draft/placeholder-left", ["[COST TK]"]);
    equal(draft.marked("loaded/reporting-verb"), ["claimed"], "reporting-verb");
    equal(draft.marked("loaded/editorial-adverb"), ["Obviously"], "editorial-adverb");
  },

  async "says in each finding which rule it is, and where that is explained"() {
    const draft = await Draft.untitled(TEXT);
    await draft.reviewed();
    const [finding] = draft.findings("loaded/reporting-verb");
    assert(finding, "no finding");
    assert(typeof finding.code === "object", "the code has no target");
    equal(finding.code.value, "loaded/reporting-verb", "code");
    const page = await vscode.workspace.openTextDocument(finding.code.target);
    assert(page.getText().includes("loaded/reporting-verb"), "the rule's page does not name it");
    assert(finding.message.length > 20, "the message says nothing");
  },

  async "an open placeholder is an error, for it must not be published"() {
    const draft = await Draft.untitled(TEXT);
    await draft.marks("draft/placeholder-left", ["[COST TK]"]);
    equal(draft.findings("draft/placeholder-left")[0]?.severity, vscode.DiagnosticSeverity.Error, "severity");
  },

  async "reviews a saved draft when it is saved, not before"() {
    const draft = await Draft.file(TEXT);
    await draft.marks("loaded/reporting-verb", ["claimed"]);
    await draft.insert(draft.text.length, "\nThe mayor Tom Lind claimed that it leaks.\n");
    await pause(800);
    equal(draft.marked("loaded/reporting-verb"), ["claimed"], "before it is saved");
    await draft.save();
    await draft.marks("loaded/reporting-verb", ["claimed", "claimed"]);
  },

  async "keeps the places right in a draft with CRLF, emoji and entities"() {
    const text =
      "# 🌉 Bridge\r\n\r\nThe *cost* &amp; time 😀.\r\n\r\nThe engineer Ana Ruiz\r\nclaimed that it was “sound” 👍.\r\n";
    const draft = await Draft.file(text);
    equal(draft.document.eol, vscode.EndOfLine.CRLF, "line ends");
    await draft.marks("loaded/reporting-verb", ["claimed"]);
  },

  async "reviews MDX"() {
    const draft = await Draft.untitled(
      'import X from "./x";\n\n<X />\n\nThe engineer Ana Ruiz claimed that it was sound.\n',
      "mdx",
    );
    await draft.marks("loaded/reporting-verb", ["claimed"]);
  },

  async "leaves documents alone that are no drafts"() {
    const page = await vscode.workspace.openTextDocument({ language: "javascript", content: TEXT });
    await vscode.window.showTextDocument(page);
    await pause(500);
    equal(vscode.languages.getDiagnostics(page.uri).map(ruleOf), [], "findings");
  },

  async "forgets a draft that is closed, even while it is reviewed"() {
    // In front of the writer before it is long: a host may be slower to show so much text than it is read.
    const draft = await Draft.untitled("The council met.\n");
    await draft.reviewed();
    await draft.insert(draft.text.length, longDraft(1500));
    equal(await draft.state(), "reviewing", "state");
    const { uri } = draft.document;
    await vscode.commands.executeCommand("workbench.action.revertAndCloseActiveEditor");
    await until("the draft to be closed", () => draft.document.isClosed);
    await pause(1000);
    equal(vscode.languages.getDiagnostics(uri), [], "findings of a closed draft");
  },

  async "finishes under its new name the review of a draft that is renamed meanwhile"() {
    const draft = await Draft.file("The council met.\n");
    await draft.reviewed();
    await setting("run", "onType");
    await draft.insert(draft.text.length, longDraft(1500));
    equal(await draft.state(), "reviewing", "state");
    await draft.save();
    const before = draft.document.uri;
    const after = vscode.Uri.joinPath(before, `../renamed-${Date.now()}.md`);
    await rename(before, after);
    const renamed = await Draft.show(await vscode.workspace.openTextDocument(after));
    await renamed.reviewed();
    equal(vscode.languages.getDiagnostics(before), [], "findings under the old name");
    assert(renamed.marked("loaded/reporting-verb").length > 0, "nothing is marked under the new name");
    await rename(after, before); // what a test has written is deleted under the name it was given
  },

  async "reviews all open drafts on command"() {
    const first = await Draft.untitled(TEXT);
    const second = await Draft.untitled(TEXT.replace("claimed", "boasted"));
    await first.reviewed();
    await second.reviewed();
    await vscode.commands.executeCommand("bluePencil.reviewAllDrafts");
    await first.marks("loaded/reporting-verb", ["claimed"]);
    await second.marks("loaded/reporting-verb", ["boasted"]);
  },
};
