import { mkdirSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { basename, dirname, join } from "node:path";
import { Script } from "node:vm";
import { isMainThread } from "node:worker_threads";
import { Rereader } from "./read-again.js";
import { usualPlace } from "./usual-place.js";

/** Two for each build and version of Node: so many of others stay. */
const MOST_KEPT = 8;
const ENDING = ".code";

const rereader = new Rereader();

/**
 * As `require`, of a file in ASCII that lies beside the program and is one function, as Node makes one of a module (`kept`
 * in esbuild.js). It is run as Node has compiled it in an earlier run, which is kept in the user's own folder for caches: a tenth
 * of the time of a short run is saved so.
 */
export function requireCached(file: string): unknown {
  const kept = process.env["NODE_DISABLE_COMPILE_CACHE"] ? null : placeOf(file);
  const code = rereader.read(file).toString("latin1");
  const cachedData = kept === null ? undefined : readIfThere(kept);
  const script = new Script(code, { filename: file, ...(cachedData && { cachedData }) });
  const module = { exports: {} };
  script.runInThisContext()(module.exports, createRequire(file), module, file, dirname(file));
  // At the end, what was needed is compiled.
  if (kept !== null && (cachedData === undefined || script.cachedDataRejected) && isMainThread) {
    process.once("exit", () => keep(kept, script));
  }
  return module.exports;
}

/** Where a compiled file is kept, known by all that it depends on. Null where there can be none. */
function placeOf(file: string): string | null {
  try {
    const { size, mtimeMs } = statSync(file);
    const name = [basename(file, ".js"), size, Math.floor(mtimeMs), process.version, process.arch].join("-");
    return join(usualPlace(process.platform, process.env), "code", name + ENDING);
  } catch {
    return null;
  }
}

/** Until the next file is read. */
function readIfThere(place: string): Buffer | undefined {
  try {
    return rereader.read(place);
  } catch {
    return undefined;
  }
}

/** What cannot be written is not kept, without a word: the next run takes as long as this one. */
function keep(place: string, script: Script): void {
  const draft = `${place}.${process.pid}.tmp`;
  try {
    const folder = dirname(place);
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    writeFileSync(draft, script.createCachedData(), { flag: "wx", mode: 0o600 });
    renameSync(draft, place);
    tidy(folder);
  } catch {
    removeIfThere(draft);
  }
}

function removeIfThere(place: string): void {
  try {
    rmSync(place, { force: true });
  } catch {
    // What should be its folder is a file, so there is nothing to remove.
  }
}

function tidy(folder: string): void {
  const files = readdirSync(folder).filter((name) => name.endsWith(ENDING));
  const written = files.map((name) => ({ place: join(folder, name), time: statSync(join(folder, name)).mtimeMs }));
  for (const { place } of written.sort((a, b) => b.time - a.time).slice(MOST_KEPT)) rmSync(place, { force: true });
}
