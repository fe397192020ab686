import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { createRequire, wrap } from "node:module";
import { dirname, join } from "node:path";
import { constants, Script } from "node:vm";
import { isMainThread } from "node:worker_threads";
import { usualPlace } from "./usual-place.js";

/** Of other builds and other versions of Node, so many stay. */
const MOST_KEPT = 4;
const ENDING = ".code";

/** As `require`, of a file in CommonJS that lies beside the program. */
export function requireCached(file: string): unknown {
  const { NODE_DISABLE_COMPILE_CACHE: isOff } = process.env;
  // Versions of Node without these constants cannot be told what an `import()` in the file means.
  const kept = isOff || constants?.USE_MAIN_CONTEXT_DEFAULT_LOADER === undefined ? null : placeOf(file);
  return kept === null ? createRequire(file)(file) : run(file, kept);
}

/**
 * The file as Node has compiled it in an earlier run, in the user's own folder for caches: a tenth of the time of a short
 * run is saved so. It is known by all that it depends on. Null where there can be none.
 */
function placeOf(file: string): string | null {
  try {
    const { size, mtimeMs } = statSync(file);
    const name = ["work", size, Math.floor(mtimeMs), process.version, process.arch].join("-");
    return join(usualPlace(process.platform, process.env), "code", name + ENDING);
  } catch {
    return null;
  }
}

function run(file: string, kept: string): unknown {
  const cachedData = readIfThere(kept);
  const script = new Script(wrap(readFileSync(file, "utf8")), {
    filename: file,
    ...(cachedData && { cachedData }),
    importModuleDynamically: constants.USE_MAIN_CONTEXT_DEFAULT_LOADER,
  });
  const module = { exports: {} };
  script.runInThisContext()(module.exports, createRequire(file), module, file, dirname(file));
  // At the end, what was needed is compiled.
  if ((cachedData === undefined || script.cachedDataRejected) && isMainThread) {
    process.once("exit", () => keep(kept, script));
  }
  return module.exports;
}

function readIfThere(place: string): Buffer | undefined {
  try {
    return readFileSync(place);
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
