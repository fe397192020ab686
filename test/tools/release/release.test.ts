import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { problems, type State } from "./problems.js";

const TOOLS = resolve(import.meta.dirname, "..");
const CHANGELOG = `# Changelog

## [Unreleased]

## [0.2.0] - 2031-05-06

### Added

- A rule.

## [0.1.9] - 2031-05-01

### Added

## [0.1.0] - 2031-04-01

- First.
`;
const README = "Choose `blue-pencil-0.2.0.vsix`.\n";
const READY: State = { current: "0.1.0", changelog: CHANGELOG, readme: README, changes: [], tags: ["v0.1.0"] };

describe("a release", () => {
  it("is made of a new version, from a clean tree, with notes", () => {
    expect(problems("0.2.0", READY)).toEqual([]);
  });

  it("may be the first of the version that package.json has", () => {
    expect(problems("0.1.0", { ...READY, readme: "blue-pencil-0.1.0.vsix", tags: [] })).toEqual([]);
  });

  it.each([
    ["", {}, "is not a version"],
    ["v0.2.0", {}, "is not a version"],
    ["0.2", {}, "is not a version"],
    ["0.2.0; ls", {}, "is not a version"],
    ["0.2.0", { current: "0.10.0" }, "is older than 0.10.0"],
    ["0.2.0", { tags: ["v0.2.0"] }, "tag v0.2.0 already"],
    ["0.2.0", { changes: [" M src/rules/index.ts"] }, "src/rules/index.ts"],
    ["0.3.0", { readme: "blue-pencil-0.3.0.vsix" }, "no section"],
    ["0.1.9", { readme: "blue-pencil-0.1.9.vsix" }, "says nothing"],
    ["0.2.0", { readme: "blue-pencil-0.1.0.vsix" }, "README.md does not name blue-pencil-0.2.0.vsix"],
  ])("is not made of “%s” with %j", (version, other, problem) => {
    const found = problems(version, { ...READY, ...other });
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(problem);
  });
});

describe("the script", () => {
  const folder = mkdtempSync(join(tmpdir(), "blue-pencil-release-"));
  const git = (...args: string[]) =>
    execFileSync("git", ["-c", "user.name=a", "-c", "user.email=a@example.org", ...args], {
      cwd: folder,
      encoding: "utf8",
    });
  const release = (...args: string[]) =>
    spawnSync(process.execPath, [join(TOOLS, "run.mjs"), join(TOOLS, "release.ts"), ...args], {
      cwd: folder,
      encoding: "utf8",
    });

  beforeAll(() => {
    writeFileSync(join(folder, "package.json"), '{ "version": "0.1.0" }\n');
    writeFileSync(join(folder, "CHANGELOG.md"), CHANGELOG);
    writeFileSync(join(folder, "README.md"), README);
    git("init", "-q");
    git("add", ".");
    git("commit", "-q", "-m", "First");
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it("says what it would do, in order, and does nothing, in a dry run", () => {
    const { status, stdout } = release("0.2.0", "--dry-run");
    expect(stdout.split("\n")).toEqual([
      "> npm version 0.2.0 --no-git-tag-version --allow-same-version",
      "> npm run generate",
      "> npm test",
      "> npm run package",
      "> git add --all",
      '> git commit --allow-empty -m "Release 0.2.0"',
      '> git tag -a v0.2.0 -m "Blue Pencil 0.2.0"',
      "Nothing was done.",
      "",
    ]);
    expect(status).toBe(0);
    expect(git("status", "--porcelain")).toBe("");
    expect(git("tag")).toBe("");
  });

  it("stops at a tree that is not clean", () => {
    writeFileSync(join(folder, "draft.md"), "New.\n");
    const { status, stdout, stderr } = release("0.2.0", "--dry-run");
    expect([status, stdout]).toEqual([1, ""]);
    expect(stderr).toContain("?? draft.md");
    rmSync(join(folder, "draft.md"));
  });
});
