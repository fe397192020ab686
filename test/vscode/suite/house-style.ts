import * as vscode from "vscode";
import { Draft } from "./draft.js";
import { assert, bluePencil, equal, type Tests, until, writeFile } from "./harness.js";

const STYLE = ".bluepencil.yml";
const VERB = "loaded/reporting-verb";
const TEXT = "The engineer Ana Ruiz claimed that the bridge was sound.\n";

async function writeStyle(text: string): Promise<vscode.Uri> {
  return writeFile(STYLE, text);
}

async function styleText(uri: vscode.Uri): Promise<string> {
  return new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
}

/** Changes a file as another program would. */
async function overwrite(uri: vscode.Uri, text: string): Promise<void> {
  await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
}

function mistakes(uri: vscode.Uri): string[] {
  return vscode.languages.getDiagnostics(uri).map(({ message, range }) => `${range.start.line + 1}: ${message}`);
}

export const houseStyleTests: Tests = {
  async "reviews by a house style that is made, changed, renamed and deleted"() {
    const draft = await Draft.file(TEXT);
    await draft.marks(VERB, ["claimed"]);
    const style = await writeStyle("words: [{flag: sound, use: safe}]\nallow: [claim]\n");
    await draft.marks("house/word", ["sound"]);
    await draft.marks(VERB, []);
    await overwrite(style, "words: [{flag: bridge}]\n");
    await draft.marks("house/word", ["bridge"]);
    await draft.marks(VERB, ["claimed"]);
    const elsewhere = style.with({ path: style.path.replace(STYLE, "kept.yml") });
    await vscode.workspace.fs.rename(style, elsewhere, { overwrite: true });
    await draft.marks("house/word", []);
    await vscode.workspace.fs.rename(elsewhere, style);
    await draft.marks("house/word", ["bridge"]);
    await vscode.workspace.fs.delete(style);
    await draft.marks("house/word", []);
    await overwrite(style, "");
  },

  async "builds its house style on a package, once it is installed"() {
    const style = await writeStyle("extends: '@harbour/style'\n");
    const draft = await Draft.file(TEXT);
    await draft.marks(VERB, ["claimed"]);
    await until("the mistake", () => mistakes(style).length === 1);
    await writeFile(`node_modules/@harbour/style/${STYLE}`, "words: [bridge]\n");
    // What is installed is not watched: it is looked at again when a house style changes, or the window is come back to.
    await overwrite(style, "extends: '@harbour/style'\nallow: [claim]\n");
    await draft.marks("house/word", ["bridge"]);
    equal(mistakes(style), [], "mistakes");
    // What comes next must not find this word by the package.
    await overwrite(style, "");
    await draft.marks("house/word", []);
  },

  async "keeps the last good house style while the file is broken, and says where it is"() {
    const style = await writeStyle("words: [bridge]\n");
    const draft = await Draft.file(TEXT);
    await draft.marks("house/word", ["bridge"]);
    await overwrite(style, "profile: news\nwords: [bridge\n");
    await until("the mistake", () => mistakes(style).length === 1);
    await draft.marks("house/word", ["bridge"]);
    await overwrite(style, "words: [sound]\n");
    await draft.marks("house/word", ["sound"]);
    equal(mistakes(style), [], "mistakes");
  },

  async "marks mistakes as they are typed, and mends a name"() {
    const style = await writeStyle("profile: news\n");
    const document = await vscode.workspace.openTextDocument(style);
    await vscode.window.showTextDocument(document);
    const edit = new vscode.WorkspaceEdit();
    edit.insert(style, new vscode.Position(1, 0), "rules:\n  loaded/lable: off\n");
    await vscode.workspace.applyEdit(edit);
    await until("the mistake", () => mistakes(style).length === 1);
    equal(mistakes(style), ["3: There is no rule “loaded/lable”. Did you mean “loaded/label”?"], "mistakes");
    const position = new vscode.Position(2, 5);
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      "vscode.executeCodeActionProvider",
      style,
      new vscode.Range(position, position),
    );
    const mend = actions.find(({ title }) => title === "Change to “loaded/label”");
    assert(mend?.edit, "no fix is offered");
    await vscode.workspace.applyEdit(mend.edit);
    equal(document.getText(), "profile: news\nrules:\n  loaded/label: off\n", "text");
    await until("no mistake", () => mistakes(style).length === 0);
  },

  async "completes and explains a house style, and outlines what is in force"() {
    await bluePencil();
    const style = await writeStyle("profile: news\nwords:\n  - flag: quay\n    use: pier\nexclude: 3\n");
    const document = await vscode.workspace.openTextDocument(style);
    await vscode.window.showTextDocument(document);
    const labels = async (line: number, character: number) => {
      const at = new vscode.Position(line, character);
      const found = await vscode.commands.executeCommand<vscode.CompletionList>(
        "vscode.executeCompletionItemProvider",
        style,
        at,
      );
      return found.items.map(({ label }) => (typeof label === "string" ? label : label.label));
    };
    const profiles = await until("the profiles", async () => {
      const found = await labels(0, 9);
      return found.includes("opinion") && found;
    });
    assert(!profiles.includes("words"), `keys are offered for a value: ${profiles}`);
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
      "vscode.executeHoverProvider",
      style,
      new vscode.Position(3, 5),
    );
    const said = hovers.flatMap(({ contents }) => contents).map((one) => (typeof one === "string" ? one : one.value));
    assert(said.join().includes("What to write instead"), `the hover says ${said}`);
    const symbols = await vscode.commands.executeCommand<vscode.DocumentSymbol[]>(
      "vscode.executeDocumentSymbolProvider",
      style,
    );
    const rows = symbols.flatMap(({ name, children }) => [
      name,
      ...children.map((one) => `${one.name}: ${one.detail}`),
    ]);
    equal(rows, ["profile", "words", "quay: pier"], "the outline");
    await until("the mistake to be marked", () => mistakes(style).length === 1);
  },

  async "adds to house style from the lightbulb, and keeps comments"() {
    const style = await writeStyle("# Ours\nprofile: news # always\n");
    const draft = await Draft.file(TEXT);
    await draft.marks(VERB, ["claimed"]);
    await draft.take(await draft.action(draft.at("claimed"), /matters in house style/), { severity: "error" });
    await until("the severity", () => draft.findings(VERB)[0]?.severity === vscode.DiagnosticSeverity.Error);
    await draft.take(await draft.action(draft.at("claimed"), /Allow “claimed”/), { where: "house" });
    await draft.marks(VERB, []);
    equal(
      await styleText(style),
      `# Ours\nprofile: news # always\nrules:\n  ${VERB}: error\nallow:\n  words:\n    - claimed\n`,
      "file",
    );
  },

  async "leaves out what house style excludes"() {
    const draft = await Draft.file(TEXT);
    await draft.marks(VERB, ["claimed"]);
    await writeStyle("exclude: ['*.md']\n");
    await draft.marks(VERB, []);
  },
};
