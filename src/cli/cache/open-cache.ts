import { createHash } from "node:crypto";
import { access, constants, mkdir, readFile } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { version } from "../../../package.json";
import { whyUnwritable } from "../file-beside.js";
import type { CacheTask } from "../review/task.js";
import type { Terminal } from "../terminal.js";
import { reviewsPlace } from "./usual-place.js";

/** The file beside the program that has the rules. */
const WORK = "work.js";

/**
 * Makes the cache's folder ready: `location`, or the user's own folder for such things. Throws an Error with a plain
 * message where it cannot be written to.
 */
export async function openCache(location: string | undefined, { folder, program }: Terminal): Promise<CacheTask> {
  const place = location === undefined ? reviewsPlace(process.platform, process.env) : resolve(folder, location);
  try {
    await mkdir(place, { recursive: true, mode: 0o700 });
    await access(place, constants.W_OK);
  } catch (error) {
    throw new Error(`The cache cannot be kept in ${place}: ${whyUnwritable(error)}.`);
  }
  return { folder: place, program: `${version} ${await fingerprintOf(program)}` };
}

/** Two builds of one version may differ, as while the rules are worked on. */
async function fingerprintOf(program: string | null): Promise<string> {
  if (program === null) return "";
  const hash = createHash("sha256");
  hash.update(await readFile(program));
  hash.update(await readFile(join(dirname(program), WORK)).catch(() => ""));
  return hash.digest("hex");
}
