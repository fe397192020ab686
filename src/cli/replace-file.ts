import { access, constants, readFile, realpath, stat } from "node:fs/promises";
import { FileBeside, Unwritable, whyUnwritable } from "./file-beside.js";

/**
 * Puts `after` in the place of a file that holds `before`, in one step: whatever happens, the file is whole, old or new.
 * Keeps the file's mode and, where the system lets us, its owner; a link still leads to the same file. Throws
 * `Unwritable` where the file cannot be written or holds something else by now.
 */
export async function replaceFile(path: string, before: string, after: string): Promise<void> {
  try {
    const place = await realpath(path);
    await access(place, constants.W_OK);
    const copy = await FileBeside.open(place, await stat(place));
    try {
      await copy.write(after);
      await copy.finish();
      if (!(await readFile(place)).equals(Buffer.from(before))) throw new Unwritable("It was changed meanwhile.");
      await copy.takePlace();
    } finally {
      await copy.discard();
    }
  } catch (error) {
    throw error instanceof Unwritable ? error : new Unwritable(`${whyUnwritable(error)}. The file is as it was.`);
  }
}
