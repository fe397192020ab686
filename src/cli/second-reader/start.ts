import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import type { Terminal } from "../terminal.js";
import type { Answering } from "./answering.js";
import { addressOf } from "./options.js";

const NO_FILE = "A second reader needs the program's own file.";
/** Milliseconds: a model on a small machine takes its time to begin. */
const PATIENCE = 300_000;
const RETRIES = 4;

/**
 * A reader at an address. What opens connections is a file of its own, which is loaded here alone. Throws an Error with a
 * plain message where it is missing.
 */
export async function readerAt(
  address: string,
  model: string,
  { program }: Pick<Terminal, "program">,
): Promise<Answering> {
  if (program === null) throw new Error(NO_FILE);
  const file = join(dirname(program), "second-reader.js");
  const { openReader }: typeof import("./client/main.js") = createRequire(file)(file);
  const { BLUE_PENCIL_API_KEY: key = "", BLUE_PENCIL_PATIENCE: patience } = process.env;
  return openReader({
    address: addressOf(address)?.href ?? address,
    model,
    key,
    patience: Number(patience) * 1000 || PATIENCE,
    retries: RETRIES,
  });
}
