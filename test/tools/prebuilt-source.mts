/**
 * The source as the tests import it, translated in one go and linked into few files, so that a test starts in tenths of
 * a second: read file by file, the source takes longer than most tests. Files of `src/` that a test names, and the
 * entries of the layers, stay modules of their own; each module exists once, whoever asks for it.
 */
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from "node:fs";
import { dirname, join, posix, relative, resolve } from "node:path";
import { build as bundle } from "esbuild";
import { letterClasses } from "../../letter-classes.js";

/** In node_modules, from where vitest has Node itself import files. */
const CACHE = "node_modules/.cache/blue-pencil/source";
const KEPT = 60 * 60_000; // milliseconds; older ones than this are of earlier source
/** Read file by file: it is tested with a fake `vscode`, which has to be one module for source and tests. */
const AS_IS = /^src\/vscode\//;
const NAMED_IN_TEST = /"((?:\.\.\/)+src\/[^"]+\.js)"/g;

/** A plugin for vitest. `root` is the folder of the project. */
export async function prebuiltSource(root: string) {
  const entries = entriesOf(root);
  const folder = await build(root, entries);
  return {
    name: "prebuilt-source",
    enforce: "pre" as const,
    resolveId(specifier: string, importer: string | undefined) {
      if (importer === undefined || !specifier.startsWith(".")) return null;
      const path = sourcePath(root, dirname(importer), specifier);
      return entries.has(path) ? join(folder, path.replace(/^src\//, "").replace(/\.ts$/, ".mjs")) : null;
    },
  };
}

/** The path from the root of the file that an import means: "src/rules/index.ts". */
function sourcePath(root: string, folder: string, specifier: string): string {
  return relative(root, resolve(folder, specifier)).replaceAll("\\", "/").replace(/\.js$/, ".ts");
}

function filesIn(root: string, folder: string): string[] {
  const names = readdirSync(join(root, folder), { recursive: true, encoding: "utf8" });
  return names.map((name) => posix.join(folder, name.replaceAll("\\", "/"))).filter((name) => name.endsWith(".ts"));
}

/** The files of `src/` that tests name, and the entry of each layer. */
function entriesOf(root: string): ReadonlySet<string> {
  const entries = new Set(readdirSync(join(root, "src")).map((layer) => `src/${layer}/index.ts`));
  for (const file of filesIn(root, "test")) {
    for (const [, specifier = ""] of readFileSync(join(root, file), "utf8").matchAll(NAMED_IN_TEST)) {
      entries.add(sourcePath(root, join(root, dirname(file)), specifier));
    }
  }
  return new Set([...entries].filter((path) => !AS_IS.test(path) && existsSync(join(root, path))).sort());
}

/** Builds what is not built yet, and returns the folder. */
async function build(root: string, entries: ReadonlySet<string>): Promise<string> {
  const cache = join(root, CACHE);
  const folder = join(cache, stamp(root, entries));
  if (existsSync(folder)) return folder;
  mkdirSync(cache, { recursive: true });
  removeOld(cache);
  // Into a folder of its own first: another run may be building the same at this moment.
  const draft = `${folder}.${process.pid}`;
  await bundle({
    absWorkingDir: root,
    entryPoints: [...entries],
    outdir: draft,
    outbase: "src",
    bundle: true,
    splitting: true,
    format: "esm",
    platform: "node",
    target: "node20",
    packages: "external",
    // As in what is shipped.
    plugins: [letterClasses],
    sourcemap: "linked",
    outExtension: { ".js": ".mjs" },
  });
  try {
    renameSync(draft, folder);
  } catch {
    rmSync(draft, { recursive: true, force: true });
  }
  return folder;
}

/** Differs whenever a file of the source has changed or another is to be an entry. */
function stamp(root: string, entries: ReadonlySet<string>): string {
  const hash = createHash("sha256").update([...entries].join("\n"));
  for (const file of ["package.json", "letter-classes.js", ...filesIn(root, "src")]) {
    const { mtimeMs, size } = statSync(join(root, file));
    hash.update(`${file} ${mtimeMs} ${size}\n`);
  }
  return hash.digest("hex").slice(0, 16);
}

function removeOld(cache: string): void {
  for (const name of readdirSync(cache)) {
    const folder = join(cache, name);
    if (Date.now() - statSync(folder).mtimeMs > KEPT) rmSync(folder, { recursive: true, force: true });
  }
}
