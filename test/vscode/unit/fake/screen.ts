import type { FakeDocument } from "./document.js";
import { EventEmitter } from "./events.js";

/** What the writer sees: tests look at it. */
export const screen = {
  statusBar: new Map<string, FakeStatusItem>(),
  views: new Map<string, FakeTreeView>(),
  /** By the name of the collection and the file's address. */
  problems: new Map<string, ReadonlyMap<string, readonly unknown[]>>(),
  /** Context keys. */
  contexts: new Map<string, unknown>(),
  active: undefined as FakeTextEditor | undefined,
  tabs: [] as TabInputText[],
};

export interface FakeTextEditor {
  readonly document: FakeDocument;
  selection?: { readonly active: { readonly line: number } };
}

export class TabInputText {
  constructor(readonly uri: FakeDocument["uri"]) {}
}

export class TabInputTextDiff {}

class FakeStatusItem {
  text = "";
  isShown = false;

  show(): void {
    this.isShown = true;
  }

  hide(): void {
    this.isShown = false;
  }

  dispose(): void {
    this.isShown = false;
  }
}

/** What a tree view asks for. */
interface Provider {
  readonly onDidChangeTreeData: (listener: (ids: string[] | undefined) => void) => { dispose(): void };
  getChildren(id?: string): string[];
  getTreeItem(id: string): { readonly label: string; readonly description?: string };
}

/** A tree that is open all the way, and asks again only for what it is told has changed, as the editor does. */
export class FakeTreeView {
  readonly visible = true;
  readonly onDidChangeVisibility = () => ({ dispose() {} });
  badge: { readonly value: number } | undefined;
  description = "";
  message = "";
  readonly #children = new Map<string, readonly string[]>();
  readonly #lines = new Map<string, string>();

  constructor(private readonly provider: Provider) {
    this.#ask();
    provider.onDidChangeTreeData((ids) => {
      for (const id of ids ?? [undefined]) this.#ask(id);
    });
  }

  /** Each row as "label | description", those below others behind them. */
  rows(id = ""): string[] {
    return (this.#children.get(id) ?? []).flatMap((child) => [this.#lines.get(child) ?? "", ...this.rows(child)]);
  }

  dispose(): void {}

  #ask(id?: string): void {
    if (id !== undefined) {
      const { label, description = "" } = this.provider.getTreeItem(id);
      this.#lines.set(id, description === "" ? label : `${label} | ${description}`);
    }
    const children = this.provider.getChildren(id);
    this.#children.set(id ?? "", children);
    for (const child of children) this.#ask(child);
  }
}

export const windowEvents = {
  activeEditor: new EventEmitter<FakeTextEditor | undefined>(),
  visibleEditors: new EventEmitter<readonly FakeTextEditor[]>(),
  tabs: new EventEmitter<void>(),
  selection: new EventEmitter<{ readonly textEditor: FakeTextEditor }>(),
};

export const screenWindow = {
  get activeTextEditor() {
    return screen.active;
  },
  get visibleTextEditors() {
    return screen.active ? [screen.active] : [];
  },
  tabGroups: {
    get all() {
      return [{ tabs: screen.tabs.map((input) => ({ input })) }];
    },
    onDidChangeTabs: windowEvents.tabs.event,
  },
  onDidChangeActiveTextEditor: windowEvents.activeEditor.event,
  onDidChangeVisibleTextEditors: windowEvents.visibleEditors.event,
  onDidChangeTextEditorSelection: windowEvents.selection.event,
  createStatusBarItem(id: string) {
    const item = new FakeStatusItem();
    screen.statusBar.set(id, item);
    return item;
  },
  createTreeView(id: string, { treeDataProvider }: { treeDataProvider: Provider }) {
    const view = new FakeTreeView(treeDataProvider);
    screen.views.set(id, view);
    return view;
  },
};

/** A list of problems by file. */
export function createDiagnosticCollection(name: string) {
  const problems = new Map<string, readonly unknown[]>();
  screen.problems.set(name, problems);
  return {
    set: (uri: FakeDocument["uri"], found: readonly unknown[]) => problems.set(uri.toString(), found),
    delete: (uri: FakeDocument["uri"]) => problems.delete(uri.toString()),
    clear: () => problems.clear(),
    dispose: () => problems.clear(),
  };
}
