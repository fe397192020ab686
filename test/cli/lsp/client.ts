import { type ChildProcessByStdio, spawn } from "node:child_process";
import { join } from "node:path";
import { PassThrough, type Readable, type Writable } from "node:stream";
import { pathToFileURL } from "node:url";
import { createConnection, ProposedFeatures } from "vscode-languageserver/node";
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
import { LanguageServer } from "../../../src/cli/lsp/server.js";
import { english } from "../../language/english.js";
import { CLI } from "../bundle.js";

/** A plain client of the language server, which it writes to and reads from by streams. */
class Client {
  readonly diagnostics = new Map<string, PublishDiagnosticsParams>();
  readonly #connection: ProtocolConnection;
  #heard: () => void = () => {};

  /** `editor` is the process that the server lives for; null where it is the server's own. */
  constructor(
    private readonly folder: string,
    fromServer: Readable,
    toServer: Writable,
    private readonly editor: number | null,
  ) {
    this.#connection = createProtocolConnection(new StreamMessageReader(fromServer), new StreamMessageWriter(toServer));
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
      processId: this.editor,
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

  /** Says that it wants nothing more. */
  async shutDown(): Promise<void> {
    await this.#connection.sendRequest("shutdown");
  }

  async #until(holds: () => boolean): Promise<void> {
    while (!holds()) {
      await new Promise<void>((resolve) => {
        this.#heard = resolve;
      });
    }
  }
}

/** A client of a server in this process, whose language is loaded already. */
export class NearClient extends Client {
  constructor(folder: string) {
    const [toServer, fromServer] = [new PassThrough(), new PassThrough()];
    const [reader, writer] = [new StreamMessageReader(toServer), new StreamMessageWriter(fromServer)];
    const connection = createConnection(ProposedFeatures.all, reader, writer);
    new LanguageServer(connection, { version: "1", folder, loadEnglish: async () => english });
    connection.listen();
    super(folder, fromServer, toServer, null);
  }
}

const start = (folder: string) =>
  spawn(process.execPath, [CLI, "lsp", "--stdio"], { cwd: folder, stdio: ["pipe", "pipe", "inherit"] });

/** A client of the program as it is shipped, at the other end of a real pipe. */
export class ProgramClient extends Client {
  readonly #server: ChildProcessByStdio<Writable, Readable, null>;

  constructor(folder: string) {
    const server = start(folder);
    super(folder, server.stdout, server.stdin, process.pid);
    this.#server = server;
  }

  /** Says good-bye; the exit status of the server. */
  async stop(): Promise<number | null> {
    const ended = this.#ended();
    await this.shutDown();
    await this.notify("exit", {});
    return ended;
  }

  /** Goes without a word; the exit status of the server. */
  async vanish(): Promise<number | null> {
    const ended = this.#ended();
    this.#server.stdin.end();
    return ended;
  }

  #ended(): Promise<number | null> {
    return new Promise((resolve) => this.#server.once("exit", resolve));
  }
}
