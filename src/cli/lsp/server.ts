import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import {
  CodeActionKind,
  type Connection,
  DidChangeWatchedFilesNotification,
  type InitializeParams,
  type InitializeResult,
  type TextDocumentItem,
  TextDocumentSyncKind,
} from "vscode-languageserver";
import type { Language } from "../../language/index.js";
import { markupUnder, styleFor } from "../../review/index.js";
import { HouseStyles } from "../house/house-styles.js";
import { type Abilities, codeActions, FIX_ALL } from "./code-actions.js";
import { toDiagnostic, toMistake } from "./diagnostics.js";
import { hoverAt } from "./hover.js";
import { OpenDraft } from "./open-draft.js";
import { chooseEncoding, type Encoding } from "./positions.js";
import { readSettings, type ServerSettings } from "./settings.js";

/** What a language server needs of the world outside. */
export interface ServerWorld {
  readonly version: string;
  /** Folder for drafts that lie in none the editor has open. */
  readonly folder: string;
  /** Fails with a plain message where the words are missing. */
  loadEnglish(): Promise<Language>;
}

const HOUSE_FILES = "**/.bluepencil.yml";
const HOUSE_FILE = /\/\.bluepencil\.yml$/;
/** Pause in typing before a review, in milliseconds. */
const PAUSE = 250;
/** A review that takes longer is shown as progress, in milliseconds. */
const PATIENCE = 1000;

