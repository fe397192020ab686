import { micromark } from "micromark";
import { describe, expect, it, test } from "vitest";
import { code, escapeMarkdown, markdownReport, Wording } from "../../src/report/index.js";
import { HOSTILE } from "./hostile.js";
import { reported } from "./reported.js";

const wording = new Wording();
const DRAFT =
  "# A quay\n\nCritics say the quay cost 40 euros. Lee claimed it did. [SOURCE TK] <!-- stet loaded/doubt: its word -->\n";

it("reads well as it is", () => {
  const report = reported(DRAFT);
  const lines = markdownReport(report, { wording, ticks: new Set([report.facts[0]?.key ?? ""]) }).split("\n");
  for (const wanted of [
    "# Review report: A quay",
    `**Held back by 1 of ${Object.values(report.counts).reduce((sum, count) => sum + count, 0)} findings open**`,
    "- [ ] Placeholder: `[SOURCE TK]` waits for: source (line 3)",
    "- `loaded/doubt`, “Critics say the quay cost 40 euros. Lee claimed it did. \\[SOURCE TK\\]”: its word (line 3)",
    "| Critics *(vague)* | 0 | 0 | 1 | 5 | 71% |",
    "<summary>Figures – Checked: 1 of 1</summary>",
    "- [x] **40 euros** – Critics say the quay cost 40 euros. – *Rests on: Critics (unnamed)* (line 3)",
  ]) {
    expect(lines).toContain(wanted);
  }
  expect(lines.filter((line) => line.startsWith("- line 3 **Warning** “Critics” – "))).toHaveLength(1);
});

it("lets no draft put in markup of its own, or call anybody", () => {
  const text = markdownReport(reported(HOSTILE), { wording });
  const rendered = micromark(text, { allowDangerousHtml: true });
  const tags = new Set([...rendered.matchAll(/<([a-z\d]+)/g)].map(([, name]) => name));
  const ours = ["h1", "h2", "p", "strong", "em", "code", "ul", "li", "details", "summary", "ol"];
  expect([...tags].filter((tag) => !ours.includes(tag ?? ""))).toEqual([]);
  expect(text).not.toMatch(/@octocat|(?<!&)#12\b/);
});

describe("text as Markdown", () => {
  test.each([
    ["*a* _b_ `c` [d](e) <f> # | ~~g~~ ![h] & $x$ \\"],
    ["# heading"],
    ["- item"],
    ["1. item"],
    ["> quote"],
    ["+ item"],
    ["===\n---"],
    ["a\n\nb &amp; c"],
  ])("looks as it is: %s", (text) => {
    const shown = micromark(`${escapeMarkdown(text)}`)
      .replaceAll("&lt;", "<")
      .replaceAll("&gt;", ">")
      .replaceAll("&amp;", "&");
    expect(shown).toBe(`<p>${text.replace(/\s+/g, " ").trim()}</p>`);
  });

  test.each([["a"], ["`a`"], ["a `` b ` c"], ["``"], ["a\nb"]])("is code, whatever its backticks: %s", (text) => {
    expect(micromark(code(text))).toBe(`<p><code>${text.replace(/\s+/g, " ")}</code></p>`);
  });
});
