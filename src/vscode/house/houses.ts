import * as vscode from "vscode";
import { folderOf, HOUSE_FILE, type HouseFile, HouseLibrary, type HouseStyle, isPackage } from "../../house/index.js";
import { RULES } from "../../rules/index.js";
import { isDraft, isInFolder } from "../desk/drafts.js";
import { editorDisk } from "./editor-disk.js";
import { OutsideWatchers } from "./outside-watchers.js";

/** A house style file with its address. */
export interface LocatedFile {
  readonly uri: vscode.Uri;
  readonly file: HouseFile;
}

/** Every file that a house style may build on. */
const STYLE_FILES = "**/*.yml";
/** Saving all, or a checkout, changes many files at once, in milliseconds. */
const SETTLING = 50;

/** The house styles of the open drafts, read again whenever one of their files is made, changed, renamed or deleted. */
export class Houses implements vscode.Disposable {
  /** By scheme and host: what broke in between stays in force as it was. */
  readonly #libraries = new Map<string, HouseLibrary>();
  readonly #styles = new Map<string, { readonly uri: vscode.Uri; readonly style: HouseStyle }>();
  readonly #changed = new vscode.EventEmitter<void>();
  readonly #subscriptions: vscode.Disposable[] = [];
  readonly #outside = new OutsideWatchers(() => this.#changeSoon());
  #generation = 0;
  #pending: ReturnType<typeof setTimeout> | undefined;

  /** Files changed; what `styleFor` gives is as it was until the drafts are loaded again. */
  readonly onDidChange = this.#changed.event;

  /** From now on listens to files. */
  watch(): void {
    const { workspace } = vscode;
    const watcher = workspace.createFileSystemWatcher(STYLE_FILES);
    const soon = () => this.#changeSoon();
    this.#subscriptions.push(
      watcher,
      watcher.onDidChange(soon),
      watcher.onDidCreate(soon),
      watcher.onDidDelete(soon),
      // Where files cannot be watched, they may still be mended in this editor.
      workspace.onDidSaveTextDocument((document) => {
        if (document.uri.path.endsWith(".yml")) soon();
      }),
    );
  }

  /** The house style of a document as it was last loaded. */
  styleFor(document: vscode.TextDocument): HouseStyle | undefined {
    return this.#styles.get(document.uri.toString())?.style;
  }

  /** Reads the house style of a draft, or of the folder that a house style file lies in. */
  async load(document: vscode.TextDocument): Promise<void> {
    if (!isInFolder(document) || !(isDraft(document) || isHouseFile(document.uri))) return;
    const { uri } = document;
    const generation = this.#generation;
    const style = await this.read(uri);
    // Where files changed meanwhile, a later reading knows better; what was closed meanwhile is not read again.
    if (generation !== this.#generation || document.isClosed) return;
    this.#styles.set(uri.toString(), { uri, style });
    if (style.files.some(({ content }) => content.extends.some(({ value }) => isPackage(value))))
      this.#outside.lookAgain();
    this.#outside.watch(uri, new Set([...style.folders, ...style.files.map(({ path }) => folderOf(path))]));
  }

  /** The house style for a draft, open or not. */
  read(draft: vscode.Uri): Promise<HouseStyle> {
    const workspace = vscode.workspace.getWorkspaceFolder(draft)?.uri.path ?? "";
    return this.#libraryFor(draft).styleFor(folderOf(draft.path), workspace.replace(/(?<=.)\/$/, ""));
  }

  forget(document: vscode.TextDocument): void {
    this.#styles.delete(document.uri.toString());
  }

  /** Every file that the open documents' house styles were read from. */
  files(): LocatedFile[] {
    const found = new Map<string, LocatedFile>();
    for (const { uri, style } of this.#styles.values()) {
      for (const file of style.files) {
        const place = uri.with({ path: file.path });
        found.set(place.toString(), { uri: place, file });
      }
    }
    return [...found.values()];
  }

  /** Where the nearest house style of a draft lies, or would: at the top of its folder in the workspace. */
  nearest(document: vscode.TextDocument): vscode.Uri | undefined {
    const folder = this.styleFor(document)?.layers.at(-1)?.folder;
    if (folder !== undefined) return vscode.Uri.joinPath(document.uri.with({ path: folder }), HOUSE_FILE);
    const { workspaceFolders = [] } = vscode.workspace;
    const workspace = vscode.workspace.getWorkspaceFolder(document.uri) ?? workspaceFolders[0];
    if (workspace) return vscode.Uri.joinPath(workspace.uri, HOUSE_FILE);
    return isInFolder(document) ? vscode.Uri.joinPath(document.uri, "..", HOUSE_FILE) : undefined;
  }

  /** Files changed, as far as this window knows. */
  refresh(): void {
    this.#generation += 1;
    for (const library of this.#libraries.values()) library.forget();
    this.#changed.fire();
  }

  dispose(): void {
    clearTimeout(this.#pending);
    for (const subscription of this.#subscriptions) subscription.dispose();
    this.#outside.dispose();
    this.#changed.dispose();
  }

  #changeSoon(): void {
    clearTimeout(this.#pending);
    this.#pending = setTimeout(() => this.refresh(), SETTLING);
  }

  #libraryFor(uri: vscode.Uri): HouseLibrary {
    const key = `${uri.scheme}://${uri.authority}`;
    const library = this.#libraries.get(key) ?? new HouseLibrary(editorDisk(uri), RULES);
    this.#libraries.set(key, library);
    return library;
  }
}

export function isHouseFile(uri: vscode.Uri): boolean {
  return uri.path.endsWith(`/${HOUSE_FILE}`);
}
