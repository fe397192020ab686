import { describe, expect, it } from "vitest";
import { applyFixes, DEFAULT_SETTINGS, footnoteFix, review } from "../../src/review/index.js";
import { english } from "../language/english.js";

const COST = "Nearly 60 percent of the sailors object.";

/** The draft after its first finding with a source to be named has been fixed with a footnote; null where it cannot. */
function withFootnote(text: string): string | null {
  const { findings } = review(text, english, { ...DEFAULT_SETTINGS, only: ["attribution/unsourced-figure"] });
  const fix = findings.flatMap(({ fixes }) => fixes.flatMap((one) => footnoteFix(text, one) ?? []))[0];
  return fix === undefined ? null : applyFixes(text, [fix]).text;
}

describe("footnoteFix", () => {
  it.each([
    ["after the full stop", `${COST}\n`, `${COST}[^tk]\n\n[^tk]: [SOURCE TK]\n`],
    ["without a last line end", COST, `${COST}[^tk]\n\n[^tk]: [SOURCE TK]\n`],
    ["after emphasis", `**${COST}**\n`, `**${COST}**[^tk]\n\n[^tk]: [SOURCE TK]\n`],
    ["with CRLF", `${COST}\r\n\r\nMore.\r\n`, `${COST}[^tk]\r\n\r\nMore.\r\n\r\n[^tk]: [SOURCE TK]\r\n`],
    [
      "past the footnotes there are",
      `${COST}\n\nIt opens in May.[^tk]\n\n[^tk]: [SOURCE TK]\n`,
      `${COST}[^tk-2]\n\nIt opens in May.[^tk]\n\n[^tk]: [SOURCE TK]\n\n[^tk-2]: [SOURCE TK]\n`,
    ],
    [
      "past numbers that are taken",
      `${COST}\n\nMore.[^TK-7]\n\n[^TK-7]: Yes.\n\n\n`,
      `${COST}[^tk-8]\n\nMore.[^TK-7]\n\n[^TK-7]: Yes.\n\n\n[^tk-8]: [SOURCE TK]\n`,
    ],
  ])("puts the source in a footnote %s", (_name, text, expected) => {
    expect(withFootnote(text)).toBe(expected);
  });

  it("settles the finding and leaves the placeholder", () => {
    const { findings } = review(withFootnote(`${COST}\n`) ?? "", english, DEFAULT_SETTINGS);
    expect(findings.map(({ rule, line }) => [rule, line])).toEqual([["draft/placeholder-left", 3]]);
  });

  it("does without where the draft ends in code", () => {
    expect(withFootnote(`${COST}\n\n\`\`\`\ncode`)).toBeNull();
  });

  it("leaves other fixes alone", () => {
    const fix = { title: "Delete", safe: true, edits: [{ start: 0, end: 3, text: "" }] };
    expect(footnoteFix(COST, fix)).toBeNull();
    expect(footnoteFix(COST, { ...fix, edits: [] })).toBeNull();
  });
});
