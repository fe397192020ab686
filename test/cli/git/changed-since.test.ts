import { mkdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it, vi } from "vitest";
import { folderWith } from "../folder.js";
import { type Outcome, run, type Setting } from "../memory-terminal.js";
import { type Repository, repositoryWith } from "./repository.js";

const VAGUE = "Critics say the harbour plan failed.\n";
const PLAIN = "The ferry leaves at nine.\n";

interface Found {
  path: string;
  findings: { line: number }[];
}

/** "a.md: 1, 5" for each draft reviewed, with the lines of its findings. */
async function changed({ folder }: Pick<Repository, "folder">, ref = "main", paths = ["."], setting: Setting = {}) {
  const args = ["review", "--format", "json", "--changed-since", ref, ...paths];
  const { out, err } = await run(args, { folder, ...setting });
  expect(err).toBe("");
  return JSON.parse(out).files.map(
    ({ path, findings }: Found) => `${path}: ${findings.map(({ line }) => line).join(", ")}`,
  );
}

function failing(folder: string, args: readonly string[]): Promise<Outcome> {
  return run(["review", "--changed-since", ...args], { folder });
}

describe("review --changed-since", () => {
  it("reviews what is committed since, what is staged and what is not, and nothing else", async () => {
    const repository = repositoryWith({ "a.md": `${VAGUE}\n${PLAIN}`, "b.md": VAGUE, "c.md": VAGUE, "d.md": VAGUE });
    repository.git("switch", "--quiet", "--create", "desk");
    repository.write("a.md", `${VAGUE}\n${PLAIN}\n${VAGUE}`);
    repository.commit();
    repository.write("b.md", `${VAGUE}\n${VAGUE}`);
    repository.git("add", "b.md");
    repository.write("c.md", `${VAGUE}\nRents rose, experts say.\n`);
    expect(await changed(repository)).toEqual(["a.md: 5", "b.md: 3", "c.md: 3"]);
    expect(await changed(repository, "HEAD")).toEqual(["b.md: 3", "c.md: 3"]);
  });

  it("does not count what others have done on the branch since", async () => {
    const repository = repositoryWith({ "a.md": VAGUE, "b.md": VAGUE });
    repository.git("switch", "--quiet", "--create", "desk");
    repository.write("b.md", `${PLAIN}\n${VAGUE}`);
    repository.commit();
    repository.git("switch", "--quiet", "main");
    repository.write("a.md", PLAIN);
    repository.commit();
    repository.git("switch", "--quiet", "desk");
    expect(await changed(repository)).toEqual(["b.md: "]);
  });

  it("takes tags, commits and branches without a common history", async () => {
    const repository = repositoryWith({ "a.md": VAGUE });
    repository.git("tag", "v1");
    const first = repository.git("rev-parse", "HEAD").trim();
    repository.git("switch", "--quiet", "--orphan", "alone");
    repository.write("a.md", `${VAGUE}\n${VAGUE}`);
    repository.commit();
    for (const ref of ["v1", first, first.slice(0, 10), "main"])
      expect(await changed(repository, ref)).toEqual(["a.md: 3"]);
  });

  it("reviews the whole of files that are new, staged or not, but not those that git ignores", async () => {
    const repository = repositoryWith({ "a.md": PLAIN, ".gitignore": "notes/\n" });
    repository.write("new.md", `${PLAIN}\n${VAGUE}`);
    repository.write("sub/staged.md", VAGUE);
    repository.git("add", "sub/staged.md");
    repository.write("notes/x.md", VAGUE);
    expect(await changed(repository)).toEqual(["new.md: 3", "sub/staged.md: 1"]);
  });

  it("knows a renamed file by its lines, and passes over one that is gone", async () => {
    const long = Array.from({ length: 20 }, (_, index) => `Paragraph ${index} is here. ${PLAIN}`).join("\n");
    const repository = repositoryWith({ "old.md": VAGUE + long, "moved.md": long + VAGUE, "gone.md": VAGUE });
    repository.git("mv", "old.md", "new name.md");
    mkdirSync(join(repository.folder, "sub"));
    repository.git("mv", "moved.md", "sub/moved.md");
    repository.write("new name.md", `${VAGUE}${long}\nRents rose, experts say.\n`);
    rmSync(join(repository.folder, "gone.md"));
    expect(await changed(repository)).toEqual(["new name.md: 42"]);
  });

  it("passes over a draft that only lost lines", async () => {
    const repository = repositoryWith({ "a.md": `${VAGUE}\n${PLAIN}` });
    repository.write("a.md", VAGUE);
    expect(await changed(repository)).toEqual([]);
    expect(await failing(repository.folder, ["main", "."])).toEqual({
      status: 0,
      out: "No drafts were reviewed\n",
      err: "",
    });
  });

  it("knows any name", async () => {
    const names = [
      "a b.md",
      "é 😀.md",
      'quo"te.md',
      "back\\slash.md",
      "tab\t.md",
      "-dash.md",
      "[x]*.md",
      "line\nend.md",
    ];
    const repository = repositoryWith(Object.fromEntries(names.map((name) => [name, PLAIN])));
    for (const name of names) repository.write(name, `${PLAIN}\n${VAGUE}`);
    repository.write("new é\t.md", VAGUE);
    const found = await changed(repository);
    expect(found.sort()).toEqual([...names.map((name) => `${name}: 3`), "new é\t.md: 1"].sort());
  });

  it("works in a subfolder, for paths above it, and through links", async () => {
    const repository = repositoryWith({ "a.md": PLAIN, "sub/deep/b.md": PLAIN });
    repository.write("a.md", VAGUE);
    repository.write("sub/deep/b.md", VAGUE);
    const folder = join(repository.folder, "sub");
    expect(await changed({ folder }, "main", [".", "../a.md"])).toEqual(["../a.md: 1", "deep/b.md: 1"]);
    const elsewhere = folderWith({});
    symlinkSync(repository.folder, join(elsewhere, "link"));
    expect(await changed({ folder: elsewhere }, "main", ["link/a.md"])).toEqual(["link/a.md: 1"]);
  });

  it("works in a worktree and in a submodule, each with its own history", async () => {
    const repository = repositoryWith({ "a.md": PLAIN });
    const tree = join(folderWith({}), "tree");
    repository.git("worktree", "add", "--quiet", "-b", "desk", tree);
    writeFileSync(join(tree, "a.md"), `${PLAIN}\n${VAGUE}`);
    expect(await changed({ folder: tree })).toEqual(["a.md: 3"]);
    expect(await changed(repository)).toEqual([]);
    const inner = repositoryWith({ "b.md": PLAIN }, join(repository.folder, makeFolder(repository.folder, "inner")));
    inner.write("b.md", VAGUE);
    repository.write("a.md", VAGUE);
    expect(await changed(repository)).toEqual(["a.md: 1", "inner/b.md: 1"]);
  });

  it("does not take new line ends for a change, and counts lines as git does", async () => {
    const repository = repositoryWith({ "a.md": `${VAGUE}\n${PLAIN}`, "b.md": `One.\rTwo.\r\n\r\n${PLAIN}` });
    repository.write("a.md", `${VAGUE}\n${PLAIN}`.replaceAll("\n", "\r\n"));
    repository.write("b.md", `One.\rTwo.\r\n\r\nRents rose, experts say.\r\n`);
    expect(await changed(repository)).toEqual(["b.md: 4"]);
  });

  it("does as well whatever the user has set for git, and in a hook", async () => {
    const repository = repositoryWith({ "a.md": `${VAGUE}\n${PLAIN}`, "é.md": PLAIN });
    for (const [key, value] of [
      ["diff.noprefix", "true"],
      ["diff.mnemonicPrefix", "true"],
      ["diff.context", "9"],
      ["diff.interHunkContext", "9"],
      ["diff.external", "false"],
      ["color.ui", "always"],
      ["core.quotePath", "true"],
      ["diff.renames", "false"],
    ] as const) {
      repository.git("config", key, value);
    }
    repository.write("a.md", `${VAGUE}\nIt shut.\n`);
    repository.write("é.md", VAGUE);
    vi.stubEnv("GIT_DIFF_OPTS", "--unified=9");
    vi.stubEnv("GIT_DIR", "/nowhere");
    vi.stubEnv("GIT_INDEX_FILE", "/nowhere");
    try {
      expect(await changed(repository)).toEqual(["a.md: ", "é.md: 1"]);
    } finally {
      vi.unstubAllEnvs();
    }
  });

  it("marks a finding that goes over several lines where one of them has changed", async () => {
    const repository = repositoryWith({ "a.md": "# Port\n\nCritics of the\nharbour plan say so.\n\nIt shut.\n" });
    repository.write("a.md", "# Port\n\nCritics of the\nnew harbour plan say so.\n\nIt shut.\n");
    expect(await changed(repository)).toEqual(["a.md: 3"]);
  });

  it("explains sentences on changed lines only", async () => {
    const repository = repositoryWith({ "a.md": `${PLAIN}\n${VAGUE}` });
    repository.write("a.md", `${PLAIN}\n${VAGUE}\nIt shut.\n`);
    const args = ["review", "--format", "json", "--explain", "--changed-since", "main", "a.md"];
    const { sentences } = JSON.parse((await run(args, { folder: repository.folder })).out).files[0];
    expect(sentences.map(({ text }: { text: string }) => text)).toEqual(["It shut."]);
  });
});

