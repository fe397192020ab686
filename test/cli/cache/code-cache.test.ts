import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, expect, it } from "vitest";
import { buildCli, CLI } from "../bundle.js";
import { folderWith } from "../folder.js";

beforeAll(buildCli, 120_000);

/** What the command line prints of one rule, with `caches` for the user's folder. */
function run(caches: string, more: Readonly<Record<string, string>> = {}): string {
  const env = { ...process.env, XDG_CACHE_HOME: caches, LOCALAPPDATA: caches, HOME: caches, ...more };
  const { stdout, stderr, status } = spawnSync(process.execPath, [CLI, "rules", "loaded/label"], {
    encoding: "utf8",
    env,
  });
  expect({ stderr, status }).toEqual({ stderr: "", status: 0 });
  return stdout;
}

/** The compiled files in the user's folder. */
function keptIn(caches: string): string[] {
  const names = readdirSync(caches, { recursive: true, encoding: "utf8" });
  return names.filter((name) => name.endsWith(".code")).map((name) => join(caches, name));
}

it("is kept after a first run, used in the next, and made again where it is damaged", () => {
  const caches = folderWith({});
  const first = run(caches);
  const [kept = "", ...others] = keptIn(caches);
  expect(existsSync(kept)).toBe(true);
  expect(others).toEqual([]);
  expect(run(caches)).toBe(first);
  writeFileSync(kept, "no code");
  expect(run(caches)).toBe(first);
  expect(keptIn(caches)).toEqual([kept]);
});

it("is done without, and without a word, where it cannot be written or is not wanted", () => {
  const folder = folderWith({ "a-file": "" });
  const plain = run(folder, { NODE_DISABLE_COMPILE_CACHE: "1" });
  expect(keptIn(folder)).toEqual([]);
  expect(plain).toContain("loaded/label");
  expect(run(join(folder, "a-file"))).toBe(plain);
});
