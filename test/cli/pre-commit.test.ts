import { spawnSync } from "node:child_process";
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { parse } from "yaml";
import manifest from "../../package.json";
import { buildCli, CLI } from "./bundle.js";
import { repositoryWith } from "./git/repository.js";

const ROOT = join(import.meta.dirname, "../..");
const LEFT = "It cost [SUM TK].\n";
const VAGUE = "Critics say the harbour plan failed.\n";
const PLAIN = "The ferry leaves at nine.\n";

interface Hook {
  id: string;
  name: string;
  description: string;
  entry: string;
  language: string;
  files: string;
}

const { PATH } = process.env;

const hooks: Hook[] = parse(readFileSync(join(ROOT, ".pre-commit-hooks.yaml"), "utf8"));

beforeAll(buildCli, 120_000);

/**
 * Runs a hook as pre-commit does: its entry with the staged files that it wants, from the repository's root. What the
 * files hold `later` is not staged.
 */
function runHook(id: string, files: Readonly<Record<string, string>>, later: Readonly<Record<string, string>> = {}) {
  const { folder, git, write } = repositoryWith({ "old.md": LEFT });
  for (const [path, text] of Object.entries(files)) write(path, text);
  git("add", "--all");
  for (const [path, text] of Object.entries(later)) write(path, text);
  const hook = hooks.find((one) => one.id === id);
  // Python spells “ignore case” inside the pattern.
  const wanted = new RegExp(hook?.files.replace("(?i)", "") ?? "", "i");
  const staged = git("diff", "--cached", "--name-only", "-z")
    .split("\0")
    .filter((path) => wanted.test(path));
  const bin = join(folder, ".git", "bin");
  mkdirSync(bin);
  writeFileSync(join(bin, "blue-pencil"), `#!/bin/sh\nexec "${process.execPath}" "${CLI}" "$@"\n`);
  chmodSync(join(bin, "blue-pencil"), 0o755);
  const [command = "", ...args] = hook?.entry.split(" ") ?? [];
  const env = { ...process.env, PATH: [bin, PATH].join(delimiter) };
  const { status, stdout } = spawnSync(command, [...args, ...staged], { cwd: folder, env, encoding: "utf8" });
  return { status, stdout, staged };
}

describe.skipIf(process.platform === "win32")("the pre-commit hooks", () => {
  it("are installed with the package, by npm", () => {
    expect(hooks.map(({ id }) => id)).toEqual(["blue-pencil", "blue-pencil-ready"]);
    for (const { entry, language } of hooks) {
      expect(language).toBe("node");
      expect(Object.keys(manifest.bin)).toContain(entry.split(" ")[0]);
    }
    expect(manifest.scripts.prepare).toBe("node prepare.js");
  });

  it("see drafts, and no other files", () => {
    const files = { "a.md": PLAIN, "B.MD": PLAIN, "c d.mdx": PLAIN, "e.markdown": PLAIN, "f.md.txt": LEFT, mdx: LEFT };
    expect(runHook("blue-pencil", files)).toMatchObject({
      status: 0,
      staged: ["B.MD", "a.md", "c d.mdx", "e.markdown"],
    });
  });

  it("stop what the review queries, or what is not ready", () => {
    expect(runHook("blue-pencil", { "a.md": VAGUE })).toMatchObject({
      status: 1,
      stdout: expect.stringContaining("Critics"),
    });
    expect(runHook("blue-pencil-ready", { "a.md": VAGUE }).status).toBe(0);
    expect(runHook("blue-pencil-ready", { "a.md": LEFT })).toMatchObject({
      status: 1,
      stdout: expect.stringContaining("1:9  placeholder  [SUM TK]"),
    });
  });

  it("read what is staged", () => {
    expect(runHook("blue-pencil", { "a.md": VAGUE }, { "a.md": PLAIN }).status).toBe(1);
    expect(runHook("blue-pencil", { "a.md": PLAIN }, { "a.md": VAGUE }).status).toBe(0);
    expect(runHook("blue-pencil-ready", { "a.md": LEFT }, { "a.md": PLAIN }).status).toBe(1);
    expect(runHook("blue-pencil-ready", { "a.md": PLAIN }, { "a.md": LEFT }).status).toBe(0);
  });
});

it("packs the command line and nothing else", () => {
  const { stdout } = spawnSync("npm", ["pack", "--dry-run", "--ignore-scripts", "--json"], {
    cwd: ROOT,
    encoding: "utf8",
  });
  const packed: unknown = JSON.parse(stdout);
  const paths = [...JSON.stringify(packed).matchAll(/"path":"([^"]+)"/g)].map(([, path]) => path);
  const wanted = [
    "LICENSE",
    "README.md",
    "dist/cli.js",
    "dist/english.bin",
    "dist/lsp.js",
    "dist/mcp.js",
    "dist/program.js",
    "dist/second-reader.js",
    "dist/work.js",
    "docs/blue-pencil.1",
    "package.json",
  ];
  expect(paths.sort()).toEqual(wanted);
});
