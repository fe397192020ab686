/** The language model of `test/vscode/models`, told from outside the editor what to answer; this outlasts a window. */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { profile } from "./server.mjs";

export class ExampleModel {
  #folder;

  constructor(run) {
    this.#folder = join(profile(run), "User", "globalStorage", "blue-pencil-tests.example-models");
    mkdirSync(this.#folder, { recursive: true });
  }

  /**
   * What it does with the next requests; those before are forgotten.
   * @param {readonly object[]} lines its answers, as in the extension
   * @param {string | { says: string }} end how it ends, or the last that it says
   */
  script(lines, end = "done") {
    rmSync(this.#file("asked.json"), { force: true });
    writeFileSync(this.#file("script.json"), JSON.stringify({ lines, end, delay: 0 }));
  }

  /** The texts of the requests since the script was written. */
  get asked() {
    const file = this.#file("asked.json");
    return existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : [];
  }

  #file(name) {
    return join(this.#folder, name);
  }
}
