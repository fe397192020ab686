import { readFileSync } from "node:fs";
import { join } from "node:path";
import Ajv from "ajv";
import { describe, expect, it, vi } from "vitest";
import { familiesOf } from "../../src/review/index.js";
import { RULES } from "../../src/rules/index.js";
import { folderWith } from "./folder.js";
import { run } from "./memory-terminal.js";

const VAGUE = "Critics say the harbour plan failed.\n";
const PLAIN = "The ferry leaves at nine.\n";
const LEFT = "It cost [SUM TK].\n";

const schema: unknown = JSON.parse(readFileSync(new URL("../../docs/report.schema.json", import.meta.url), "utf8"));
const isReport = new Ajv().compile(schema as object);

describe("exit status", () => {
  it.each([
    ["nothing found", PLAIN, [], 0],
    ["a warning", VAGUE, [], 1],
    ["a warning, failing on errors", VAGUE, ["--fail-on", "error"], 0],
    ["an error, failing on errors", LEFT, ["--fail-on", "error"], 1],
    ["an error, failing on nothing", LEFT, ["--fail-on", "never"], 0],
    ["a rule that finds nothing", VAGUE, ["--rule", "draft/*"], 0],
    ["a profile", VAGUE, ["--profile", "opinion"], 1],
  ])("%s", async (_name, text, options, expected) => {
    const { status } = await run(["review", ...options, "a.md"], { folder: folderWith({ "a.md": text }) });
    expect(status).toBe(expected);
  });

  it.each([
    [["review"], "blue-pencil: Name a file or a folder, such as: blue-pencil review drafts\n"],
    [
      ["review", "--rule", "vague-sorce", "."],
      "blue-pencil: There is no rule “vague-sorce”. Did you mean “attribution/vague-source”?\n",
    ],
    [["review", "--profile", "opinon", "."], "blue-pencil: There is no profile “opinon”. Did you mean “opinion”?\n"],
    [
      ["rules", "vague-sorce"],
      "blue-pencil: There is no rule “vague-sorce”. Did you mean “attribution/vague-source”?\n",
    ],
    [
      ["review", "--format", "xml", "."],
      /^blue-pencil: “xml” is no value of --format\. Use pretty, json, [a-z, ]+ or html\.\n/,
    ],
    [
      ["review", "--fail-on", "notice", "."],
      /“notice” is no value of --fail-on\. Use error, warning, information, hint or never\./,
    ],
    [["review", "--colour", "."], /^blue-pencil: There is no option “--colour”\. Did you mean “--color”\?\n/],
    [["revew", "."], /^blue-pencil: There is no command “revew”\. Did you mean “review”\?\n/],
    [["help", "revew"], /^blue-pencil: There is no command “revew”\. Did you mean “review”\?\n/],
    [["review", "-f", "jsn", "."], /^blue-pencil: “jsn” is no value of --format\. Use pretty, json, /],
    [
      ["review", "--rule", "loaded/label=eror", "."],
      /“loaded\/label=eror” is no value of --rule\. After the = use error, /,
    ],
    [["review", ".", "--output"], /^blue-pencil: --output is given no value\.\n/],
    [["completion", "tcsh"], /^blue-pencil: “tcsh” is no shell\. Use bash, zsh or fish\.\n/],
    [["completion"], /^blue-pencil: The shell is missing\.\n/],
    [["lsp", "notes"], /^blue-pencil: More is named than “blue-pencil lsp” takes: nothing\.\n/],
  ])("misuse is 2: %j", async (args, expected) => {
    const { status, out, err } = await run(args, { folder: folderWith({}) });
    expect(status).toBe(2);
    expect(out).toBe("");
    if (typeof expected === "string") expect(err).toBe(expected);
    else expect(err).toMatch(expected);
  });

  it("is 2, with one line, where the English words are missing", async () => {
    const loadModel = () => Promise.reject(new Error("The English words are missing."));
    const outcome = await run(["review", "a.md"], { folder: folderWith({ "a.md": PLAIN }), loadModel });
    expect(outcome).toMatchObject({ status: 2, err: "blue-pencil: The English words are missing.\n" });
  });
});

