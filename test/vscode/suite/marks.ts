import * as vscode from "vscode";
import { Draft } from "./draft.js";
import { assert, bluePencil, equal, setting, type Tests, until } from "./harness.js";

const TEXT = `# A bridge for Eastmoor

Ana Ruiz said the bridge was sound.

The council looked away. About 40% of the trams are late.
`;

/** What the editor's hover says at these words, as Markdown. */
async function hoverAt(draft: Draft, words: string): Promise<vscode.MarkdownString[]> {
  const position = draft.at(words).start;
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
    "vscode.executeHoverProvider",
    draft.document.uri,
    position,
  );
  return hovers.flatMap(({ contents }) => contents).filter((part) => part instanceof vscode.MarkdownString);
}

async function hoverText(draft: Draft, words: string): Promise<string> {
  return (await hoverAt(draft, words)).map(({ value }) => value).join("\n");
}

async function hints(draft: Draft): Promise<string[]> {
  const whole = new vscode.Range(0, 0, draft.document.lineCount, 0);
  const found = await vscode.commands.executeCommand<vscode.InlayHint[]>(
    "vscode.executeInlayHintProvider",
    draft.document.uri,
    whole,
  );
  return found.map(({ position, label }) => `${position.line}: ${label}`);
}

export const markTests: Tests = {
  async "says in a hover why it asks, and what the sentence rests on"() {
    const draft = await Draft.untitled(TEXT);
    await draft.marks("attribution/unsourced-figure", ["40%"]);
    const text = await hoverText(draft, "40%");
    assert(text.includes("the last source is Ana Ruiz, one paragraph up"), `what it rests on is not in: ${text}`);
    assert(/Standard: \*.+\*/.test(text), `the standard is not in: ${text}`);
    assert(/\(command:bluePencil\.explainRule\?/.test(text), `the rule's page is not in: ${text}`);
    const [message] = draft.findings("attribution/unsourced-figure");
    assert(message && !text.includes(message.message), "the message is said twice");
  },

  async "keeps the hover true after an edit above, and silent elsewhere"() {
    const draft = await Draft.file(TEXT);
    await draft.marks("attribution/unsourced-figure", ["40%"]);
    await draft.insert(0, "A line more.\n\n");
    assert((await hoverText(draft, "40%")).includes("Ana Ruiz, one paragraph up"), "not true after an edit");
    equal(await hoverText(draft, "council"), "", "elsewhere");
  },

  async "takes a fix from a hover, and trusts no other commands than its own"() {
    const draft = await Draft.untitled(TEXT);
    await draft.marks("attribution/unsourced-figure", ["40%"]);
    const [hover] = await hoverAt(draft, "40%");
    const link = /\(command:bluePencil\.applyFix\?([^)]+)\)/.exec(hover?.value ?? "")?.[1];
    assert(link, `no fix in: ${hover?.value}`);
    await vscode.commands.executeCommand("bluePencil.applyFix", ...JSON.parse(decodeURIComponent(link)));
    await until("the placeholder", () => /TK\]/.test(draft.text));
    await draft.undoTo(TEXT);
  },

  async "marks paragraphs without a source, only where the settings ask for it"() {
    const draft = await Draft.file(TEXT);
    await draft.reviewed();
    equal(await hints(draft), [], "unless asked for");
    await setting("markUnsourcedParagraphs", true);
    await until("the mark", async () => JSON.stringify(await hints(draft)) === JSON.stringify(["4: no source"]));
    await draft.insert(0, "A line more.\n\n");
    equal(await hints(draft), ["6: no source"], "after an edit above");
  },

  async "shows who speaks, follows edits and other drafts, and goes without a trace"() {
    const draft = await Draft.untitled(TEXT);
    await draft.reviewed();
    const show = () => vscode.commands.executeCommand("bluePencil.showSpeakers");
    const hide = () => vscode.commands.executeCommand("bluePencil.hideSpeakers");
    const shown = () => bluePencil().then((api) => api.speakers());
    await show();
    await show();
    await until("the speaker", async () => JSON.stringify(await shown()) === JSON.stringify(["Ana Ruiz"]));
    await draft.insert(draft.text.length, "\nCritics say it leaks, and Bo Ray said it must go.\n");
    await until("the new speakers", async () => (await shown()).includes("Bo Ray"));
    const other = await Draft.untitled("Cem Oz said the fair is off.\n");
    await other.reviewed();
    await until("the other draft", async () => (await shown()).includes("Cem Oz"));
    await hide();
    equal(await shown(), [], "after it was hidden");
    await hide();
  },
};
