import { chmodSync, mkdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { findDrafts } from "../../src/cli/find-drafts.js";
import { folderWith } from "./folder.js";
import { run } from "./memory-terminal.js";

const TREE = {
  "b.md": "",
  "a.markdown": "",
  "C.MD": "",
  "d.mdx": "",
  "notes.txt": "",
  "sub/costs.qmd": "",
  "sub/Trade.Rmd": "",
  "sub/letter.txt": "",
  "sub/data.csv": "",
  "sub/e.md": "",
  "sub/deep/f.md": "",
  "node_modules/x/readme.md": "",
  "sub/node_modules/readme.md": "",
  "dist/out.md": "",
  ".hidden/h.md": "",
  "sub/.h.md": "",
  "[odd] (name)/g.md": "",
};

describe("findDrafts", () => {
  it.each([
    [
      "a folder",
      ["."],
      [
        "C.MD",
        "[odd] (name)/g.md",
        "a.markdown",
        "b.md",
        "d.mdx",
        "sub/Trade.Rmd",
        "sub/costs.qmd",
        "sub/deep/f.md",
        "sub/e.md",
      ],
    ],
    ["a folder further down", ["sub"], ["sub/Trade.Rmd", "sub/costs.qmd", "sub/deep/f.md", "sub/e.md"]],
    ["a folder written oddly", [".//sub/deep/../"], ["sub/Trade.Rmd", "sub/costs.qmd", "sub/deep/f.md", "sub/e.md"]],
    ["a folder whose name looks like a pattern", ["[odd] (name)"], ["[odd] (name)/g.md"]],
    ["a hidden folder that is named", [".hidden"], [".hidden/h.md"]],
    ["files, sorted and each once", ["sub/e.md", "b.md", "./b.md", "sub/deep"], ["b.md", "sub/deep/f.md", "sub/e.md"]],
    ["a file of another kind that is named", ["notes.txt"], ["notes.txt"]],
    ["a pattern", ["**/*.md"], ["C.MD", "[odd] (name)/g.md", "b.md", "sub/deep/f.md", "sub/e.md"]],
    ["a pattern that other files match too", ["*"], ["C.MD", "a.markdown", "b.md", "d.mdx"]],
    ["a pattern that names text files", ["sub/*.txt", "*.{md,txt}"], ["C.MD", "b.md", "notes.txt", "sub/letter.txt"]],
    ["a pattern for anything, which names no text files", ["sub/*"], ["sub/Trade.Rmd", "sub/costs.qmd", "sub/e.md"]],
    ["a pattern with braces", ["{b,d}.{md,mdx}"], ["b.md", "d.mdx"]],
    ["standard input", ["-", "b.md"], ["-", "b.md"]],
  ])("%s", async (_name, inputs, expected) => {
    expect(await findDrafts(inputs, folderWith(TREE))).toMatchObject({ paths: expected, errors: [] });
  });

  it("keeps absolute paths absolute", async () => {
    const folder = folderWith(TREE);
    expect((await findDrafts([join(folder, "sub")], "/")).paths).toEqual([
      join(folder, "sub/Trade.Rmd"),
      join(folder, "sub/costs.qmd"),
      join(folder, "sub/deep/f.md"),
      join(folder, "sub/e.md"),
    ]);
  });

  it.each([
    ["a missing path", "missing.md", "There is no such file or folder."],
    ["a path through a file", "b.md/c.md", "There is no such file or folder."],
    ["a folder without drafts", "empty", "There are no drafts (.md, .markdown, .mdx, .qmd, .rmd) in this folder."],
    ["a pattern that matches nothing", "*.rst", "No draft (.md, .markdown, .mdx, .qmd, .rmd) matches this pattern."],
    ["a pattern that no draft matches", "*.rtf", "No draft (.md, .markdown, .mdx, .qmd, .rmd) matches this pattern."],
  ])("names %s and finds the rest", async (_name, input, reason) => {
    const folder = folderWith(TREE);
    mkdirSync(join(folder, "empty"));
    expect(await findDrafts([input, "b.md"], folder)).toMatchObject({
      paths: ["b.md"],
      errors: [{ path: input, reason }],
    });
  });

  it("takes a folder named like a draft for a folder", async () => {
    expect((await findDrafts(["x.md"], folderWith({ "x.md/y.md": "" }))).paths).toEqual(["x.md/y.md"]);
    expect((await findDrafts(["."], folderWith({ "x.md/y.md": "" }))).paths).toEqual(["x.md/y.md"]);
  });

  it("does not run in circles", async () => {
    const folder = folderWith({ "sub/a.md": "" });
    symlinkSync(folder, join(folder, "sub", "loop"));
    expect((await findDrafts(["."], folder)).paths).toEqual(["sub/a.md"]);
  });

  it.each([
    ["in a folder", ["."]],
    ["by a pattern", ["**/*.md"]],
    ["by a pattern for one folder", ["*.md", "sub/*.md"]],
  ])("finds links to files %s, each draft once, and leaves links to folders out", async (_name, inputs) => {
    const outside = folderWith({ "far.md": "", "way/x.md": "" });
    const folder = folderWith({ "a.md": "", "sub/b.md": "", "notes.txt": "" });
    const link = (target: string, name: string) => symlinkSync(target, join(folder, name));
    link(join(outside, "far.md"), "far.md");
    link("notes.txt", "sub/notes.md");
    link("../a.md", "sub/0-same.md");
    link(join(outside, "way"), "way.md");
    link(outside, "sub/out");
    link("..", "sub/up");
    expect(await findDrafts(inputs, folder)).toEqual({
      paths: ["a.md", "far.md", "sub/b.md", "sub/notes.md"],
      errors: [],
      links: new Set(["far.md", "sub/notes.md"]),
    });
    expect((await findDrafts([...inputs, "far.md"], folder)).links).toEqual(new Set(["sub/notes.md"]));
  });

  it("takes a link that leads nowhere for a draft, which cannot be read then", async () => {
    const folder = folderWith({ "a.md": "The ferry leaves at nine.\n" });
    symlinkSync("gone.md", join(folder, "b.md"));
    expect((await findDrafts(["."], folder)).paths).toEqual(["a.md", "b.md"]);
    const { status, err } = await run(["review", "."], { folder });
    expect({ status, err }).toEqual({ status: 2, err: "b.md: It is a link to a file that is not there.\n" });
    expect(await run(["review", "b.md"], { folder })).toMatchObject({
      status: 2,
      err,
      out: "No drafts were reviewed  1 problem\n",
    });
  });

  it("names a link that leads back to itself", async () => {
    const folder = folderWith({});
    symlinkSync("loop.md", join(folder, "loop.md"));
    expect((await findDrafts(["loop.md"], folder)).errors[0]?.reason).toBe("It is a link that leads back to itself.");
  });

  it.skipIf(process.getuid?.() === 0)("names a folder that may not be read", async () => {
    const folder = folderWith({ "locked/a.md": "" });
    chmodSync(join(folder, "locked"), 0);
    expect((await findDrafts(["locked"], folder)).errors[0]?.reason).toBe("Reading it is not allowed.");
    expect((await findDrafts(["."], folder)).errors).toEqual([
      { path: "locked", reason: "Reading it is not allowed." },
    ]);
    chmodSync(join(folder, "locked"), 0o700);
  });
});
