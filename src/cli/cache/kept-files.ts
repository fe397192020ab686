import { createHash, randomBytes } from "node:crypto";
import { mkdir, readFile, rename, rm, utimes, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";

/** Digits of a name that its folder has, so that no folder grows too large to list. */
const SHELF = 2;

/**
 * What was worked out before, one file each, under a name made from everything that it depends on. Safe
 * under several runs at once: a file is written whole under another name first. What cannot be read, or is not what was
 * written, counts as not there; what cannot be written is not kept.
 */
export class KeptFiles<T> {
  constructor(private readonly folder: string) {}

  /** The name of what depends on these values, which must be plain data. */
  static keyOf(values: readonly unknown[]): string {
    return sha256(JSON.stringify(values));
  }

  async find(key: string): Promise<T | null> {
    const place = this.placeOf(key);
    try {
      const kept = await readFile(place, "utf8");
      const feed = kept.indexOf("\n");
      const content = kept.slice(feed + 1);
      if (kept.slice(0, feed) !== sha256(key + content)) return null;
      await touch(place);
      return JSON.parse(content);
    } catch {
      return null;
    }
  }

  async keep(key: string, content: T): Promise<void> {
    const place = this.placeOf(key);
    const text = JSON.stringify(content);
    const draft = `${place}.${randomBytes(6).toString("hex")}.tmp`;
    try {
      await mkdir(dirname(place), { recursive: true });
      await writeFile(draft, `${sha256(key + text)}\n${text}`, { flag: "wx", mode: 0o600 });
      await rename(draft, place);
    } catch {
      await rm(draft, { force: true }).catch(() => {});
    }
  }

  private placeOf(key: string): string {
    return join(this.folder, key.slice(0, SHELF), key.slice(SHELF));
  }
}

/** What was used last goes last when the cache is tidied. */
async function touch(place: string): Promise<void> {
  const now = new Date();
  await utimes(place, now, now).catch(() => {});
}

function sha256(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}
