import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import Ajv from "ajv";
import { describe, expect, it } from "vitest";
import { folderWith } from "./folder.js";
import { run } from "./memory-terminal.js";

const DRAFT = `The pier cost [SUM TK], and opens in TK.

The thugs left. <!-- stet loaded/label: said in court -->
`;
const PLAIN = "The ferry leaves at nine.\n";

describe("JSON schemas", () => {
  const folder = () => folderWith({ "a.md": DRAFT, "b.md": PLAIN, "c.md": "<!-- stet style/* -->\n\nSo it rained.\n" });

  it.each(["ready", "placeholders", "stets"])("describe what %s prints, and nothing else", async (command) => {
    const schema = JSON.parse(readFileSync(new URL(`../../docs/${command}.schema.json`, import.meta.url), "utf8"));
    const isRight = new Ajv({ allErrors: true }).compile(schema);
    for (const paths of [["."], [".", "gone.md"], ["b.md"]]) {
      const report = JSON.parse((await run([command, "--format", "json", ...paths], { folder: folder() })).out);
      expect(isRight(report), JSON.stringify(isRight.errors)).toBe(true);
      expect(isRight({ ...report, more: 1 })).toBe(false);
      expect(isRight({ ...report, files: [{ path: "a.md" }] })).toBe(false);
    }
  });
});

describe("placeholders", () => {
  it("lists what each waits for", async () => {
    const { status, out, err } = await run(["placeholders", "."], {
      folder: folderWith({ "a.md": DRAFT, "b.md": PLAIN }),
    });
    expect(out).toBe(`a.md
  1:15  [SUM TK]  waits for: sum
    The pier cost [SUM TK], and opens in TK.
  1:38  TK  does not say what is missing
    The pier cost [SUM TK], and opens in TK.

2 placeholders in 2 drafts
`);
    expect({ status, err }).toEqual({ status: 0, err: "" });
  });

  it("prints JSON, with what could not be read", async () => {
    const args = ["placeholders", "--format", "json", "--stdin-path", "x.md", "-", "gone.md"];
    const { status, out } = await run(args, { input: "It opens in TK.", folder: folderWith({}) });
    expect(JSON.parse(out)).toEqual({
      version: 1,
      files: [
        {
          path: "x.md",
          placeholders: [
            { start: 12, end: 14, line: 1, column: 13, text: "TK", waitsFor: "", context: "It opens in TK." },
          ],
        },
      ],
      errors: [{ path: "gone.md", reason: "There is no such file or folder." }],
    });
    expect(status).toBe(2);
  });

  it("goes by house style", async () => {
    const files = {
      ".bluepencil.yml": "placeholders: ['???']\nexclude: ['old/**']\n",
      "a.md": "It opens ???.",
      "old/b.md": "TK",
    };
    const { out } = await run(["placeholders", "."], { folder: folderWith(files) });
    expect(out).toContain("1:10  ???");
    expect(out).toContain("\n1 placeholder in 1 draft\n");
  });
});

describe("stets", () => {
  it("lists what was let stand, why and who said so", async () => {
    const folder = folderWith({ "a.md": DRAFT });
    const git = (...args: string[]) => execFileSync("git", args, { cwd: folder });
    git("init", "-q");
    git("add", ".");
    git("-c", "user.name=Ana Lee", "-c", "user.email=ana@example.org", "commit", "-q", "-m", "Draft");
    const { status, out } = await run(["stets", "a.md"], { folder });
    expect(out).toBe(`a.md
  3:17  loaded/label  Ana Lee
    said in court
    The thugs left.

1 stet in 1 draft
`);
    expect(status).toBe(0);
  });

  it("does without version control, and prints JSON", async () => {
    const folder = folderWith({ "a.md": "<!-- stet style/* -->\n\nSo it rained.\n", "b.md": PLAIN });
    expect((await run(["stets", "."], { folder })).out).toContain(
      "  1:1  style/*\n    no reason given\n    the whole draft\n",
    );
    const { files } = JSON.parse((await run(["stets", "--format", "json", "."], { folder })).out);
    expect(files).toMatchObject([
      { path: "a.md", stets: [{ rules: ["style/*"], reason: "", author: "", wholeDraft: true }] },
      { path: "b.md", stets: [] },
    ]);
  });

  it.each(["placeholders", "stets"])("%s wants a path", async (command) => {
    const { status, err } = await run([command]);
    expect(err).toBe(`blue-pencil: Name a file or a folder, such as: blue-pencil ${command} drafts\n`);
    expect(status).toBe(2);
  });
});
