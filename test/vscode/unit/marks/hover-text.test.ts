import { describe, expect, test } from "vitest";
import type { DraftFinding, DraftFix, RestsOn } from "../../../../src/review/index.js";
import { RULES } from "../../../../src/rules/index.js";
import { HOVER_COMMANDS, hoverText } from "../../../../src/vscode/marks/hover-text.js";
import { restText } from "../../../../src/vscode/marks/rest-text.js";

const NOTHING: RestsOn = {
  start: 0,
  end: 9,
  rest: "nothing",
  why: "no source",
  speaker: "",
  isNamed: false,
  before: null,
};
const LEE = { speaker: "Ana Lee", paragraphsUp: 2 };

describe("what a sentence rests on", () => {
  test.each<[Partial<RestsOn>, string]>([
    [
      { rest: "attribution", speaker: "Ana Lee", isNamed: true },
      "Ana Lee is on record in this sentence, but not for these words.",
    ],
    [{ rest: "attribution", speaker: "Studies", isNamed: true }, "All this sentence has for a source is “Studies”."],
    [{ rest: "attribution", speaker: "Critics" }, "All this sentence has for a source is “Critics”."],
    [{ rest: "attribution" }, "This sentence has a source without a name."],
    [{ rest: "carried", before: LEE }, "Ana Lee is on record before this sentence, but not for these words."],
    [{ rest: "carried" }, "This sentence goes on from the one before it."],
    [{ rest: "citation" }, ""],
    [{ rest: "quoted", speaker: "Ana Lee" }, "These are the words of Ana Lee."],
    [{ rest: "quoted" }, "This sentence stands in a quotation without a speaker."],
    [{ rest: "exempt" }, ""],
    [{}, "This sentence rests on nothing in reach: no source comes before it."],
    [{ before: LEE }, "This sentence rests on nothing in reach: the last source is Ana Lee, 2 paragraphs up."],
    [
      { before: { ...LEE, paragraphsUp: 1 } },
      "This sentence rests on nothing in reach: the last source is Ana Lee, one paragraph up.",
    ],
    [
      { before: { ...LEE, paragraphsUp: 0 } },
      "This sentence rests on nothing in reach: the last source is Ana Lee, earlier in this paragraph.",
    ],
  ])("%j", (rests, expected) => {
    expect(restText({ ...NOTHING, ...rests }, "Studies")).toBe(expected);
  });
});

describe("a hover", () => {
  const fix = (title: string) => ({ title, safe: false, edits: [] });
  const finding = (rule: string): DraftFinding => ({
    rule,
    severity: "warning",
    confidence: 1,
    message: "Nobody is named.",
    ...{ start: 3, end: 9, line: 1, column: 4, endLine: 1, endColumn: 10 },
    fixes: [],
  });
  const hover = (rule: string, fixes: readonly DraftFix[], canStet: boolean) =>
    hoverText(finding(rule), { uri: "file:///a.md", rule, start: 3, end: 9 }, REST, { fixes, canStet });
  const REST = { on: NOTHING, asked: "Critics" };
  const textOf = (rule: string, ...titles: string[]) => hover(rule, titles.map(fix), true);
  const linksIn = (text: string) => [...text.matchAll(/\]\(command:([\w.]+)\?([^)]*)\)/g)];

  test("says why, what the sentence rests on and whose standard it is, and not the message again", () => {
    const text = textOf("attribution/vague-source");
    const rule = RULES.find(({ id }) => id === "attribution/vague-source");
    expect(text.replaceAll("\\", "")).toContain(rule?.rationale);
    expect(text).toContain("rests on nothing in reach");
    expect(text).toContain("Standard: *Reuters Handbook of Journalism*");
    expect(text).not.toContain("Nobody is named");
  });

  test("says what a sentence rests on only where the rule asks who says so", () => {
    expect(textOf("loaded/emphasis")).not.toContain("rests on");
  });

  test("links to the first fixes, the stet and the rule, by commands that are trusted", () => {
    const links = linksIn(textOf("attribution/vague-source", "Ask who", "Say how many", "Delete", "Never shown"));
    expect(links.map(([, command]) => command)).toEqual([
      ...Array.from({ length: 3 }, () => "bluePencil.applyFix"),
      "bluePencil.stet",
      "bluePencil.explainRule",
    ]);
    expect(links.every(([, command]) => HOVER_COMMANDS.includes(command ?? ""))).toBe(true);
    expect(JSON.parse(decodeURIComponent(links[1]?.[2] ?? ""))).toEqual([
      { uri: "file:///a.md", rule: "attribution/vague-source", start: 3, end: 9 },
      "Say how many",
    ]);
  });

  test("of a draft that cannot be written to has no link that would write to it", () => {
    const links = linksIn(hover("attribution/vague-source", [], false));
    expect(links.map(([, command]) => command)).toEqual(["bluePencil.explainRule"]);
  });

  test("shows a title with brackets as it is, and cannot be broken out of", () => {
    const text = textOf("attribution/vague-source", "Insert [x](command:evil) ![y](z)");
    expect(linksIn(text).map(([, command]) => command)).not.toContain("evil");
  });

  test("keeps a link whole whose fix has brackets in its title", () => {
    const [link] = linksIn(textOf("attribution/vague-source", "Ask who: add a link (LINK TK)"));
    expect(JSON.parse(decodeURIComponent(link?.[2] ?? ""))[1]).toBe("Ask who: add a link (LINK TK)");
  });

  test("of an unknown rule still offers what can be done", () => {
    expect(textOf("house/gone", "Fix")).toMatch(/^\[Fix\]/);
  });
});
