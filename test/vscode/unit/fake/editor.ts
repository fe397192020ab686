import { type Change, FakeDocument } from "./document.js";
import { screen, TabInputText, windowEvents } from "./screen.js";
import { state, workspaceEvents } from "./workspace.js";

/** An editor with files: does to documents what a writer, a disk and other programs do, and tells of it as VS Code does. */
export class FakeEditor {
  readonly #disk = new Map<string, string>();
  /** What takes the last changes of a document back. */
  readonly #undo = new Map<FakeDocument, Change[]>();
  #untitled = 0;

  constructor(files: Readonly<Record<string, string>>) {
    for (const [path, text] of Object.entries(files)) this.#disk.set(path, text);
    state.documents = [];
    screen.tabs = [];
    screen.active = undefined;
  }

  get paths(): readonly string[] {
    return [...this.#disk.keys()];
  }

  get documents(): readonly FakeDocument[] {
    return state.documents;
  }

  get active(): FakeDocument | undefined {
    return screen.active?.document;
  }

  /** Shows a file, which is opened where it is not open. */
  open(path: string): void {
    const known = state.documents.find(({ uri }) => uri.path === path);
    const document = known ?? new FakeDocument(this.#disk.get(path) ?? "", path);
    if (!known) this.#enter(document);
    this.#show(document);
  }

  openUntitled(text: string): void {
    this.#untitled += 1;
    const document = new FakeDocument(text, `Untitled-${this.#untitled}`);
    document.isUntitled = true;
    this.#enter(document);
    this.#show(document);
  }

  /** The writer replaces so many characters at `at`. */
  type(document: FakeDocument, at: number, remove: number, text: string): void {
    const old = document.getText().slice(at, at + remove);
    this.#undo.set(document, [
      ...(this.#undo.get(document) ?? []),
      { rangeOffset: at, rangeLength: text.length, text: old },
    ]);
    this.#tell(document, document.change(at, remove, text));
    if (document.isDirty) return;
    // Told after the first change, and not with it.
    document.isDirty = true;
    this.#tell(document, []);
  }

  undo(document: FakeDocument): void {
    const last = this.#undo.get(document)?.pop();
    if (!last) return;
    const changes = document.change(last.rangeOffset, last.rangeLength, last.text);
    document.isDirty = document.isUntitled || document.getText() !== this.#disk.get(document.uri.path);
    this.#tell(document, changes, 1);
  }

  save(document: FakeDocument): void {
    if (document.isUntitled) return;
    this.#disk.set(document.uri.path, document.getText());
    document.isDirty = false;
    this.#tell(document, []);
    workspaceEvents.saved.fire(document);
  }

  /** Gives the writer's changes up. */
  revert(document: FakeDocument): void {
    if (document.isUntitled || !document.isDirty) return;
    this.#load(document);
    this.#tell(document, []);
  }

  /** Another program writes a file; an open document follows, unless the writer has changed it. */
  changeOnDisk(path: string, text: string): void {
    if (!this.#disk.has(path)) return;
    this.#disk.set(path, text);
    const document = state.documents.find(({ uri }) => uri.path === path);
    if (document && !document.isDirty) this.#load(document);
  }

  /** An open document is closed, and opened again under its new name with what was not saved. */
  rename(path: string, to: string): void {
    const text = this.#disk.get(path);
    if (text === undefined || this.#disk.has(to)) return;
    this.#disk.delete(path);
    this.#disk.set(to, text);
    const document = state.documents.find(({ uri }) => uri.path === path);
    if (!document) return;
    const unsaved = document.isDirty ? document.getText() : undefined;
    this.close(document);
    this.open(to);
    const reopened = this.active;
    if (reopened && unsaved !== undefined) this.type(reopened, 0, reopened.getText().length, unsaved);
  }

  /** Closes it, and opens it again before anybody had the time to look. */
  reopen(document: FakeDocument): void {
    const { path } = document.uri;
    this.close(document);
    if (!document.isUntitled) this.open(path);
  }

  close(document: FakeDocument): void {
    screen.tabs = screen.tabs.filter(({ uri }) => uri !== document.uri);
    if (this.active === document) this.#activate(state.documents.find((other) => other !== document));
    windowEvents.tabs.fire();
    document.isClosed = true;
    state.documents = state.documents.filter((other) => other !== document);
    workspaceEvents.closed.fire(document);
  }

  /** Settings of Blue Pencil; those left out are as they come. */
  configure(settings: Record<string, unknown>): void {
    state.settings = settings;
    workspaceEvents.configuration.fire({ affectsConfiguration: () => true });
  }

  #enter(document: FakeDocument): void {
    state.documents = [...state.documents, document];
    workspaceEvents.opened.fire(document);
  }

  #show(document: FakeDocument): void {
    if (!screen.tabs.some(({ uri }) => uri === document.uri))
      screen.tabs = [...screen.tabs, new TabInputText(document.uri)];
    windowEvents.tabs.fire();
    this.#activate(document);
  }

  #activate(document: FakeDocument | undefined): void {
    screen.active = document && { document };
    windowEvents.activeEditor.fire(screen.active);
    windowEvents.visibleEditors.fire(screen.active ? [screen.active] : []);
  }

  /** As the file is: the editor replaces what lies between the common beginning and the common end. */
  #load(document: FakeDocument): void {
    const [before, after] = [document.getText(), this.#disk.get(document.uri.path) ?? ""];
    document.isDirty = false;
    this.#undo.delete(document);
    if (before === after) return;
    let start = 0;
    while (start < Math.min(before.length, after.length) && before[start] === after[start]) start += 1;
    let tail = 0;
    const most = Math.min(before.length, after.length) - start;
    while (tail < most && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail += 1;
    this.#tell(document, document.change(start, before.length - tail - start, after.slice(start, after.length - tail)));
  }

  #tell(document: FakeDocument, contentChanges: readonly Change[], reason?: number): void {
    workspaceEvents.changed.fire({ document, contentChanges, reason });
  }
}
