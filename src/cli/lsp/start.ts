import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import type { Terminal } from "../terminal.js";

const NO_FILE = "The language server needs the program's own file.";

/**
 * `blue-pencil lsp`: serves an editor until it says that it is done, which ends the process. The server is a file of its own,
 * so that no other command has to load it. Throws an Error with a plain message where it is missing.
 */
export async function runLsp({ folder, program, loadModel }: Pick<Terminal, "folder" | "program" | "loadModel">) {
  if (program === null) throw new Error(NO_FILE);
  const file = join(dirname(program), "lsp.js");
  const { serveEditor }: typeof import("./main.js") = createRequire(file)(file);
  serveEditor(folder, loadModel);
  return new Promise<number>(() => {});
}
