import { describe, expect, it } from "vitest";
import { DEFAULT_SETTINGS, placeholdersIn, stetsIn } from "../../../src/review/index.js";

describe("placeholdersIn", () => {
  it("lists what each waits for, where it stands and in which words", () => {
    const text = "---\ntitle: TK\n---\n\nIt cost [SUM TK].[citation needed]\n";
    expect(placeholdersIn(text, DEFAULT_SETTINGS)).toEqual([
      { start: 11, end: 13, line: 2, column: 8, text: "TK", waitsFor: "", context: "title: TK" },
      {
        start: 27,
        end: 35,
        line: 5,
        column: 9,
        text: "[SUM TK]",
        waitsFor: "sum",
        context: "It cost [SUM TK].[citation needed]",
      },
      expect.objectContaining({ text: "[citation needed]", waitsFor: "citation" }),
    ]);
  });

  it("knows the house's own placeholders", () => {
    const options = { templates: ["???", "[CHECK *]"] };
    const settings = { ...DEFAULT_SETTINGS, rules: { "draft/placeholder-left": { options } } };
    const found = placeholdersIn("It opens ??? with [CHECK the name].", settings);
    expect(found.map(({ text, waitsFor }) => [text, waitsFor])).toEqual([
      ["???", ""],
      ["[CHECK the name]", "the name"],
    ]);
  });

  it("leaves out code and what was let stand", () => {
    const text = "Type `TK`.\n\nWe write TK. <!-- stet draft/placeholder-left: about the sign -->\n";
    expect(placeholdersIn(text, DEFAULT_SETTINGS)).toEqual([]);
  });

  it("takes a part of a very long line", () => {
    const [found] = placeholdersIn(`${"a ".repeat(50_000)}TK ${"b ".repeat(50_000)}`, DEFAULT_SETTINGS);
    expect(found?.context.length).toBeLessThan(401);
  });
});

describe("stetsIn", () => {
  it("lists what was let stand, and why", () => {
    const text = `<!-- stet style/*: a diary -->

The thugs left. <!-- stet loaded/label, loaded/doubt: said in court -->

<!-- stet loaded/metaphor -->
- It rained.
- It poured.
`;
    expect(stetsIn(text)).toMatchObject([
      { line: 1, column: 1, rules: ["style/*"], reason: "a diary", wholeDraft: true, words: "" },
      {
        line: 3,
        column: 17,
        rules: ["loaded/label", "loaded/doubt"],
        reason: "said in court",
        words: "The thugs left.",
      },
      { line: 5, rules: ["loaded/metaphor"], reason: "", wholeDraft: false, words: "- It rained. - It poured." },
    ]);
  });

  it("cuts long passages", () => {
    const [stet] = stetsIn(`Before.\n\n<!-- stet loaded/label: x -->\n${"word ".repeat(100)}`);
    expect(stet?.words).toMatch(/^word .{70,80}…$/);
  });
});