describe("misuse of --changed-since is 2, with one line", () => {
  it("outside a repository", async () => {
    const { status, out, err } = await failing(folderWith({ "a.md": VAGUE }), ["main", "a.md"]);
    expect({ status, out, err }).toEqual({
      status: 2,
      out: "",
      err: "blue-pencil: a.md is in no git repository, so what changed in it cannot be told.\n",
    });
  });

  it.each(["nowhere", "--help", "main:a.md", "main..main", "HEAD~99"])("for %j, which is no commit", async (ref) => {
    const { folder } = repositoryWith({ "a.md": VAGUE });
    const { status, out, err } = await run(["review", `--changed-since=${ref}`, "a.md"], { folder });
    expect({ status, out }).toEqual({ status: 2, out: "" });
    expect(err).toMatch(/^blue-pencil: (?:There is no commit “|Git says: ).*\n$/);
  });

  it("for an empty value, before git is asked", async () => {
    const { folder } = repositoryWith({ "a.md": VAGUE });
    const { status, out, err } = await run(["review", "--changed-since=", "a.md"], { folder });
    expect({ status, out }).toEqual({ status: 2, out: "" });
    expect(err).toMatch(/^blue-pencil: The value of --changed-since is empty\..*\n$/);
  });

  it("in a repository without a commit", async () => {
    const folder = folderWith({ "a.md": VAGUE });
    mkdirSync(join(folder, ".git"));
    expect((await failing(folder, ["HEAD", "a.md"])).err).toMatch(/^blue-pencil: Git says: not a git repository.*\n$/);
  });

  it("where there is no git", async () => {
    const { folder } = repositoryWith({ "a.md": VAGUE });
    vi.stubEnv("PATH", folderWith({}));
    const { status, err } = await failing(folder, ["main", "a.md"]);
    vi.unstubAllEnvs();
    expect({ status, err }).toEqual({
      status: 2,
      err: "blue-pencil: Git is not installed, or cannot be found.\n",
    });
  });

  it.each([
    [["main", "-"], "What changed on standard input cannot be told. Name the file."],
    [["main", "--fix", "a.md"], "Fixes are taken in whole drafts. Leave out --fix or --changed-since."],
    [
      ["main", "--format", "html", "a.md"],
      "A page shows whole drafts. Choose another format, or leave out --changed-since.",
    ],
  ])("with %j", async (args, message) => {
    const { folder } = repositoryWith({ "a.md": VAGUE });
    expect(await failing(folder, args)).toEqual({ status: 2, out: "", err: `blue-pencil: ${message}\n` });
  });
});

function makeFolder(parent: string, name: string): string {
  mkdirSync(join(parent, name));
  return name;
}
