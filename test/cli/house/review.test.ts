import { describe, expect, it } from "vitest";
import type { Report } from "../../../src/review/index.js";
import { RULES } from "../../../src/rules/index.js";
import { folderWith } from "../folder.js";
import { run } from "../memory-terminal.js";

const LOADED = "She slammed the plan.\n";
/** What is found where no house style says otherwise. */
const AS_EVER = `loaded/clash-verb ${RULES.find(({ id }) => id === "loaded/clash-verb")?.severity.news}`;
const STYLE = ".bluepencil.yml";

async function review(files: Record<string, string>, ...args: string[]) {
  const folder = folderWith(files);
  const { out, ...rest } = await run(["review", "--format", "json", ...args], { folder });
  const { files: reviewed, errors = [] } = JSON.parse(out);
  const found = reviewed.map((file: { path: string; findings: { rule: string; severity: string }[] }) => [
    file.path,
    ...file.findings.map(({ rule, severity }) => `${rule} ${severity}`),
  ]);
  return { ...rest, found, errors };
}

describe("house style in a review", () => {
  it("is that of each draft's folder", async () => {
    const { found, status } = await review(
      {
        [STYLE]: "rules: {loaded/clash-verb: error}",
        [`calm/${STYLE}`]: "allow: [slam]",
        [`own/${STYLE}`]: "words: [{flag: slammed, use: criticised, severity: hint}]",
        "a.md": LOADED,
        "calm/a.md": LOADED,
        "own/a.md": LOADED,
      },
      ".",
    );
    expect(found).toEqual([["a.md", "loaded/clash-verb error"], ["calm/a.md"], ["own/a.md", "house/word hint"]]);
    expect(status).toBe(1);
  });

  it("ends at the repository's root", async () => {
    const files = { [STYLE]: "allow: [slam]", "desk/.git/HEAD": "", "desk/a.md": LOADED };
    expect((await review(files, "desk")).found).toEqual([["desk/a.md", AS_EVER]]);
  });

  it("leaves drafts out, even those that are named", async () => {
    const files = { [STYLE]: "exclude: [notes, old.md]", "a.md": LOADED, "notes/b.md": LOADED, "old.md": LOADED };
    expect((await review(files, ".", "old.md")).found).toEqual([["a.md", AS_EVER]]);
  });

  it("gives way to the draft and to the command line", async () => {
    const files = {
      [STYLE]: "profile: news",
      "a.md": "Obviously, it failed.\n",
      "b.md": "---\nblue-pencil: off\n---\nObviously, it failed.\n",
    };
    const { found } = await review(files, "--rule", "loaded/*", "--profile", "opinion", ".");
    expect(found).toEqual([["a.md", "loaded/editorial-adverb hint"], ["b.md"]]);
  });

  it("names its mistakes once, and the review goes on", async () => {
    const files = { [STYLE]: "rules: {loaded/lable: off}\nallow: [slam]", "a.md": LOADED, "b/a.md": LOADED };
    const { found, errors, status } = await review(files, ".");
    expect(found).toEqual([["a.md"], ["b/a.md"]]);
    expect(errors).toEqual([
      { path: STYLE, reason: "Line 1, column 9: There is no rule “loaded/lable”. Did you mean “loaded/label”?" },
    ]);
    expect(status).toBe(2);
  });

  it("reviews without a file that is broken", async () => {
    const { found, errors } = await review({ [STYLE]: "words: [", "a.md": LOADED }, "a.md");
    expect(found).toEqual([["a.md", AS_EVER]]);
    expect(errors).toHaveLength(1);
  });

  it("can be one file, in place of those that lie with the drafts", async () => {
    const files = {
      [STYLE]: "allow: [slam]",
      "styles/ci.yml": "extends: base.yml\nexclude: [drafts/old.md]",
      "styles/base.yml": "rules: {loaded/clash-verb: error}",
      "drafts/a.md": LOADED,
      "drafts/old.md": LOADED,
    };
    const { found, errors, status } = await review(files, "--config", "styles/ci.yml", "drafts");
    expect({ found, errors, status }).toEqual({
      found: [["drafts/a.md", "loaded/clash-verb error"]],
      errors: [],
      status: 1,
    });
  });

  it.each(["review", "ready", "placeholders", "stets", "sources", "report", "config"])(
    "that is named counts for %s, and has to be there",
    async (command) => {
      const folder = folderWith({ "ci.yml": "exclude: [a.md]\nbeep: 1", "a.md": LOADED });
      const named = await run([command, "--config", "ci.yml", "a.md"], { folder });
      expect(named.status).toBe(2);
      expect(named.out + named.err).toContain("There is no key “beep”");
      const missing = await run([command, "--config", "no.yml", "a.md"], { folder });
      expect(missing).toEqual({
        status: 2,
        out: "",
        err: "blue-pencil: The house style no.yml: There is no such file or folder.\n",
      });
    },
  );

  it("gives way to severities on the command line, of which a rule's own wins over its family's", async () => {
    const files = { [STYLE]: "rules: {loaded/clash-verb: error}", "a.md": LOADED };
    expect((await review(files, "--rule", "loaded/clash-verb=hint", ".")).found).toEqual([
      ["a.md", "loaded/clash-verb hint"],
    ]);
    expect((await review(files, "-r", "loaded/clash-verb=hint", "-r", "loaded/*=error", ".")).found).toEqual([
      ["a.md", "loaded/clash-verb hint"],
    ]);
    expect((await review(files, "--rule", "loaded/*=off,style/*", ".")).found).toEqual([["a.md"]]);
  });

  it("counts for standard input under its name", async () => {
    const folder = folderWith({ [`calm/${STYLE}`]: "allow: [slam]" });
    const { out } = await run(["review", "--stdin-path", "calm/x.md", "-"], { folder, input: LOADED });
    expect(out).toContain("No findings");
  });

  it("asks for sources where the house wants it", async () => {
    const files = {
      [STYLE]: "placeholders: {style: footnote}",
      [`links/${STYLE}`]: "placeholders: {style: link}",
      "a.md": "Studies show that naps help.\n",
      "links/a.md": "Studies show that naps help.\n",
    };
    const { out } = await run(["review", "--format", "json", "."], { folder: folderWith(files) });
    const report: Report = JSON.parse(out);
    expect(report.files.map((file) => file.findings[0]?.fixes)).toEqual([
      [
        {
          title: "Ask which study: add a footnote, [STUDY, LINK TK]",
          safe: false,
          edits: [
            { start: 7, end: 7, text: "[^tk]" },
            { start: 29, end: 29, text: "\n[^tk]: [STUDY, LINK TK]\n" },
          ],
        },
      ],
      [
        {
          title: "Ask which study: add a link (LINK TK)",
          safe: false,
          edits: [
            { start: 0, end: 0, text: "[" },
            { start: 7, end: 7, text: "](LINK TK)" },
          ],
        },
      ],
    ]);
  });

  it("finds the house's own placeholders, and sources by their aliases", async () => {
    const style = "placeholders: ['[CHECK *]']\nsources: [{name: Coast Institute, aliases: [experts]}]";
    const text = "Experts say the pier is [CHECK year].\n";
    expect((await review({ [STYLE]: style, "a.md": text }, "a.md")).found).toEqual([
      ["a.md", "draft/placeholder-left error"],
    ]);
  });
});
