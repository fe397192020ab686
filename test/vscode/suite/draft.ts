import * as vscode from "vscode";
import { assert, bluePencil, equal, pause, until, writeFile } from "./harness.js";

/** Fixes that ask for a name make their edits only when they are chosen; the menu is asked to make them at once. */
const MOST_RESOLVED = 100;

/** An open draft as a writer has it in front of them. */
export class Draft {
  private constructor(readonly editor: vscode.TextEditor) {}

  static async untitled(content: string, language = "markdown"): Promise<Draft> {
    return Draft.show(await until("the untitled draft", () => openUntitled(content, language)));
  }

  /** A file in the workspace, in a folder of its own kind so that its name is never used twice. */
  static async file(content: string, name = `scratch-${Date.now()}.md`, folder = 0): Promise<Draft> {
    return Draft.show(await vscode.workspace.openTextDocument(await writeFile(name, content, folder)));
  }

  static async show(document: vscode.TextDocument): Promise<Draft> {
    // A busy host may give the editor of the draft that was there before.
    const editor = await until("the draft to be shown", async () => {
      const shown = await vscode.window.showTextDocument(document);
      return shown.document.uri.toString() === document.uri.toString() && shown;
    });
    return new Draft(editor);
  }

  get document(): vscode.TextDocument {
    return this.editor.document;
  }

  get text(): string {
    return this.document.getText();
  }

  /** What Blue Pencil has in the Problems view for this draft; all of it, or of one rule. */
  findings(rule?: string): vscode.Diagnostic[] {
    return vscode.languages
      .getDiagnostics(this.document.uri)
      .filter(
        (diagnostic) => diagnostic.source === "Blue Pencil" && (rule === undefined || ruleOf(diagnostic) === rule),
      );
  }

  /** The words marked, in order. */
  marked(rule?: string): string[] {
    return this.findings(rule)
      .sort((a, b) => a.range.start.compareTo(b.range.start))
      .map(({ range }) => this.document.getText(range));
  }

  async state(): Promise<string | undefined> {
    return (await bluePencil()).state(this.document.uri);
  }

  async reviewed(): Promise<void> {
    await until("the review to end", async () => (await this.state()) === "reviewed");
  }

  /** Waits until exactly these words are marked by the rule. */
  async marks(rule: string, words: readonly string[]): Promise<void> {
    const wanted = JSON.stringify(words);
    await until(`${rule} to mark ${wanted}`, () => JSON.stringify(this.marked(rule)) === wanted).catch((error) => {
      throw new Error(`${error.message}; it marks ${JSON.stringify(this.marked(rule))} of ${this.text.slice(0, 300)}`);
    });
  }

  at(words: string): vscode.Range {
    const offset = this.text.indexOf(words);
    assert(offset >= 0, `not in the draft: ${words}`);
    return new vscode.Range(this.document.positionAt(offset), this.document.positionAt(offset + words.length));
  }

  /** Types over `words`. */
  async replace(words: string, by: string): Promise<void> {
    const range = this.at(words);
    assert(await this.editor.edit((edit) => edit.replace(range, by)), "the edit was refused");
  }

  async insert(offset: number, text: string): Promise<void> {
    const position = this.document.positionAt(offset);
    assert(await this.editor.edit((edit) => edit.insert(position, text)), "the edit was refused");
  }

  /** The lightbulb's menu for a range. It may be short of ours while other extensions register theirs: see `action`. */
  async menu(range: vscode.Range, kind = vscode.CodeActionKind.QuickFix): Promise<vscode.CodeAction[]> {
    const { uri } = this.document;
    // As whoever opens it has the cursor there.
    if (vscode.window.activeTextEditor === this.editor)
      this.editor.selection = new vscode.Selection(range.start, range.end);
    try {
      return await vscode.commands.executeCommand(
        "vscode.executeCodeActionProvider",
        uri,
        range,
        kind.value,
        MOST_RESOLVED,
      );
    } catch (error) {
      if (/cancel/i.test(String(error))) return [];
      throw error;
    }
  }

  async action(range: vscode.Range, title: RegExp, kind = vscode.CodeActionKind.QuickFix): Promise<vscode.CodeAction> {
    let seen: string[] = [];
    return until(`a quick fix like ${title}`, async () => {
      const actions = await this.menu(range, kind);
      seen = actions.map((action) => action.title);
      return actions.find((action) => title.test(action.title));
    }).catch((error) => {
      throw new Error(`${error.message}; there were ${JSON.stringify(seen)}`);
    });
  }

  /** Takes a quick fix; `more` is added to its command's argument. */
  async take(action: vscode.CodeAction, more: object = {}): Promise<void> {
    if (action.edit) assert(await vscode.workspace.applyEdit(action.edit), "the edit was refused");
    const { command, arguments: given = [] } = action.command ?? {};
    if (command === undefined) return;
    const [first, ...rest] = given;
    await vscode.commands.executeCommand(command, typeof first === "object" ? { ...first, ...more } : first, ...rest);
  }

  /** One undo must bring `text` back, byte for byte. */
  async undoTo(text: string): Promise<void> {
    await vscode.window.showTextDocument(this.document);
    await vscode.commands.executeCommand("undo");
    await until("the undo", () => this.text === text).catch(() => equal(this.text, text, "after one undo"));
  }

  async save(): Promise<void> {
    assert(await this.document.save(), "not saved");
  }
}

/** For how long, in milliseconds, a busy host may be behind with what was opened. */
const BEHIND = 3_000;

/**
 * A draft takes the name of one that was just closed. A busy host may give that one, as it was, or close the new one with it: then
 * undefined, and it is to be opened again.
 */
async function openUntitled(content: string, language: string): Promise<vscode.TextDocument | undefined> {
  const { uri } = await vscode.workspace.openTextDocument({ language, content });
  const isIt = (open: vscode.TextDocument) => open.uri.toString() === uri.toString() && open.getText() === content;
  for (let waited = 0; waited < BEHIND; waited += 100) {
    const document = vscode.workspace.textDocuments.find(isIt);
    if (document) return document;
    await pause(100);
  }
  return undefined;
}

export function ruleOf({ code }: vscode.Diagnostic): string {
  return typeof code === "object" ? String(code.value) : String(code);
}
