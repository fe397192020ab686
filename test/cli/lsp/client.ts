import { type ChildProcess, spawn } from "node:child_process";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import {
  type CodeAction,
  createProtocolConnection,
  type Diagnostic,
  type Hover,
  type InitializeResult,
  type Position,
  type ProtocolConnection,
  type PublishDiagnosticsParams,
  type Range,
  StreamMessageReader,
  StreamMessageWriter,
} from "vscode-languageserver-protocol/node";
import { CLI } from "../bundle.js";

/** A plain client of the language server, at the other end of a real pipe. */
export class Client {
  readonly diagnostics = new Map<string, PublishDiagnosticsParams>();
  readonly #connection: ProtocolConnection;
  readonly #server: ChildProcess;
  #heard: () => void = () => {};

  constructor(private readonly folder: string) {
    this.#server = spawn(process.execPath, [CLI, "lsp", "--stdio"], {
      cwd: folder,
      stdio: ["pipe", "pipe", "inherit"],
    });
    const { stdin, stdout } = this.#server;
    if (!stdin || !stdout) throw new Error("The server has no pipes.");
    this.#connection = createProtocolConnection(new StreamMessageReader(stdout), new StreamMessageWriter(stdin));
    this.#connection.onNotification("textDocument/publishDiagnostics", (found: PublishDiagnosticsParams) => {
      this.diagnostics.set(found.uri, found);
      this.#heard();
    });
    this.#connection.onRequest("client/registerCapability", () => null);
    this.#connection.listen();
  }

  uri(name: string): string {
    return pathToFileURL(join(this.folder, name)).href;
  }

  async start(capabilities: object = {}, initializationOptions: object = {}): Promise<InitializeResult> {
    const result = await this.#connection.sendRequest<InitializeResult>("initialize", {
      processId: process.pid,
      rootUri: pathToFileURL(this.folder).href,
      workspaceFolders: [{ uri: pathToFileURL(this.folder).href, name: "desk" }],
      capabilities,
      initializationOptions,
    });
    await this.#connection.sendNotification("initialized", {});
    return result;
  }

  async open(name: string, text: string, version = 1): Promise<readonly Diagnostic[]> {
    const textDocument = { uri: this.uri(name), languageId: "markdown", version, text };
    await this.notify("textDocument/didOpen", { textDocument });
    return this.found(name, version);
  }

  change(name: string, version: number, contentChanges: readonly { range?: Range; text: string }[]): Promise<void> {
    return this.notify("textDocument/didChange", { textDocument: { uri: this.uri(name), version }, contentChanges });
  }

  /** What was found in a version of a draft, as soon as it is told. */
  async found(name: string, version: number): Promise<readonly Diagnostic[]> {
    const told = () => this.diagnostics.get(this.uri(name));
    await this.#until(() => (told()?.version ?? -1) >= version);
    return told()?.diagnostics ?? [];
  }

  /** The next that is told of a file after `act`. */
  async after(name: string, act: () => Promise<void>): Promise<readonly Diagnostic[]> {
    this.diagnostics.delete(this.uri(name));
    await act();
    await this.#until(() => this.diagnostics.has(this.uri(name)));
    return this.diagnostics.get(this.uri(name))?.diagnostics ?? [];
  }

  actions(name: string, range: Range, only?: readonly string[]): Promise<CodeAction[]> {
    const context = { diagnostics: [], ...(only && { only: [...only] }) };
    return this.#connection.sendRequest("textDocument/codeAction", {
      textDocument: { uri: this.uri(name) },
      range,
      context,
    });
  }

  hover(name: string, position: Position): Promise<Hover | null> {
    return this.#connection.sendRequest("textDocument/hover", { textDocument: { uri: this.uri(name) }, position });
  }

  async notify(method: string, params: object): Promise<void> {
    await this.#connection.sendNotification(method, params);
  }

  /** Says good-bye; the exit status of the server. */
  async stop(): Promise<number | null> {
    const ended = new Promise<number | null>((resolve) => this.#server.once("exit", resolve));
    await this.#connection.sendRequest("shutdown");
    await this.#connection.sendNotification("exit");
    return ended;
  }

  /** Goes without a word; the exit status of the server. */
  async vanish(): Promise<number | null> {
    const ended = new Promise<number | null>((resolve) => this.#server.once("exit", resolve));
    this.#server.stdin?.end();
    return ended;
  }

  async #until(holds: () => boolean): Promise<void> {
    while (!holds()) {
      await new Promise<void>((resolve) => {
        this.#heard = resolve;
      });
    }
  }
}
