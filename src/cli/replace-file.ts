import { randomBytes } from "node:crypto";
import type { Stats } from "node:fs";
import { access, constants, type FileHandle, open, readFile, realpath, rename, rm, stat } from "node:fs/promises";
import { basename, dirname, join } from "node:path";

/** Why a file was not written, in one plain sentence; it is as it was. */
export class Unwritable extends Error {}

const REASONS: Readonly<Record<string, string>> = {
  ENOSPC: "The disk is full",
  EDQUOT: "The disk is full",
  EACCES: "Writing it is not allowed",
  EPERM: "Writing it is not allowed",
  EROFS: "Writing it is not allowed",
};

/**
 * Puts `after` in the place of a file that holds `before`. The new text is written beside the file, under a hidden
 * name, and put in its place in one step: whatever happens, the file is whole, old or new. Keeps the file's mode and,
 * where the system lets us, its owner; a link still leads to the same file. Throws `Unwritable` where the file cannot
 * be written or holds something else by now.
 */
export async function replaceFile(path: string, before: string, after: string): Promise<void> {
  try {
    const place = await realpath(path);
    await access(place, constants.W_OK);
    const found = await stat(place);
    const copy = join(dirname(place), `.${basename(place)}.${randomBytes(6).toString("hex")}.tmp`);
    try {
      await writeNew(copy, after, found);
      if (!(await readFile(place)).equals(Buffer.from(before))) throw new Unwritable("It was changed meanwhile.");
      await rename(copy, place);
    } finally {
      await rm(copy, { force: true });
    }
  } catch (error) {
    throw error instanceof Unwritable ? error : new Unwritable(`${reasonOf(error)}. The file is as it was.`);
  }
}

/** Settles when the text is on the disk. */
async function writeNew(path: string, text: string, like: Stats): Promise<void> {
  const file = await open(path, "wx", like.mode & 0o777);
  try {
    await file.writeFile(text, "utf8");
    await takeAfter(file, like);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** Only the superuser may give files away; the mode comes last, since a new owner resets it. */
async function takeAfter(file: FileHandle, { uid, gid, mode }: Stats): Promise<void> {
  const own = await file.stat();
  if (own.uid !== uid || own.gid !== gid) await file.chown(uid, gid).catch(() => {});
  if (process.platform !== "win32") await file.chmod(mode & 0o7777);
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return `It could not be written (${String(error)})`;
  const code = "code" in error && typeof error.code === "string" ? error.code : "";
  return REASONS[code] ?? `It could not be written (${code || error.message})`;
}
