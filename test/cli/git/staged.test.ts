import { execFileSync, spawnSync } from "node:child_process";
import { chmodSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { buildCli, CLI } from "../bundle.js";
import { folderWith } from "../folder.js";
import { run } from "../memory-terminal.js";
import { repositoryWith } from "./repository.js";

const LEFT = "It cost [SUM TK].\n";
const DONE = "The ferry leaves at nine.\n";
const VAGUE = "Critics say the harbour plan failed.\n";

/** Whether each draft is ready, by its path, and why others could not be checked. */
async function gate(folder: string, ...paths: string[]) {
  const { status, out, err } = await run(["ready", "--staged", "-f", "json", ...paths], { folder });
  const { files, errors = [] } = JSON.parse(out);
  const ready = files.map(({ path, ready: isReady }: { path: string; ready: boolean }) => [path, isReady]);
  return { status, ready: Object.fromEntries(ready), errors, err };
}

describe("ready --staged", () => {
  it("reads what is staged, not what the file holds by now", async () => {
    const { folder, git, write } = repositoryWith({ "a.md": DONE, "b.md": DONE, "same.md": LEFT });
    write("a.md", LEFT);
    write("b.md", `${DONE}\n${DONE}`);
    git("add", ".");
    write("a.md", DONE);
    write("b.md", LEFT);
    expect(await gate(folder)).toMatchObject({ status: 1, ready: { "a.md": false, "b.md": true }, err: "" });
    expect((await run(["ready", "a.md"], { folder })).status).toBe(0);
    expect((await run(["ready", "b.md"], { folder })).status).toBe(1);
  });

  it("reads a draft that is gone from the folder, and none that the commit deletes", async () => {
    const { folder, git, write } = repositoryWith({ "old.md": LEFT, "moved.md": LEFT });
    write("new.md", LEFT);
    git("add", ".");
    git("rm", "--quiet", "old.md");
    git("mv", "moved.md", "sub.md");
    rmSync(join(folder, "new.md"));
    expect(await gate(folder)).toMatchObject({ status: 1, ready: { "new.md": false, "sub.md": false }, errors: [] });
  });

  it("knows names with blanks, other letters, pattern signs and line ends in them", async () => {
    const { folder, git, write } = repositoryWith({});
    const names = ["é ñ 港.md", "[odd] *.md", "-", "-x.md", 'a "b".md', "two\nlines.md"];
    for (const name of names) write(`the drafts/${name}`, LEFT);
    git("add", ".");
    const found = names.filter((name) => name !== "-").map((name) => [`the drafts/${name}`, false]);
    expect((await gate(folder)).ready).toEqual(Object.fromEntries(found));
    expect((await gate(folder, "the drafts/[odd] *.md", "the drafts/-")).ready).toEqual({
      "the drafts/-": false,
      "the drafts/[odd] *.md": false,
    });
  });

  it("takes named files and folders whether or not the commit changes them", async () => {
    const { folder, git, write } = repositoryWith({ "sub/a.md": LEFT, "sub/deep/b.mdx": DONE, "notes.txt": LEFT });
    write("sub/a.md", DONE);
    write("c.md", LEFT);
    git("add", "c.md");
    expect((await gate(folder, "sub")).ready).toEqual({ "sub/a.md": false, "sub/deep/b.mdx": true });
    expect((await gate(folder, "./notes.txt", "c.md")).ready).toEqual({ "c.md": false, "notes.txt": false });
    expect((await gate(folder, ".")).ready).toEqual({ "c.md": false, "sub/a.md": false, "sub/deep/b.mdx": true });
    expect((await gate(join(folder, "sub/deep"))).ready).toEqual({ "../../c.md": false });
    expect((await gate(join(folder, "sub/deep"), "../a.md")).ready).toEqual({ "../a.md": false });
  });

  it("passes hidden places and other files over, as in a folder", async () => {
    const { folder, git, write } = repositoryWith({});
    for (const path of [".github/a.md", "dist/b.md", "x/node_modules/c.md", ".d.md", "e.txt"]) write(path, LEFT);
    git("add", "--force", ".");
    const { status, out } = await run(["ready", "--staged"], { folder });
    expect({ status, out }).toEqual({ status: 0, out: "There are no drafts to check\n" });
  });

  it("works before there is any commit", async () => {
    const folder = folderWith({ "a.md": LEFT });
    execFileSync("git", ["init", "--quiet"], { cwd: folder });
    execFileSync("git", ["add", "a.md"], { cwd: folder });
    expect((await gate(folder)).ready).toEqual({ "a.md": false });
  });

  it("names what is not staged", async () => {
    const { folder, git, write } = repositoryWith({ "a.md": DONE, "texts/x.txt": DONE });
    write("new.md", LEFT);
    write("meant.md", LEFT);
    git("add", "--intent-to-add", "meant.md");
    const none = "There are no staged drafts (.md, .markdown, .mdx, .qmd, .rmd) in this folder.";
    expect(await gate(folder, "a.md", "new.md", "meant.md", "gone", "texts")).toMatchObject({
      status: 2,
      ready: { "a.md": true },
      errors: [
        { path: "new.md", reason: "It is not staged." },
        { path: "meant.md", reason: "It is not staged." },
        { path: "gone", reason: "It is not staged." },
        { path: "texts", reason: none },
      ],
    });
    expect((await gate(folder)).ready).toEqual({});
  });

  it("names a draft with a merge conflict", async () => {
    const { folder, git, write, commit } = repositoryWith({ "a.md": DONE });
    git("checkout", "--quiet", "-b", "other");
    write("a.md", "One.\n");
    commit();
    git("checkout", "--quiet", "main");
    write("a.md", "Two.\n");
    commit();
    expect(() => git("merge", "--quiet", "other")).toThrow();
    const errors = [{ path: "a.md", reason: "It has a merge conflict that is not resolved." }];
    expect(await gate(folder)).toMatchObject({ status: 2, errors });
    expect(await gate(folder, "a.md")).toMatchObject({ status: 2, errors });
  });

  it("passes submodules over, whatever they are called", async () => {
    const inner = repositoryWith({ "x.md": LEFT });
    const { folder, git } = repositoryWith({ "a.md": DONE });
    git("-c", "protocol.file.allow=always", "submodule", "--quiet", "add", inner.folder, "sub.md");
    expect(await gate(folder)).toMatchObject({ status: 0, ready: {}, errors: [] });
    expect((await gate(folder, "sub.md")).errors).toEqual([{ path: "sub.md", reason: "It is a submodule." }]);
  });

  it("follows links to what is staged", async () => {
    const { folder, git, write } = repositoryWith({ "shared/a.md": LEFT });
    write("shared/a.md", DONE);
    mkdirSync(join(folder, "sub"));
    symlinkSync("../shared/a.md", join(folder, "sub/link.md"));
    symlinkSync("/etc/hostname", join(folder, "sub/far.md"));
    git("add", "sub");
    expect(await gate(folder)).toMatchObject({ status: 1, ready: { "sub/link.md": false }, errors: [] });
    const reason = "It is a link to a file that is not staged.";
    expect((await gate(folder, "sub/far.md")).errors).toEqual([{ path: "sub/far.md", reason }]);
  });

  it("goes by the house style that is staged", async () => {
    const { folder, git, write } = repositoryWith({ ".bluepencil.yml": "ready:\n  severity: warning\n" });
    write("a.md", VAGUE);
    git("add", ".");
    write(".bluepencil.yml", "exclude: ['*.md']\n");
    expect(await gate(folder)).toMatchObject({ status: 1, ready: { "a.md": false } });
    git("add", ".");
    expect(await gate(folder)).toMatchObject({ status: 0, ready: {} });
  });

  it("takes an empty list for no drafts", async () => {
    const { folder, git, write } = repositoryWith({});
    write("a.md", LEFT);
    git("add", ".");
    expect((await run(["ready", "--staged", "--stdin"], { folder, input: "" })).status).toBe(0);
    expect((await run(["ready", "--staged", "--stdin"], { folder, input: "a.md\0" })).status).toBe(1);
  });

  it("says what is no text, as of files", async () => {
    const { folder, git } = repositoryWith({});
    writeFileSync(join(folder, "nul.md"), "It \0 leaks");
    writeFileSync(join(folder, "latin.md"), Uint8Array.from([0x63, 0xe9]));
    git("add", ".");
    expect(await gate(folder)).toMatchObject({
      status: 2,
      errors: [
        { path: "latin.md", reason: "It is not valid UTF-8 (line 1). Save it as UTF-8." },
        { path: "nul.md", reason: "It is not text: it has zero bytes in it." },
      ],
    });
  });
});

it.each([
  [["ready", "--staged"], "so nothing is staged there."],
  [["ready", "--staged", "-"], "Standard input is not staged. Leave out - or --staged."],
  [["review", "--staged", "--fix"], "Fixes are saved in files, not in what is staged. Leave out --fix or --staged."],
  [["review", "--staged", "--changed-since", "main"], "Leave out --changed-since or --staged."],
])("is refused where it cannot be: %j", async (args, said) => {
  const { status, out, err } = await run(args, { folder: folderWith({ "a.md": LEFT }) });
  expect({ status, out, err }).toEqual({ status: 2, out: "", err: expect.stringContaining(said) });
});

describe.skipIf(process.platform === "win32")("in a hook", () => {
  beforeAll(buildCli, 120_000);

  it.each([["review"], ["ready"]])("%s --staged reads the index that the commit is made from", (command) => {
    const { folder, git, write } = repositoryWith({ "a.md": DONE, "b.md": DONE });
    const hook = join(folder, ".git/hooks/pre-commit");
    mkdirSync(join(folder, ".git/hooks"), { recursive: true });
    writeFileSync(hook, `#!/bin/sh\nexec "${process.execPath}" "${CLI}" ${command} --staged\n`);
    chmodSync(hook, 0o755);
    const commits = (...args: string[]) => {
      const user = ["-c", "user.name=Ana", "-c", "user.email=ana@example.org"];
      return spawnSync("git", [...user, "commit", "--quiet", "-m", "Draft", ...args], { cwd: folder }).status === 0;
    };
    write("a.md", LEFT);
    git("add", "a.md");
    write("a.md", `${DONE}\n${DONE}`);
    expect(commits()).toBe(false);
    expect(commits("--all")).toBe(true);
    write("a.md", LEFT);
    write("b.md", `${DONE}\n${DONE}`);
    expect(commits("--all")).toBe(false);
    expect(commits("b.md")).toBe(true);
    expect(commits("a.md")).toBe(false);
  });
});

it("is the same in threads", async () => {
  buildCli();
  const { folder, git, write } = repositoryWith({});
  for (const name of ["a.md", "b.md", "c.md"]) write(name, VAGUE);
  git("add", ".");
  for (const name of ["a.md", "b.md", "c.md"]) write(name, DONE);
  const { out, status } = await run(["review", "--staged", "--jobs", "2", "-f", "json"], { folder, program: CLI });
  expect(JSON.parse(out).files.map(({ findings }: { findings: object[] }) => findings.length)).toEqual([1, 1, 1]);
  expect(status).toBe(1);
});
