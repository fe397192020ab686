import { readFileSync } from "node:fs";
import { join } from "node:path";
import Ajv from "ajv";
import { describe, expect, it } from "vitest";
import type { SourcesReport } from "../../src/review/index.js";
import { folderWith } from "./folder.js";
import { run } from "./memory-terminal.js";

const PORT = `# Port closes

“The pumps failed,” Ana Lee, the harbour master, said. “We closed the gates.” She said the port would open on Friday.

Critics say the pumps were old.
`;

const schema: unknown = JSON.parse(readFileSync(new URL("../../docs/sources.schema.json", import.meta.url), "utf8"));
const isReport = new Ajv().compile(schema as object);

it("knows the sources of the house by alias and title, and leaves out what the house leaves out", async () => {
  const folder = folderWith({
    ".bluepencil.yml": `exclude: [old.md]
sources:
  - { name: Ana Lee, title: mayor }
  - { name: Coast Radio, title: broadcaster, aliases: [the station] }
`,
    "a.md":
      "The station reported that it is cold. The mayor said it is safe. The broadcaster said it is not. Lee said so.\n",
    "old.md": PORT,
  });
  const { out } = await run(["sources", "--format", "json", "."], { folder });
  const { files }: SourcesReport = JSON.parse(out);
  expect(
    files.map(({ path, sources }) => [path, sources.map(({ name, statements }) => [name, statements.length])]),
  ).toEqual([
    [
      "a.md",
      [
        ["Coast Radio", 2],
        ["Ana Lee", 2],
      ],
    ],
  ]);
});

describe("JSON", () => {
  it("is the ledger of the schema, sorted by path, with what could not be read", async () => {
    const folder = folderWith({ "b.md": PORT, "a.md": "The ferry leaves at nine.\n", "bad.md": "\u0000" });
    const { status, out, err } = await run(["sources", "--format", "json", ".", "missing.md"], { folder });
    const report = JSON.parse(out);
    expect(isReport(report), JSON.stringify(isReport.errors)).toBe(true);
    expect(report).toMatchObject({
      version: 1,
      files: [
        { path: "a.md", sources: [], totals: { statements: 0 } },
        {
          path: "b.md",
          sources: [
            { name: "Ana Lee", kind: "named", unnamed: false, direct: 1, indirect: 1, line: 3 },
            { name: "Critics", kind: "vague", unnamed: true, direct: 0, indirect: 1, line: 5 },
          ],
          totals: { statements: 3, unnamedStatements: 1, unnamedShare: 0.333 },
        },
      ],
      errors: [
        { path: "missing.md", reason: "There is no such file or folder." },
        { path: "bad.md", reason: "It is not text: it has zero bytes in it." },
      ],
    });
    expect({ status, err }).toEqual({ status: 2, err: "" });
  });

  it("is the ledger of the schema for every example draft", async () => {
    const drafts = join(import.meta.dirname, "../drafts");
    const { out, status } = await run(["sources", "--format", "json", drafts]);
    const report = JSON.parse(out);
    expect(isReport(report), JSON.stringify(isReport.errors)).toBe(true);
    expect(report.files.length).toBeGreaterThan(5);
    for (const { sources } of report.files) {
      const names = sources.map(({ name }: { name: string }) => name);
      const named = sources
        .filter(({ kind }: { kind: string }) => kind === "named")
        .map((one: { name: string }) => one.name);
      expect(new Set(named).size, names.join(", ")).toBe(named.length);
    }
    expect(status).toBe(0);
  });

  it("is whole where there is nothing to read", async () => {
    const { out, status } = await run(["sources", "--format", "json", "."], { folder: folderWith({}) });
    const reason = "There are no drafts (.md, .markdown, .mdx, .qmd, .rmd) in this folder.";
    expect(JSON.parse(out)).toEqual({ version: 1, files: [], errors: [{ path: ".", reason }] });
    expect(status).toBe(2);
  });
});

describe("pretty", () => {
  it("is a table of sources, with what each says by line", async () => {
    const { out, status } = await run(["sources", "a.md"], { folder: folderWith({ "a.md": PORT }), width: 72 });
    expect(out).toBe(`a.md

                                        Quoted  In part  Reported  Words
  Ana Lee                                    1        –         1     13
      3  “The pumps failed” “We closed the gates.”
      3  the port would open on Friday

! Critics (vague)                            –        –         1      4
      5  the pumps were old

  2 sources; 1 of 3 statements (33%) from unnamed sources
  4 of 4 sentences (100%) rest on a source

`);
    expect(status).toBe(0);
  });

  it("fits a narrow terminal", async () => {
    const { out } = await run(["sources", "a.md"], { folder: folderWith({ "a.md": PORT }), width: 40 });
    expect(out).toContain("  Ana Lee\n  1 quoted, 1 reported, 13 words\n");
    for (const line of out.split("\n")) expect(line.length).toBeLessThanOrEqual(40);
  });

  it("adds up several drafts, and says where nobody is on record", async () => {
    const folder = folderWith({ "a.md": PORT, "b.md": "The ferry leaves at nine.\n" });
    const { out } = await run(["sources", "."], { folder });
    expect(out).toContain("b.md\n\n  Nobody is on record in this draft.\n");
    expect(out).toMatch(/\n2 drafts; 1 of 3 statements \(33%\) from unnamed sources\n$/);
  });

  it("colours names only for a person who looks", async () => {
    const folder = folderWith({ "a.md": PORT });
    const { out } = await run(["sources", "a.md"], { folder, isTerminal: true });
    expect(out).toContain("\u001B[33m! Critics (vague)\u001B[39m");
  });
});

describe("what is read", () => {
  it("is standard input, under the name given", async () => {
    const { out } = await run(["sources", "--format", "json", "--stdin-path", "desk/a.md", "-"], { input: PORT });
    expect(JSON.parse(out).files).toMatchObject([{ path: "desk/a.md", sources: [{ name: "Ana Lee" }, {}] }]);
  });

  it("is named in one line where it cannot be read, and the rest goes on", async () => {
    const { out, err, status } = await run(["sources", "gone.md", "a.md"], { folder: folderWith({ "a.md": PORT }) });
    expect(err).toBe("gone.md: There is no such file or folder.\n");
    expect(out).toContain("Ana Lee");
    expect(out).toMatch(/1 draft; .*1 problem\n$/);
    expect(status).toBe(2);
  });

  it.each([
    [["sources"], "blue-pencil: Name a file or a folder, such as: blue-pencil sources drafts\n"],
    [["sources", "--format", "xml", "."], /“xml” is no value of --format\. Use pretty or json\./],
  ])("misuse is 2: %j", async (args, expected) => {
    const { status, out, err } = await run(args, { folder: folderWith({}) });
    expect({ status, out }).toEqual({ status: 2, out: "" });
    expect(err).toMatch(expected);
  });
});