/** The same review in other editors: reads the drafts an editor has open, and says what it finds as they change. */
export class LanguageServer {
  readonly #drafts = new Map<string, OpenDraft>();
  readonly #styles = new Map<string, HouseStyles>();
  readonly #timers = new Map<string, NodeJS.Timeout>();
  /** Drafts under review, and whether they changed so that they must be reviewed once more. */
  readonly #running = new Map<string, boolean>();
  readonly #mistaken = new Set<string>();
  #folders: string[] = [];
  #encoding: Encoding = "utf-16";
  #abilities: Abilities & { readonly watching: boolean; readonly progress: boolean } = {
    snippets: false,
    watching: false,
    progress: false,
  };
  /** What was said at the start; what is said later counts over it. */
  #first: ServerSettings = readSettings(undefined);
  #settings: ServerSettings = this.#first;
  #english: Promise<Language> | undefined;

  constructor(
    private readonly connection: Connection,
    private readonly world: ServerWorld,
  ) {
    connection.onInitialize((params) => this.#initialize(params));
    connection.onInitialized(() => this.#watch());
    connection.onDidOpenTextDocument(({ textDocument }) => this.#open(textDocument));
    connection.onDidChangeTextDocument(({ textDocument, contentChanges }) => {
      this.#drafts.get(textDocument.uri)?.change(textDocument.version, contentChanges);
      if (this.#settings.run === "onType") this.#soon(textDocument.uri, PAUSE);
    });
    connection.onDidSaveTextDocument(({ textDocument: { uri } }) => {
      if (HOUSE_FILE.test(uri)) this.#reviewAll();
      else this.#soon(uri, 0);
    });
    connection.onDidCloseTextDocument(({ textDocument: { uri } }) => this.#close(uri));
    connection.onDidChangeWatchedFiles(() => this.#reviewAll());
    connection.onDidChangeConfiguration(({ settings }) => {
      this.#settings = readSettings(settings, this.#first);
      this.#styles.clear();
      this.#reviewAll();
    });
    connection.onCodeAction(async ({ textDocument: { uri }, range, context }) => {
      const draft = this.#drafts.get(uri);
      if (draft === undefined || draft.terms === null) return [];
      return codeActions(draft, draft.positions.spanOf(range), context, await this.#language(), this.#abilities);
    });
    connection.onHover(({ textDocument: { uri }, position }) => {
      const draft = this.#drafts.get(uri);
      return draft === undefined ? null : hoverAt(draft, draft.positions.offsetOf(position));
    });
    connection.onShutdown(() => {
      for (const timer of this.#timers.values()) clearTimeout(timer);
    });
  }

  #initialize({ capabilities, workspaceFolders, rootUri, initializationOptions }: InitializeParams): InitializeResult {
    this.#encoding = chooseEncoding(capabilities.general?.positionEncodings);
    this.#first = readSettings(initializationOptions);
    this.#settings = this.#first;
    this.#abilities = {
      snippets: capabilities.workspace?.workspaceEdit?.snippetEditSupport === true,
      watching: capabilities.workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
      progress: capabilities.window?.workDoneProgress === true,
    };
    const roots = workspaceFolders?.map(({ uri }) => uri) ?? (rootUri ? [rootUri] : []);
    this.#folders = roots.flatMap((uri) => pathOf(uri) ?? []);
    return {
      serverInfo: { name: "Blue Pencil", version: this.world.version },
      capabilities: {
        positionEncoding: this.#encoding,
        textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: true },
        hoverProvider: true,
        codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, FIX_ALL] },
        workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
      },
    };
  }

  /** House styles may change while drafts are open. */
  #watch(): void {
    if (this.#abilities.watching) {
      const watchers = [{ globPattern: HOUSE_FILES }];
      void this.connection.client.register(DidChangeWatchedFilesNotification.type, { watchers });
    }
    this.connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
      const gone = new Set(removed.map(({ uri }) => pathOf(uri)));
      this.#folders = [
        ...this.#folders.filter((one) => !gone.has(one)),
        ...added.flatMap(({ uri }) => pathOf(uri) ?? []),
      ];
      this.#reviewAll();
    });
  }

  #open({ uri, languageId, version, text }: TextDocumentItem): void {
    if (HOUSE_FILE.test(uri)) return;
    this.#drafts.set(uri, new OpenDraft(uri, languageId, version, text, this.#encoding));
    this.#soon(uri, 0);
  }

  #close(uri: string): void {
    clearTimeout(this.#timers.get(uri));
    this.#timers.delete(uri);
    if (this.#drafts.delete(uri)) void this.connection.sendDiagnostics({ uri, diagnostics: [] });
  }

  #reviewAll(): void {
    for (const styles of this.#styles.values()) styles.forget();
    for (const [uri, draft] of this.#drafts) {
      draft.forget();
      this.#soon(uri, 0);
    }
  }

  #soon(uri: string, delay: number): void {
    if (!this.#drafts.has(uri)) return;
    clearTimeout(this.#timers.get(uri));
    this.#timers.set(
      uri,
      setTimeout(() => void this.#run(uri), delay),
    );
  }

  /** One review of a draft at a time; what comes in meanwhile is looked at when it is done. */
  async #run(uri: string): Promise<void> {
    if (this.#running.has(uri)) {
      this.#running.set(uri, true);
      return;
    }
    this.#running.set(uri, false);
    try {
      await this.#review(uri);
    } catch (error) {
      this.connection.window.showErrorMessage(`Blue Pencil: ${error instanceof Error ? error.message : String(error)}`);
    }
    const again = this.#running.get(uri);
    this.#running.delete(uri);
    if (again) this.#soon(uri, 0);
  }

  async #review(uri: string): Promise<void> {
    const draft = this.#drafts.get(uri);
    if (draft === undefined) return;
    const style = await this.#styleOf(uri);
    if (style.excludedBy !== null) draft.leaveOut();
    else {
      const { rules } = style.inForce;
      const settings = { ...style.inForce.settings, markup: markupUnder(styleFor(draft.languageId)) };
      const done = this.#showProgress();
      await draft.review({ settings, rules }, await this.#language()).finally(done);
    }
    if (this.#drafts.get(uri) !== draft) return;
    const diagnostics = draft.findings.map((finding) => toDiagnostic(finding, draft));
    await this.connection.sendDiagnostics({ uri, version: draft.version, diagnostics });
  }

  async #styleOf(uri: string) {
    const place = pathOf(uri) ?? join(this.#folders[0] ?? this.world.folder, "untitled.md");
    const folder = this.#folders.find((one) => place.startsWith(join(one, "/"))) ?? dirname(place);
    const styles = this.#styles.get(folder) ?? new HouseStyles(folder, this.#settings);
    this.#styles.set(folder, styles);
    const style = await styles.forDraft(place);
    for (const { path, problems } of style.style.files)
      this.#tellMistakes(pathToFileURL(path).href, problems.map(toMistake));
    return style;
  }

  #tellMistakes(uri: string, diagnostics: ReturnType<typeof toMistake>[]): void {
    if (diagnostics.length === 0 && !this.#mistaken.delete(uri)) return;
    if (diagnostics.length > 0) this.#mistaken.add(uri);
    void this.connection.sendDiagnostics({ uri, diagnostics });
  }

  /** Says that a review goes on, if it takes long; call the answer when it is over. */
  #showProgress(): () => void {
    if (!this.#abilities.progress) return () => {};
    let isOver = false;
    let end = () => {};
    const timer = setTimeout(async () => {
      const progress = await this.connection.window.createWorkDoneProgress();
      if (isOver) return;
      progress.begin("Blue Pencil", undefined, "reading the draft");
      end = () => progress.done();
    }, PATIENCE);
    return () => {
      isOver = true;
      clearTimeout(timer);
      end();
    };
  }

  #language(): Promise<Language> {
    this.#english ??= this.world.loadEnglish();
    return this.#english;
  }
}

/** Where a document lies; null for one that is in no file. */
function pathOf(uri: string): string | null {
  try {
    return uri.startsWith("file:") ? fileURLToPath(uri) : null;
  } catch {
    return null;
  }
}
