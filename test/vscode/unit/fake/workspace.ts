import type { Change, FakeDocument } from "./document.js";
import { EventEmitter } from "./events.js";

interface Provider {
  provideTextDocumentContent(): string;
}

/** What the fake editor holds; tests set it. */
export const state = {
  documents: [] as FakeDocument[],
  settings: {} as Record<string, unknown>,
  /** By setting: its value in each scope that has one. */
  inspected: {} as Record<string, Record<string, unknown>>,
  excluded: false,
  /** What the writer answers to questions, in order; undefined is Escape. */
  answers: [] as (string | undefined)[],
  /** The questions asked. */
  asked: [] as string[],
  /** Paths of the open folders. */
  folders: [] as string[],
  /** What is behind each command that was registered. */
  commands: new Map<string, (...args: unknown[]) => unknown>(),
  /** Presses "Cancel" in the notice of what goes on. */
  cancel: () => {},
  isTrusted: true as boolean,
  /** By scheme: who serves pages that are no files. */
  pages: new Map<string, Provider>(),
  /** The language models that the editor offers. */
  models: [] as readonly unknown[],
  /** The file watchers that are running. */
  watchers: [] as FakeWatcher[],
};

/** A file watcher; a test calls `fire` where a file would change. */
export class FakeWatcher {
  readonly #listeners: (() => void)[] = [];
  readonly onDidChange = (listener: () => void) => this.#listen(listener);
  readonly onDidCreate = (listener: () => void) => this.#listen(listener);
  readonly onDidDelete = (listener: () => void) => this.#listen(listener);

  constructor(readonly pattern: { readonly base: { readonly path: string }; readonly pattern: string }) {}

  /** As a change, a new file and a deletion. */
  fire(): void {
    for (const listener of this.#listeners) listener();
  }

  dispose(): void {
    state.watchers = state.watchers.filter((watcher) => watcher !== this);
  }

  #listen(listener: () => void) {
    this.#listeners.push(listener);
    return { dispose() {} };
  }
}

/** What the editor tells extensions of. */
export const workspaceEvents = {
  opened: new EventEmitter<FakeDocument>(),
  closed: new EventEmitter<FakeDocument>(),
  saved: new EventEmitter<FakeDocument>(),
  changed: new EventEmitter<{
    document: FakeDocument;
    contentChanges: readonly Change[];
    reason: number | undefined;
  }>(),
  folders: new EventEmitter<void>(),
  configuration: new EventEmitter<{ affectsConfiguration(section: string): boolean }>(),
};

export const workspace = {
  get isTrusted() {
    return state.isTrusted;
  },
  /** Serves the texts of one scheme. */
  registerTextDocumentContentProvider(scheme: string, provider: Provider) {
    state.pages.set(scheme, provider);
    return { dispose: () => state.pages.delete(scheme) };
  },
  async openTextDocument({ scheme }: { readonly scheme: string }) {
    return { page: state.pages.get(scheme)?.provideTextDocumentContent() ?? "" };
  },
  onDidOpenTextDocument: workspaceEvents.opened.event,
  onDidCloseTextDocument: workspaceEvents.closed.event,
  onDidSaveTextDocument: workspaceEvents.saved.event,
  onDidChangeTextDocument: workspaceEvents.changed.event,
  onDidChangeWorkspaceFolders: workspaceEvents.folders.event,
  onDidChangeConfiguration: workspaceEvents.configuration.event,
  asRelativePath: ({ path }: { path: string }) => path.replace(/^\/drafts\//, ""),
  get textDocuments() {
    return state.documents;
  },
  getWorkspaceFolder: ({ path }: { path: string }) => {
    const found = state.folders.find((folder) => path === folder || path.startsWith(`${folder}/`));
    return found === undefined ? undefined : { uri: { path: found } };
  },
  createFileSystemWatcher(pattern: FakeWatcher["pattern"]) {
    const watcher = new FakeWatcher(pattern);
    state.watchers.push(watcher);
    return watcher;
  },
  fs: { isWritableFileSystem: (scheme: string) => (scheme === "file" ? true : undefined) },
  getConfiguration: () => ({
    get: (key: string) => state.settings[key],
    inspect: (key: string) => state.inspected[key] ?? { globalValue: state.settings[key] },
    async update(key: string, value: unknown) {
      state.settings = { ...state.settings, [key]: value };
    },
  }),
};
