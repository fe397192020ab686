import * as vscode from "vscode";
import type { DraftRecord, SourceLedger } from "../../review/index.js";
import type { DraftSession } from "../desk/draft-session.js";
import { describeError, type Log } from "../desk/log.js";
import type { ReviewDesk } from "../desk/review-desk.js";
import type { Scheduler } from "../desk/scheduler.js";
import { rangeOf } from "../findings/diagnostics.js";
import { escapeMarkdown } from "../markdown.js";
import { howSaid, nameOf } from "../views/source-labels.js";
import { colorOf, makeStyles } from "./speaker-styles.js";
import { SpeakersStatus } from "./speakers-status.js";
import { type Spoken, spokenIn } from "./spoken.js";

/** Context key: true while the overlay is shown. */
const CONTEXT = "bluePencil.speakersShown";
/** UTF-16 units of a name behind what is said. */
const LONGEST_NAME = 24;
/** Before each name, as CSS has it. */
const GAP = "0 0 0 1.5ch";

/** "Show Who Speaks": lays a colour over what each source is on record for, and its name behind the line. */
export class Speakers implements vscode.Disposable {
  readonly #status = new SpeakersStatus();
  readonly #listeners: readonly vscode.Disposable[];
  /** Empty while the overlay is off. */
  #styles: readonly vscode.TextEditorDecorationType[] = [];
  #names: vscode.TextEditorDecorationType | undefined;
  /** What each editor shows. The editor itself moves it along with its words. */
  #painted = new WeakMap<vscode.TextEditor, DraftRecord>();
  #ledgers = new WeakMap<vscode.TextEditor, SourceLedger>();

  constructor(
    private readonly desk: ReviewDesk,
    private readonly scheduler: Scheduler,
    private readonly log: Log,
  ) {
    this.#listeners = [
      desk.onDidChange(() => this.#paintAll()),
      vscode.window.onDidChangeVisibleTextEditors(() => this.#paintAll()),
      vscode.window.onDidChangeActiveTextEditor(() => this.#paintAll()),
    ];
  }

  /** The sources shown in the active editor. */
  get names(): readonly string[] {
    const editor = vscode.window.activeTextEditor;
    return (editor && this.#ledgers.get(editor)?.sources.map(nameOf)) ?? [];
  }

  show(): void {
    if (this.#styles.length > 0) return;
    this.#styles = makeStyles();
    this.#names = vscode.window.createTextEditorDecorationType({});
    void vscode.commands.executeCommand("setContext", CONTEXT, true);
    this.#status.show();
    this.#paintAll();
  }

  hide(): void {
    for (const style of this.#styles) style.dispose();
    this.#names?.dispose();
    this.#styles = [];
    this.#names = undefined;
    this.#painted = new WeakMap();
    this.#ledgers = new WeakMap();
    void vscode.commands.executeCommand("setContext", CONTEXT, false);
    this.#status.hide();
  }

  dispose(): void {
    this.hide();
    this.#status.dispose();
    for (const listener of this.#listeners) listener.dispose();
  }

  #paintAll(): void {
    if (this.#styles.length === 0) return;
    for (const editor of vscode.window.visibleTextEditors) {
      const session = this.desk.session(editor.document);
      if (session?.record && this.#painted.get(editor) !== session.record) this.#draw(editor, session, session.record);
      if (!session && this.#painted.delete(editor)) this.#clear(editor);
    }
    this.#tell();
  }

  /** In slices: it takes a while to draw up the sources of a long draft. */
  #draw(editor: vscode.TextEditor, session: DraftSession, record: DraftRecord): void {
    this.#painted.set(editor, record);
    const path = editor.document.uri.path;
    let ledger: SourceLedger | undefined;
    this.scheduler.request(`speakers:${editor.viewColumn}:${editor.document.uri}`, 0, {
      *start() {
        ledger = yield* record.sources();
      },
      done: () => {
        if (ledger && this.#painted.get(editor) === record) this.#paint(editor, session, ledger);
      },
      fail: (error) => this.log.error(`Who speaks in ${path}: ${describeError(error)}`),
    });
  }

  #paint(editor: vscode.TextEditor, session: DraftSession, ledger: SourceLedger): void {
    const spoken = spokenIn(ledger);
    for (const [number, style] of this.#styles.entries()) {
      const own = spoken.filter((one) => one.style === number);
      editor.setDecorations(
        style,
        own.flatMap((one) => decorate(editor.document, session, one)),
      );
    }
    if (this.#names) editor.setDecorations(this.#names, nameLines(editor.document, session, spoken));
    this.#ledgers.set(editor, ledger);
    this.#tell();
  }

  #tell(): void {
    const editor = vscode.window.activeTextEditor;
    const ledger = editor && this.#ledgers.get(editor);
    if (ledger) this.#status.tell(ledger);
  }

  #clear(editor: vscode.TextEditor): void {
    this.#ledgers.delete(editor);
    for (const style of this.#styles) editor.setDecorations(style, []);
    if (this.#names) editor.setDecorations(this.#names, []);
  }
}

/** Nothing where the words were changed since they were read. */
function decorate(
  document: vscode.TextDocument,
  session: DraftSession,
  { source, statement }: Spoken,
): vscode.DecorationOptions[] {
  const { start, end } = statement;
  const now = session.drift.now({ start, end });
  if (!now) return [];
  const text = `**${escapeMarkdown(nameOf(source))}**: ${howSaid(statement)}`;
  return [{ range: rangeOf(document, now), hoverMessage: new vscode.MarkdownString(text) }];
}

/** The names of those who speak, at the end of the lines in which they are on record: a colour alone would not tell. */
function nameLines(
  document: vscode.TextDocument,
  session: DraftSession,
  spoken: readonly Spoken[],
): vscode.DecorationOptions[] {
  const named = new Map<string, vscode.DecorationOptions>();
  const inOrder = [...spoken].sort((a, b) => a.statement.start - b.statement.start);
  for (const { style, source, statement } of inOrder) {
    const now = session.drift.now({ start: statement.start, end: statement.end });
    if (!now) continue;
    const { lineNumber, range } = document.lineAt(document.positionAt(now.end));
    const name = nameOf(source);
    const contentText = name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME).trimEnd()}…` : name;
    const after = { contentText, color: new vscode.ThemeColor(colorOf(style)), fontStyle: "italic", margin: GAP };
    named.set(`${lineNumber} ${name}`, { range: new vscode.Range(range.end, range.end), renderOptions: { after } });
  }
  return [...named.values()];
}