describe("JSON", () => {
  it("is the report of the schema, sorted by path", async () => {
    const folder = folderWith({ "b.md": VAGUE, "a.md": LEFT + VAGUE, "sub/c.mdx": PLAIN, "bad.md": "\u0000" });
    const { status, out, err } = await run(["review", "--format", "json", "sub", "missing.md", "."], { folder });
    const report = JSON.parse(out);
    expect(isReport(report), JSON.stringify(isReport.errors)).toBe(true);
    expect(report.files.map((file: { path: string }) => file.path)).toEqual(["a.md", "b.md", "sub/c.mdx"]);
    expect(report.errors).toEqual([
      { path: "missing.md", reason: "There is no such file or folder." },
      { path: "bad.md", reason: "It is not text: it has zero bytes in it." },
    ]);
    expect(report.files[1].words).toBe(6);
    expect(report.files[1].findings[0]).toMatchObject({
      rule: "attribution/vague-source",
      start: 0,
      end: 7,
      line: 1,
      endColumn: 8,
    });
    expect({ status, err }).toEqual({ status: 2, err: "" });
  });

  it("is the report of the schema for every example draft, explained", async () => {
    const drafts = join(import.meta.dirname, "../drafts");
    const { out } = await run([
      "review",
      "--format",
      "json",
      "--explain",
      "--rule",
      familiesOf(RULES).join(","),
      drafts,
    ]);
    const report = JSON.parse(out);
    expect(isReport(report), JSON.stringify(isReport.errors)).toBe(true);
    expect(report.files.length).toBeGreaterThan(5);
    for (const { attributions, sentences } of report.files) {
      for (const { attribution } of sentences) expect(attribution).toBeLessThan(attributions.length);
    }
  });

  it("is whole where there is nothing to review", async () => {
    const { out, status } = await run(["review", "--format", "json", "."], { folder: folderWith({}) });
    const reason = "There are no drafts (.md, .markdown, .mdx, .qmd, .rmd) in this folder.";
    expect(JSON.parse(out)).toEqual({ version: 1, files: [], errors: [{ path: ".", reason }] });
    expect(status).toBe(2);
  });

  it("counts a byte order mark, carriage returns and emoji as the file has them", async () => {
    const text = "\uFEFF# 😀\r\n\r\nCritics say so.\r\n";
    const { out } = await run(["review", "--format", "json", "a.md"], { folder: folderWith({ "a.md": text }) });
    const [finding] = JSON.parse(out).files[0].findings;
    expect(text.slice(finding.start, finding.end)).toBe("Critics");
    expect(finding).toMatchObject({ line: 3, column: 1, endLine: 3, endColumn: 8 });
  });

  it("names what is wrong in front matter, and reviews the draft", async () => {
    const text = `---\nblue-pencil: opinon\n---\n\n${VAGUE}`;
    const { out, status } = await run(["review", "--format", "json", "a.md"], { folder: folderWith({ "a.md": text }) });
    expect(JSON.parse(out)).toMatchObject({
      files: [{ findings: [{ rule: "attribution/vague-source" }] }],
      errors: [{ path: "a.md", reason: "There is no profile “opinon”. Did you mean “opinion”?" }],
    });
    expect(status).toBe(2);
  });

  it("goes on when a rule breaks down on one draft, and names it", async () => {
    const [rule] = RULES.filter(({ id }) => id === "attribution/vague-source");
    if (!rule) throw new Error("the rule is gone");
    const check = vi.spyOn(rule, "check").mockImplementation((passage) => {
      if (passage.prose.text.includes("tripwire")) throw new Error("a slip of the pen");
    });
    const folder = folderWith({ "a.md": "Critics: tripwire. It cost [SUM TK].", "b.md": LEFT });
    const { out, status } = await run(["review", "--format", "json", "."], { folder });
    check.mockRestore();
    const report = JSON.parse(out);
    expect(
      report.files.map(({ findings }: { findings: { rule: string }[] }) => findings.map((one) => one.rule)),
    ).toEqual([["draft/placeholder-left"], ["draft/placeholder-left"]]);
    expect(report.errors).toEqual([
      {
        path: "a.md",
        reason:
          "The rule attribution/vague-source broke down at “Critics: tripwire. It cost [SUM TK].” (a slip of the pen). The other rules went on.",
      },
    ]);
    expect(status).toBe(2);
  });
});

describe("standard input", () => {
  it("is reviewed, under the name given", async () => {
    const { out } = await run(["review", "--format", "json", "--stdin-path", "desk/a.md", "-"], { input: VAGUE });
    expect(JSON.parse(out).files).toMatchObject([{ path: "desk/a.md", findings: [{ start: 0 }] }]);
  });

  it("has a name without one, and bad bytes have a reason", async () => {
    const outcome = await run(["review", "-"], { input: Uint8Array.from([0x41, 0xe9]) });
    expect(outcome).toMatchObject({ status: 2, err: "-: It is not valid UTF-8 (line 1). Save it as UTF-8.\n" });
  });
});

describe("pretty", () => {
  it("says that a file is empty", async () => {
    const { out, status } = await run(["review", "a.md"], { folder: folderWith({ "a.md": "" }) });
    expect(out).toBe("a.md\n\n  The file is empty.\n\nNo findings in 1 draft, 0 words\n");
    expect(status).toBe(0);
  });

  it("explains what each sentence rests on", async () => {
    const text = "The port closed on Monday.\n\n“It leaked,” Ana Lee said.\n";
    const { out } = await run(["review", "--explain", "a.md"], { folder: folderWith({ "a.md": text }) });
    expect(out).toMatch(/ {2}line 3\n {4}“It leaked,” Ana Lee said\.\n {4}↳ rests on Ana Lee: \S/);
  });
});
