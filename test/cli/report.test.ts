import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { linkBase } from "../../src/cli/formats/link-base.js";
import { markdownReporter } from "../../src/cli/formats/markdown.js";
import { folderWith } from "./folder.js";
import { KIND } from "./kind.js";
import { memoryOutput, run } from "./memory-terminal.js";

const VAGUE = "Critics say the harbour plan failed.\n";
const PLAIN = "The ferry leaves at nine.\n";

describe("report", () => {
  it("writes one page of all drafts, whatever was found", async () => {
    const folder = folderWith({
      "a.md": VAGUE,
      "b.md": "# The ferry\n\n[SOURCE TK]\n",
      ".bluepencil.yml": "ready:\n  severity: warning\n",
    });
    const { out, status } = await run(["report", "."], { folder });
    expect(status).toBe(0);
    expect(out).toMatch(/^<!DOCTYPE html>\n/);
    expect(out).toMatch(/<\/html>\n$/);
    expect(out.match(/Held back by the one finding open/g)).toHaveLength(2);
    expect([...out.matchAll(/<h2 id="d\d-title"[^>]*>([^<]*)/g)].map(([, title]) => title)).toEqual([
      "a.md",
      "The ferry",
    ]);
  });

  it("is Markdown where that is asked for, and goes to a file where one is named", async () => {
    const folder = folderWith({ "a.md": VAGUE, "b.md": PLAIN });
    const { out, status } = await run(["report", "-f", "markdown", "-o", "out.md", "a.md", "b.md"], { folder });
    expect({ out, status }).toEqual({ out: "", status: 0 });
    const text = readFileSync(join(folder, "out.md"), "utf8");
    expect(text.match(/^# Review report: /gm)).toHaveLength(2);
  });

  it("names what cannot be read beside it, and has failed", async () => {
    const folder = folderWith({ "a.md": VAGUE, "bad.md": "\u0000" });
    const { out, err, status } = await run(["report", "."], { folder });
    expect(status).toBe(2);
    expect(out).toContain("</html>");
    expect(err).toContain("bad.md: It is not text");
  });

  it("reads standard input", async () => {
    const { out } = await run(["report", "-f", "markdown", "--stdin-path", "port.md", "-"], { input: VAGUE });
    expect(out).toContain("# Review report: port.md");
  });

  it("wants a draft", async () => {
    const { err, status } = await run(["report"]);
    expect(status).toBe(2);
    expect(err).toContain("blue-pencil report drafts");
  });
});

describe("review --format html", () => {
  it("is the same page, and the exit status is that of a review", async () => {
    const folder = folderWith({ "a.md": VAGUE });
    const review = await run(["review", "-f", "html", "a.md"], { folder });
    const report = await run(["report", "a.md"], { folder });
    expect(review.out).toBe(report.out);
    expect(review.status).toBe(1);
  });

  it("has a report for each draft, in the order of their paths", async () => {
    const folder = folderWith({ "b.md": PLAIN, "a.md": VAGUE, "c.md": VAGUE });
    const { out } = await run(["review", "-f", "html", "."], { folder });
    expect([...out.matchAll(/<h2 id="d\d-title"[^>]*>([^<]*)/g)].map(([, title]) => title)).toEqual([
      "a.md",
      "b.md",
      "c.md",
    ]);
  });
});

describe("review --format markdown", () => {
  it("counts first, then lists by draft, with links to the lines", async () => {
    const folder = folderWith({ "a (1).md": `\n\n${VAGUE}`, "b.md": PLAIN, "bad.md": "\u0000" });
    const { out } = await run(["review", "-f", "markdown", "."], { folder });
    expect(out.split("\n").slice(0, 7)).toEqual([
      "## Blue Pencil",
      "",
      expect.stringContaining("1 finding (1 warning) in 2 drafts"),
      "",
      "| Draft | Error | Warning | Information | Hint |",
      "| --- | --- | --- | --- | --- |",
      "| `a (1).md` |  | 1 |  |  |",
    ]);
    expect(out).toContain("<summary>a (1).md – 1 finding</summary>");
    expect(out).toContain("- [line 3](a%20%281%29.md#L3) **Warning** “Critics” – ");
    expect(out).toContain("### Could not be reviewed\n\n- bad.md: It is not text");
  });

  it("fits into a comment, and counts what does not", async () => {
    const out: string[] = [];
    const text = `${VAGUE}\n`.repeat(100);
    const reporter = markdownReporter(memoryOutput(out), { folder: "/", root: "/" }, "https://example.org/blob/main/");
    const finding = {
      rule: "a/b",
      severity: "warning",
      confidence: 1,
      message: "Who?".repeat(20),
      start: 0,
      end: 7,
      line: 1,
      column: 1,
      endLine: 1,
      endColumn: 8,
      fixes: [],
    } as const;
    const findings = Array.from({ length: 50 }, () => finding);
    for (let i = 0; i < 50; i++)
      await reporter.file({ path: `${i}.md`, text, report: { words: 9, findings, attributions: [], kind: KIND } });
    await reporter.end();
    expect(out.join("").length).toBeLessThan(65_536);
    expect(out.join("")).toContain("2,500 findings");
    expect(out.join("")).toMatch(/Left out, to keep this short: \d+ more drafts with findings\./);
    expect(out.join("")).toContain("(https://example.org/blob/main/0.md#L1)");
  });
});

it("links to the commit that a workflow looks at, else relatively", () => {
  expect(linkBase({})).toBe("");
  expect(
    linkBase({ GITHUB_SERVER_URL: "https://github.com", GITHUB_REPOSITORY: "owner/name", GITHUB_SHA: "abc" }),
  ).toBe("https://github.com/owner/name/blob/abc/");
});
