import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { importsOf } from "./imports.js";
import { brokenLaws } from "./laws.js";

const ROOT = resolve(import.meta.dirname, "../..");

function readSources(): ReadonlyMap<string, string> {
  const paths = readdirSync(join(ROOT, "src"), { recursive: true, encoding: "utf8" });
  const files = paths.map((path) => `src/${path.replaceAll("\\", "/")}`).filter((path) => path.endsWith(".ts"));
  return new Map(files.sort().map((path) => [path, readFileSync(join(ROOT, path), "utf8")]));
}

test("the source keeps the laws of docs/architecture.md", () => {
  expect(brokenLaws(readSources())).toEqual([]);
});

describe("the laws are not kept by", () => {
  test.each([
    [
      "an import downward",
      "src/document/a.ts",
      'import { x } from "../review/index.js";',
      "src/document may not know src/review",
    ],
    [
      "a type-only one",
      "src/rules/a.ts",
      'import type { X } from "../review/index.js";',
      "src/rules may not know src/review",
    ],
    ["a re-export", "src/language/a.ts", 'export * from "../attribution/index.js";', "src/language may not know"],
    ["an import() type", "src/language/a.ts", 'type X = import("../rules/index.js").X;', "src/language may not know"],
    [
      "an import over lines",
      "src/language/a.ts",
      'import {\n  x,\n  type Y,\n} from "../rules/index.js";',
      "src/language may",
    ],
    [
      "the shells knowing each other",
      "src/cli/a.ts",
      'import { x } from "../vscode/index.js";',
      "src/cli may not know",
    ],
    [
      "reaching past an index",
      "src/review/a.ts",
      'import { x } from "../rules/types.js";',
      "goes past src/rules/index.ts",
    ],
    ["reaching past one from a folder", "src/rules/loaded/a.ts", 'import "../../language/lemma.js";', "goes past"],
    ["leaving src", "src/rules/a.ts", 'import "../../test/x.js";', "src/rules may not know test/x.ts"],
    ["vscode elsewhere", "src/review/a.ts", 'import type * as vscode from "vscode";', "only src/vscode"],
    ["a Node module", "src/vscode/a.ts", 'import { join } from "node:path";', "only src/cli"],
    ["a Node module without its prefix", "src/review/a.ts", 'import "fs/promises";', "only src/cli"],
    ["require", "src/review/a.ts", 'const fs = require("fs");', "only src/cli"],
    ["a Node global", "src/review/a.ts", "const home = process.env;", "uses process"],
    [
      "a lexicon that imports",
      "src/lexicons/a.ts",
      'import { x } from "../language/index.js";',
      "is data and imports nothing",
    ],
    ["a lexicon read by a shell", "src/cli/a.ts", 'import { x } from "../lexicons/a.js";', "may not read src/lexicons"],
  ])("%s", (_name, path, source, message) => {
    const broken = brokenLaws(new Map([[path, source]]));
    expect(broken).toHaveLength(1);
    expect(broken[0]).toContain(`${path}:1 `);
    expect(broken[0]).toContain(message);
  });

  test("a circle between layers' files, or inside a layer", () => {
    const sources = new Map([
      ["src/rules/a.ts", 'import { b } from "./b.js";'],
      ["src/rules/b.ts", 'import type { C } from "./c/c.js";'],
      ["src/rules/c/c.ts", '/** Back. */\nexport { a } from "../a.js";'],
    ]);
    expect(brokenLaws(sources)).toEqual([
      "src/rules/a.ts → src/rules/b.ts → src/rules/c/c.ts → src/rules/a.ts: a circle of imports (law 3)",
    ]);
  });
});

describe("the laws are kept by", () => {
  test.each([
    ["an import upward", "src/cli/a.ts", 'import { review } from "../review/index.js";'],
    ["Node in the command line", "src/cli/a.ts", 'import { join } from "node:path";\nprocess.exit(0);'],
    ["a lexicon read by a rule", "src/rules/loaded/a.ts", 'import { WORDS } from "../../lexicons/loaded/words.js";'],
    ["the manifest read by a shell", "src/cli/a.ts", 'import manifest from "../../package.json";'],
    ["a package", "src/document/a.ts", 'import { parser } from "@lezer/markdown";'],
    ["a comment", "src/document/a.ts", '// import "../review/index.js"\n/* process.env; import "vscode" */'],
    ["a word in a text", "src/document/a.ts", 'const text = "the process.";'],
  ])("%s", (_name, path, source) => {
    expect(brokenLaws(new Map([[path, source]]))).toEqual([]);
  });
});

test("imports are found with their lines", () => {
  const source =
    'import a from "a";\n\nimport {\n  b,\n} from "./b.js";\nexport type { C } from "./c.js";\nawait import("d");';
  expect(importsOf(source)).toEqual([
    { specifier: "a", line: 1 },
    { specifier: "./b.js", line: 3 },
    { specifier: "./c.js", line: 6 },
    { specifier: "d", line: 7 },
  ]);
});
