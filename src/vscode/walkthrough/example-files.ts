import * as vscode from "vscode";
import { EXAMPLE_SCHEME } from "../desk/drafts.js";

/** A file as the writer left it. */
interface Written {
  readonly content: Uint8Array;
  /** Milliseconds since 1970. */
  readonly time: number;
}

const NAME = /^\/example(?:-\d+)?\.md$/;
/** Pause in typing after which an example is saved, in milliseconds. */
const PAUSE = 300;

/**
 * The example drafts as files that are kept in memory only: each is as it comes until it is written to, and again in the
 * next window. They are saved by themselves, so that nobody is asked whether to keep one that is closed.
 */
export class ExampleFiles implements vscode.FileSystemProvider, vscode.Disposable {
  readonly #written = new Map<string, Written>();
  readonly #changed = new vscode.EventEmitter<vscode.FileChangeEvent[]>();
  readonly #pauses = new Map<vscode.TextDocument, ReturnType<typeof setTimeout>>();
  readonly #subscriptions: readonly vscode.Disposable[];

  readonly onDidChangeFile = this.#changed.event;

  /** @param original reads the example as it comes */
  constructor(private readonly original: () => Promise<Uint8Array>) {
    const { workspace } = vscode;
    this.#subscriptions = [
      this.#changed,
      workspace.registerFileSystemProvider(EXAMPLE_SCHEME, this, { isCaseSensitive: true }),
      workspace.onDidChangeTextDocument(({ document }) => this.#saveSoon(document)),
      workspace.onDidCloseTextDocument((document) => this.#stopWaiting(document)),
    ];
  }

  /** The address of an example, counted from 1. */
  uri(number: number): vscode.Uri {
    return vscode.Uri.from({ scheme: EXAMPLE_SCHEME, path: number === 1 ? "/example.md" : `/example-${number}.md` });
  }

  isWritten({ path }: vscode.Uri): boolean {
    return this.#written.has(path);
  }

  async stat(uri: vscode.Uri): Promise<vscode.FileStat> {
    const { content, time } = await this.#read(uri);
    return { type: vscode.FileType.File, ctime: 0, mtime: time, size: content.byteLength };
  }

  async readFile(uri: vscode.Uri): Promise<Uint8Array> {
    return (await this.#read(uri)).content;
  }

  writeFile(uri: vscode.Uri, content: Uint8Array): void {
    if (!NAME.test(uri.path)) throw vscode.FileSystemError.NoPermissions(uri);
    this.#written.set(uri.path, { content, time: Date.now() });
    this.#changed.fire([{ type: vscode.FileChangeType.Changed, uri }]);
  }

  /** Nobody else writes here. */
  watch(): vscode.Disposable {
    return new vscode.Disposable(() => {});
  }

  readDirectory(): [string, vscode.FileType][] {
    return [];
  }

  createDirectory(uri: vscode.Uri): void {
    throw vscode.FileSystemError.NoPermissions(uri);
  }

  delete(uri: vscode.Uri): void {
    throw vscode.FileSystemError.NoPermissions(uri);
  }

  rename(uri: vscode.Uri): void {
    throw vscode.FileSystemError.NoPermissions(uri);
  }

  dispose(): void {
    for (const pause of this.#pauses.values()) clearTimeout(pause);
    for (const subscription of this.#subscriptions) subscription.dispose();
  }

  async #read(uri: vscode.Uri): Promise<Written> {
    if (!NAME.test(uri.path)) throw vscode.FileSystemError.FileNotFound(uri);
    return this.#written.get(uri.path) ?? { content: await this.original(), time: 0 };
  }

  #saveSoon(document: vscode.TextDocument): void {
    if (document.uri.scheme !== EXAMPLE_SCHEME) return;
    this.#stopWaiting(document);
    const save = () => {
      if (document.isDirty) void document.save();
    };
    this.#pauses.set(document, setTimeout(save, PAUSE));
  }

  #stopWaiting(document: vscode.TextDocument): void {
    clearTimeout(this.#pauses.get(document));
    this.#pauses.delete(document);
  }
}
