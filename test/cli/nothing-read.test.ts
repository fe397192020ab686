import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { folderWith } from "./folder.js";
import { run } from "./memory-terminal.js";

const NOTHING = "No draft was read, so there is nothing to report, and no report is written.\n";

const FILES = {
  ".bluepencil.yml": "exclude: [old.md]\n",
  "old.md": "It cost [SUM TK].\n",
  "off.md": "---\nblue-pencil: off\n---\n\nIt cost [SUM TK].\n",
  "bytes.md": "a\0b",
  "notes/plan.docx": "",
  "hidden/.bluepencilignore": "*.md\n",
  "hidden/a.md": "One.\n",
};

/** Why no draft is read: the arguments, what standard input holds, the sentence that says why, the exit status of a review. */
const WHY: readonly (readonly [string, readonly string[], string, number])[] = [
  ["a folder without drafts", ["notes"], "notes: There are no drafts (", 2],
  ["a pattern that nothing matches", ["*.mdx"], "*.mdx: No draft (", 2],
  ["a name that nothing has", ["gone.md"], "gone.md: There is no such file or folder.", 2],
  ["a file that is no text", ["bytes.md"], "bytes.md: It is not text", 2],
  ["ignore files", ["hidden"], "All the drafts there are left out by .gitignore, .bluepencilignore", 0],
  ["an empty list", ["--stdin"], "Standard input names no draft.", 0],
  ["house style", ["old.md"], "old.md: Left out (.bluepencil.yml:1)", 0],
  ["the draft itself", ["off.md"], "off.md: Left out (off.md:2)", 0],
];

describe.each(WHY)("no draft to read because of %s", (_why, paths, sentence, status) => {
  const reports = [["report"], ["report", "--format", "markdown"], ["review", "--format", "html"]];

  it.each(reports)("%j prints no empty page, and says why", async (...command) => {
    const outcome = await run([...command, ...paths], { folder: folderWith(FILES), input: "" });
    expect(outcome).toEqual({ status, out: "", err: expect.stringContaining(sentence) });
    expect(outcome.err.endsWith(NOTHING)).toBe(true);
  });

  it("leaves the page as it was that was written before, and makes none", async () => {
    const folder = folderWith({ ...FILES, "page.html": "Before.\n" });
    for (const output of ["page.html", "new.html"]) {
      expect((await run(["report", ...paths, "-o", output], { folder, input: "" })).status).toBe(status);
    }
    expect(readFileSync(join(folder, "page.html"), "utf8")).toBe("Before.\n");
    expect(existsSync(join(folder, "new.html"))).toBe(false);
  });
});

const NOT_OFF = WHY.filter(([why]) => why !== "the draft itself");
const LISTS = ["review", "ready", "sources", "placeholders", "stets"];

describe.each(NOT_OFF)("no draft to read because of %s", (_why, paths, sentence, status) => {
  it.each(LISTS)("%s says so in a sentence, not in counts of 0", async (command) => {
    const { status: ended, out, err } = await run([command, ...paths], { folder: folderWith(FILES), input: "" });
    expect(ended).toBe(status);
    expect(out).toMatch(
      /^(?:Left out: .+\n)?(?:No drafts were re|There are no drafts to check|Not all could be checked)/,
    );
    const said = sentence.replace(": Left out (", " (");
    expect(out + err).toContain(said);
  });

  it.each(LISTS)("%s --format json is a whole document, and why is in it or beside it", async (command) => {
    const outcome = await run([command, "--format", "json", ...paths], { folder: folderWith(FILES), input: "" });
    const { files, errors = [] } = JSON.parse(outcome.out);
    expect(files).toEqual([]);
    expect(outcome.status).toBe(status);
    const reasons = errors.map(({ path, reason }: { path: string; reason: string }) => `${path}: ${reason}`);
    expect([...reasons, outcome.err].join("\n")).toContain(sentence.replace(": Left out (", " ("));
  });
});

it.each(["ndjson", "sarif", "github", "junit", "markdown"])(
  "review -f %s says beside it what is left out",
  async (format) => {
    const folder = folderWith({ ...FILES, "a.md": "The ferry leaves at nine.\n" });
    const none = await run(["review", "-f", format, "old.md"], { folder });
    expect(none.err).toBe("Left out: old.md (.bluepencil.yml:1)\n");
    expect((await run(["review", "-f", format, "old.md", "a.md"], { folder })).err).toBe("");
  },
);
