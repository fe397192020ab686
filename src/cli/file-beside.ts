import { randomBytes } from "node:crypto";
import { rmSync, type Stats } from "node:fs";
import { type FileHandle, open, rename, rm } from "node:fs/promises";
import { basename, dirname, join } from "node:path";

/** Why a file was not written, in one plain sentence; it is as it was. */
export class Unwritable extends Error {}

const REASONS: Readonly<Record<string, string>> = {
  ENOSPC: "The disk is full",
  EDQUOT: "The disk is full",
  EFBIG: "It would be larger than a file may be",
  EACCES: "Writing it is not allowed",
  EPERM: "Writing it is not allowed",
  EROFS: "Writing it is not allowed",
  ENOTDIR: "What should be its folder is a file",
  EEXIST: "What should be its folder is a file",
};
/** What programs give a file that is to be read by everybody; the umask takes from it. */
const NEW_FILE = 0o666;
/** Hidden files not in their place yet. */
const unfinished = new Set<string>();
/** Ctrl-C leaves none behind. */
process.once("exit", () => {
  for (const hidden of unfinished) rmSync(hidden, { force: true });
});

/**
 * A new file beside another, under a hidden name, that takes the other's place in one step or not at all: whatever
 * happens, the file there is whole, old or new. Keeps the mode of the file it is `like` and, where the system lets us,
 * its owner.
 */
export class FileBeside {
  private constructor(
    private readonly place: string,
    private readonly hidden: string,
    private readonly file: FileHandle,
    private readonly like: Stats | null,
  ) {}

  /** `like` is null where nothing is at `place` yet. Throws the system's error. */
  static async open(place: string, like: Stats | null): Promise<FileBeside> {
    const hidden = join(dirname(place), `.${basename(place)}.${randomBytes(6).toString("hex")}.tmp`);
    const mode = like === null ? NEW_FILE : like.mode & 0o777;
    const file = await open(hidden, "wx", mode);
    unfinished.add(hidden);
    return new FileBeside(place, hidden, file, like);
  }

  async write(text: string): Promise<void> {
    await this.file.writeFile(text, "utf8");
  }

  /** Settles when the whole text is on the disk. */
  async finish(): Promise<void> {
    if (this.like !== null) await takeAfter(this.file, this.like);
    await this.file.sync();
    await this.file.close();
  }

  async takePlace(): Promise<void> {
    await rename(this.hidden, this.place);
    unfinished.delete(this.hidden);
  }

  /** Removes the new file, unless it has taken its place. */
  async discard(): Promise<void> {
    await this.file.close();
    await rm(this.hidden, { force: true });
    unfinished.delete(this.hidden);
  }
}

/**
 * Only the superuser may give files away, but others may give them to a group of theirs; the mode comes last, since a
 * new owner or group resets it.
 */
async function takeAfter(file: FileHandle, { uid, gid, mode }: Stats): Promise<void> {
  const own = await file.stat();
  if (own.uid !== uid) await file.chown(uid, gid).catch(() => {});
  if ((await file.stat()).gid !== gid) await file.chown(own.uid, gid).catch(() => {});
  if (process.platform !== "win32") await file.chmod(mode & 0o7777);
}

/** Why the system could not write a file, as the beginning of a sentence without its full stop. */
export function whyUnwritable(error: unknown): string {
  if (!(error instanceof Error)) return `It could not be written (${String(error)})`;
  const code = "code" in error && typeof error.code === "string" ? error.code : "";
  return REASONS[code] ?? `It could not be written (${code || error.message})`;
}
