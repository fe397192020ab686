import { resolve } from "node:path";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { lazyEnglish } from "../english.js";
import type { Terminal } from "../terminal.js";
import { AllowedFolders } from "./allowed-folders.js";
import { Desk } from "./desk.js";
import { serverFor } from "./server.js";

/**
 * Serves an assistant on standard input and output until it closes the pipe. Only drafts in `folders` are read; relative ones
 * count from where the command runs. Throws an Error with a plain message where one of them is no folder.
 */
export async function serveAssistant(
  folders: readonly string[],
  { folder, loadModel }: Pick<Terminal, "folder" | "loadModel">,
): Promise<void> {
  const allowed = await AllowedFolders.open(folders.map((path) => resolve(folder, path)));
  const server = serverFor(new Desk(allowed, lazyEnglish({ loadModel })));
  const closed = new Promise<void>((done) => process.stdin.once("close", done));
  // Whoever asked is gone: there is nobody to answer.
  process.stdout.once("error", () => process.exit(1));
  await server.connect(new StdioServerTransport());
  await closed;
}
