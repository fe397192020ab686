import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

const ROOT = resolve(import.meta.dirname, "../..");
const VSCE = join(ROOT, "node_modules/@vscode/vsce/vsce");
const EXTENSION = ["dist/extension.js", "dist/engine.js"];
const BUNDLES = [...EXTENSION, "dist/webview/report.js", "dist/cli.js", "dist/english.bin"];

const MOST_BYTES = 1_600_000;
const MOST_PACKAGES = 14;
/** Everything the extension may ship; a rule's page stands at docs/rules/FAMILY/NAME.md. */
const SHIPPED = [
  "package.json",
  "readme.md",
  "changelog.md",
  "LICENSE.txt",
  ...EXTENSION,
  "dist/webview/report.js",
  "dist/english.bin",
  "docs/house-style.schema.json",
];
const MEDIA = /^media\/[\w-]+(?:\/[\w-]+)?\.(?:png|webp|svg|md|yml|css|js)$/;
/** The words of the interface, in English and in translations. */
const WORDS = /^(?:package\.nls|l10n\/bundle\.l10n)(?:\.[a-z]{2})?\.json$/;
const RULE_PAGE = /^docs\/rules\/(?:README|[a-z]+\/[a-z-]+)\.md$/;

const isBuilt = BUNDLES.every((file) => existsSync(join(ROOT, file)));

const { CI } = process.env;

test.runIf(CI)("everything is built before these tests", () => {
  expect(isBuilt).toBe(true);
});

describe.runIf(isBuilt)("the extension's package", () => {
  const folder = mkdtempSync(join(tmpdir(), "blue-pencil-package-"));
  const file = join(folder, "blue-pencil.vsix");
  beforeAll(() => {
    const args = ["package", "--no-dependencies", "--allow-missing-repository", "--no-rewrite-relative-links"];
    execFileSync(process.execPath, [VSCE, ...args, "--out", file], { cwd: ROOT, stdio: "pipe" });
  }, 120_000);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test("is no larger than 1.6 MB", () => {
    expect(statSync(file).size).toBeLessThanOrEqual(MOST_BYTES);
  });

  test("holds what it must and nothing else", () => {
    const names = fileNames(readFileSync(file)).filter((name) => name.startsWith("extension/"));
    const contents = names.map((name) => name.slice("extension/".length));
    const others = contents.filter(
      (name) => !SHIPPED.includes(name) && ![MEDIA, WORDS, RULE_PAGE].some((allowed) => allowed.test(name)),
    );
    expect(others).toEqual([]);
    expect(SHIPPED.filter((name) => !contents.includes(name))).toEqual([]);
    expect(contents).toContain("media/icon.png");
  });
});

describe.runIf(isBuilt)("the bundles", () => {
  test.each([
    ["dist/extension.js", ["vscode", "./engine.js"]],
    ["dist/engine.js", ["vscode"]],
  ])("%s names no Node module, and makes no code of text", (bundle, known) => {
    const code = readFileSync(join(ROOT, bundle), "utf8");
    const required = [...code.matchAll(/\brequire\("([^"]+)"\)/g)].map(([, name]) => name);
    expect(new Set(required)).toEqual(new Set(known));
    expect(code).not.toMatch(/\bnew Function\b|\beval\(/);
  });

  test("of the command line starts with its shebang", () => {
    expect(readFileSync(join(ROOT, "dist/cli.js"), "utf8")).toMatch(/^#!\/usr\/bin\/env node\n/);
  });

  test.each(BUNDLES)("%s tells nothing of the machine it was built on", (bundle) => {
    expect(readFileSync(join(ROOT, bundle), "utf8")).not.toContain(ROOT);
  });
});

test("the package depends on nothing, and is built of few packages, each in one exact version", () => {
  const { dependencies = {}, devDependencies } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8"));
  expect(Object.keys(dependencies)).toEqual([]);
  expect(Object.entries(devDependencies).filter(([, version]) => !/^\d/.test(`${version}`))).toEqual([]);
  const list = /BUILT_OF = \[([^\]]*)\]/.exec(readFileSync(join(ROOT, "prepare.js"), "utf8"))?.[1] ?? "";
  const installed = [...list.matchAll(/"([^"]+)"/g)].map(([, name]) => name);
  const madeOf = new Set(["esbuild", "wink-eng-lite-web-model", ...importedPackages()]);
  expect(installed).toEqual([...new Set([...madeOf, ...packagesOfTheBuild()])].sort());
  expect(madeOf.size).toBeLessThanOrEqual(MOST_PACKAGES);
});

/** The packages that the source imports; of the editor's own API there is none. */
function importedPackages(): string[] {
  const files = readdirSync(join(ROOT, "src"), { recursive: true, encoding: "utf8" }).filter((name) =>
    name.endsWith(".ts"),
  );
  const found = files.flatMap((file) => [
    ...readFileSync(join(ROOT, "src", file), "utf8").matchAll(
      /^(?:import|\}|export) [^"\n]*from "((?:@[\w-]+\/)?[a-z][\w-]*)(?:\/[^"]*)?";$/gm,
    ),
  ]);
  return found.map(([, name = ""]) => name).filter((name) => name !== "vscode");
}

/** What the scripts of the build beside this package's manifest load themselves. */
function packagesOfTheBuild(): string[] {
  const scripts = readdirSync(ROOT).filter((name) => /(?<!\.d)\.m?[jt]s$/.test(name) && !name.startsWith("vitest."));
  const found = scripts.flatMap((file) => [
    ...readFileSync(join(ROOT, file), "utf8").matchAll(
      /(?:^import [^"\n]*from |= require\(|await import\()"((?:@[\w-]+\/)?[a-z][\w-]*)"/gm,
    ),
  ]);
  return found.map(([, name = ""]) => name);
}

/** The names in a zip file, from its central directory (APPNOTE 4.3.12). */
function fileNames(zip: Buffer): string[] {
  const names: string[] = [];
  const end = zip.lastIndexOf(Buffer.from("PK\u0005\u0006", "latin1"));
  let at = zip.readUInt32LE(end + 16);
  for (let left = zip.readUInt16LE(end + 10); left > 0; left--) {
    const [nameLength, extraLength, commentLength] = [28, 30, 32].map((offset) => zip.readUInt16LE(at + offset));
    const start = at + 46;
    names.push(zip.toString("utf8", start, start + (nameLength ?? 0)));
    at = start + (nameLength ?? 0) + (extraLength ?? 0) + (commentLength ?? 0);
  }
  return names;
}
