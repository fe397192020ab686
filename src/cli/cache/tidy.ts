import { readdir, rm, stat } from "node:fs/promises";
import { join } from "node:path";

/** Bytes that the cache may take: the reviews of some 50,000 drafts of a page or two. */
const MOST_BYTES = 256 * 1024 * 1024;
/** Share of it that is left when it is tidied, so that this is not needed after every run. */
const LEFT = 0.75;

interface Kept {
  readonly place: string;
  readonly size: number;
  readonly used: number;
}

/** Names that only a cache gives: nothing else in its folder is touched, whatever folder a user has chosen. */
const KEPT = /^[0-9a-f]{2}[/\\][0-9a-f]{62}(?:\.[0-9a-f]{12}\.tmp)?$/;

/** Removes what was not used for the longest time, where the cache has grown too large. Never throws. */
export async function tidyCache(folder: string, most = MOST_BYTES): Promise<void> {
  const all = await keptIn(folder);
  let size = all.reduce((sum, kept) => sum + kept.size, 0);
  if (size <= most) return;
  for (const kept of all.sort((a, b) => a.used - b.used)) {
    if (size <= most * LEFT) return;
    await rm(kept.place, { force: true }).catch(() => {});
    size -= kept.size;
  }
}

async function keptIn(folder: string): Promise<Kept[]> {
  const kept: Kept[] = [];
  for (const name of await readdir(folder, { recursive: true }).catch(() => [])) {
    if (!KEPT.test(name)) continue;
    const place = join(folder, name);
    // Another run may have removed it meanwhile.
    const found = await stat(place).catch(() => null);
    if (found?.isFile()) kept.push({ place, size: found.size, used: found.mtimeMs });
  }
  return kept;
}
