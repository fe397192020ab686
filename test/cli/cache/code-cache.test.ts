import { spawnSync } from "node:child_process";
import { readdirSync, statSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { beforeAll, expect, it } from "vitest";
import { buildCli, CLI } from "../bundle.js";
import { folderWith } from "../folder.js";

beforeAll(buildCli, 120_000);

/** What the command line prints, of one rule unless it is told otherwise, with `caches` for the user's folder. */
function run(caches: string, more: Readonly<Record<string, string>> = {}, args = ["rules", "loaded/label"]): string {
  const env = { ...process.env, XDG_CACHE_HOME: caches, LOCALAPPDATA: caches, HOME: caches, ...more };
  const { stdout, stderr, status } = spawnSync(process.execPath, [CLI, ...args], {
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
  const kept = keptIn(caches);
  expect(kept.map((file) => basename(file).replace(/-.*/, "")).sort()).toEqual(["program", "work"]);
  expect(run(caches)).toBe(first);
  for (const file of kept) {
    writeFileSync(file, "no code");
    expect(run(caches)).toBe(first);
    expect(statSync(file).size).toBeGreaterThan(10_000);
    expect(keptIn(caches)).toEqual(kept);
  }
});

it("is taken by the next run as it is: none is made anew", () => {
  const caches = folderWith({});
  run(caches);
  const made = keptIn(caches).map((file) => statSync(file).ino);
  run(caches);
  expect(keptIn(caches).map((file) => statSync(file).ino)).toEqual(made);
});

it("is not even looked for where the version is all that is asked", () => {
  const caches = folderWith({});
  for (const option of ["--version", "-v", "-V"]) {
    expect(run(caches, {}, [option])).toMatch(/^\d+\.\d+\.\d+\n$/);
  }
  expect(keptIn(caches)).toEqual([]);
});

it("is done without, and without a word, where it cannot be written or is not wanted", () => {
  const folder = folderWith({ "a-file": "" });
  const plain = run(folder, { NODE_DISABLE_COMPILE_CACHE: "1" });
  expect(keptIn(folder)).toEqual([]);
  expect(plain).toContain("loaded/label");
  expect(run(join(folder, "a-file"))).toBe(plain);
});
