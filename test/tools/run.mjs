#!/usr/bin/env node
// Runs a TypeScript file: node test/tools/run.mjs FILE.ts [ARGS…]. Bundles it in memory, packages left outside.
import { rmSync, writeFileSync } from "node:fs";
import { basename, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";

const [file, ...args] = process.argv.slice(2);
if (!file) {
  console.error("run: a TypeScript file is needed");
  process.exit(2);
}
const { outputFiles } = await build({
  entryPoints: [file],
  bundle: true,
  write: false,
  platform: "node",
  format: "esm",
  target: "node20",
  packages: "external",
});
// Beside this script, so that bare imports find node_modules.
const out = resolve(import.meta.dirname, `.${basename(file)}.${process.pid}.mjs`);
writeFileSync(out, outputFiles[0].contents);
process.argv = [process.argv[0], file, ...args];
try {
  await import(pathToFileURL(out).href);
} finally {
  rmSync(out, { force: true });
}
