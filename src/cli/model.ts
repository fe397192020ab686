import { readFileSync } from "node:fs";
import { join } from "node:path";

/** The English model, which lies beside the bundle. Throws an Error with a plain message if it cannot be read. */
export async function loadModel(home: string): Promise<Uint8Array> {
  const file = join(home, "english.bin");
  try {
    return readFileSync(file);
  } catch {
    throw new Error(`The English words are missing or damaged (${file}). Install Blue Pencil again.`);
  }
}
