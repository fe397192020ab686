import { access, constants, readFile, realpath, stat } from "node:fs/promises";
import { FileBeside, Unwritable, whyUnwritable } from "./file-beside.js";

const PARTED = "It was saved as a new file: its other names (hard links) keep the old text.";

/**
 * Puts `after` in the place of a file that holds `before`, in one step: whatever happens, the file is whole, old or new.
 * Keeps the file's mode and, where the system lets us, its owner and group; a link still leads to the same file. Returns
 * what its writer should know, in plain sentences. Throws `Unwritable` where the file cannot be written or holds something
 * else by now.
 */
export async function replaceFile(path: string, before: string, after: string): Promise<string[]> {
  try {
    const place = await realpath(path);
    await access(place, constants.W_OK);
    const found = await stat(place);
    const copy = await FileBeside.open(place, found);
    try {
      await copy.write(after);
      await copy.finish();
      if (!(await readFile(place)).equals(Buffer.from(before))) throw new Unwritable("It was changed meanwhile.");
      await copy.takePlace();
      return found.nlink > 1 ? [PARTED] : [];
    } finally {
      await copy.discard();
    }
  } catch (error) {
    throw error instanceof Unwritable ? error : new Unwritable(`${whyUnwritable(error)}. The file is as it was.`);
  }
}
