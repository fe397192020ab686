import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { CLEAN } from "../status.js";
import type { Terminal } from "../terminal.js";

const NO_FILE = "The server for assistants needs the program's own file.";

/**
 * `blue-pencil mcp`: serves an assistant until it closes the pipe. Only drafts in `folders` are read. The server is a file of
 * its own, so that no other command has to load it. Throws an Error with a plain message where it is missing, or a folder is.
 */
export async function runMcp(folders: readonly string[], terminal: Terminal): Promise<number> {
  if (terminal.program === null) throw new Error(NO_FILE);
  const file = join(dirname(terminal.program), "mcp.js");
  const { serveAssistant }: typeof import("./main.js") = createRequire(file)(file);
  await serveAssistant(folders, terminal);
  return CLEAN;
}
