import * as vscode from "vscode";
import { type Language, loadLanguage } from "../../language/index.js";
import type { Log } from "./log.js";

/** Where the language comes from. */
export interface LanguageSource {
  /** The language, where it has been read already. */
  readonly loaded: Language | undefined;
  load(): Promise<Language>;
}

/** English, read from the extension's own files at the first review and then kept. */
export class LanguageModel implements LanguageSource {
  #language: Language | undefined;
  #loading: Promise<Language> | undefined;

  constructor(
    private readonly extensionUri: vscode.Uri,
    private readonly log: Log,
  ) {}

  get loaded(): Language | undefined {
    return this.#language;
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
    const file = await vscode.workspace.fs.readFile(vscode.Uri.joinPath(this.extensionUri, "dist", "english.bin"));
    const language = loadLanguage(file);
    this.#language = language;
    this.log.debug(`English read in ${Math.round(performance.now() - started)} ms`);
    return language;
  }
}
