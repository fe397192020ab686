import * as vscode from "vscode";
import { type Language, loadLanguage } from "../language/index.js";

/** English, read from the extension's own files at the first review and then kept. */
export class LanguageModel {
  #language: Language | undefined;
  #loading: Promise<Language> | undefined;

  constructor(
    private readonly extensionUri: vscode.Uri,
    private readonly log: vscode.LogOutputChannel,
  ) {}

  /** The language, where it has been read already. */
  get loaded(): Language | undefined {
    return this.#language;
  }

  get isLoading(): boolean {
    return this.#loading !== undefined;
  }

  /** Reads it once; later calls get the same. Rejects where the file is missing or broken; the next call tries again. */
  load(): Promise<Language> {
    this.#loading ??= this.#read().finally(() => {
      this.#loading = undefined;
    });
    return this.#language ? Promise.resolve(this.#language) : this.#loading;
  }

  async #read(): Promise<Language> {
    const started = performance.now();
    const file = await vscode.workspace.fs.readFile(vscode.Uri.joinPath(this.extensionUri, "dist", "english.json"));
    const language = loadLanguage(JSON.parse(new TextDecoder().decode(file)));
    this.#language = language;
    this.log.debug(`English read in ${Math.round(performance.now() - started)} ms`);
    return language;
  }
}
