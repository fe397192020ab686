import { stat } from "node:fs/promises";
import { resolve } from "node:path";
import { reasonFor } from "../reasons.js";
import type { Terminal } from "../terminal.js";

/** Throws an Error with a plain message where a house style file is named that is none. */
export async function checkConfig(config: string | undefined, { folder }: Pick<Terminal, "folder">): Promise<void> {
  if (config === undefined) return;
  const found = await stat(resolve(folder, config)).catch((error: unknown) => {
    throw new Error(`The house style ${config}: ${reasonFor(error)}`);
  });
  if (!found.isFile()) throw new Error(`The house style ${config}: It is not a file.`);
}
