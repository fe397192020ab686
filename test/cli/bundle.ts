import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";

const ROOT = join(import.meta.dirname, "../..");

/** The command line as it is shipped. */
export const CLI = join(ROOT, "dist/cli.js");

/** What it loads for a command that does some work. */
export const WORK = join(ROOT, "dist/work.js");

/** Builds the bundle where it is older than the source. */
export function buildCli(): void {
  const newest = (folder: string): number =>
    Math.max(
      ...readdirSync(folder, { recursive: true, encoding: "utf8" }).map((name) => statSync(join(folder, name)).mtimeMs),
    );
  if (existsSync(CLI) && statSync(CLI).mtimeMs > newest(join(ROOT, "src"))) return;
  execFileSync(process.execPath, ["esbuild.js"], { cwd: ROOT, stdio: "inherit" });
}
