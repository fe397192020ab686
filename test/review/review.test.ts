import { describe, expect, it } from "vitest";
import { explain, openReview, review } from "../../src/review/index.js";
import { english } from "../language/english.js";
import { EVERYTHING } from "./everything.js";
import { makeRule, wordRule } from "./rules.js";

const news = EVERYTHING;

describe("review", () => {
  it("gives findings and fixes in draft offsets, lines and columns", () => {
    const rule = wordRule("test/so", "so", ({ start, end }) => [
      { title: "Delete", safe: true, edits: [{ start, end: end + 1, text: "" }] },
    ]);
    const text = "# One\r\n\r\n> 😀 *so* it\r\n> was so &amp; so.\r\n";
    const { findings } = review(text, english, news, [rule]);
    expect(findings.map(({ start, end, line, column }) => [text.slice(start, end), line, column])).toEqual([
      ["so", 3, 7],
      ["so", 4, 7],
      ["so", 4, 16],
    ]);
    expect(
      findings.map(({ fixes }) => fixes.map(({ edits }) => edits.map(({ start, end }) => text.slice(start, end)))),
    ).toEqual([[["*so* "]], [["so "]], [["so."]]]);
  });

  it("counts words as a writer does, front matter left out", () => {
    const words = (text: string) => review(text, english, news, []).words;
    expect(words("---\ntitle: Not these\n---\n\n# Two words\n\nIt isn't 3,000 well-known `code` [ports](/a).")).toBe(7);
    expect(words("")).toBe(0);
    expect(words("```\nnot prose\n```")).toBe(0);
  });

  it("shows one attribution finding a sentence, and one loaded finding for the same words", () => {
    const rules = [
      wordRule("attribution/unsourced-figure", "five"),
      wordRule("attribution/unnamed-study", "studies"),
      wordRule("loaded/emotive", "awful thugs"),
      wordRule("loaded/label", "thugs"),
      wordRule("style/adverbs", "thugs"),
    ];
    const { findings } = review("Say studies of five awful thugs. Five of five.", english, news, rules);
    expect(findings.map(({ rule, start }) => `${rule} ${start}`)).toEqual([
      "attribution/unnamed-study 4",
      "loaded/label 26",
      "style/adverbs 26",
      "attribution/unsourced-figure 41",
    ]);
  });

  it("names a rule that breaks down, once, and runs the others", () => {
    const broken = makeRule("test/broken", () => {
      throw new Error("a slip");
    });
    const { findings, problems } = review("One so.\n\nOne so.", english, news, [broken, wordRule("test/so", "so")]);
    expect(findings.length).toBe(2);
    expect(problems).toEqual(["The rule test/broken broke down at “One so.” (a slip). The other rules went on."]);
  });

  it("finds the source of a paragraph in the one before", () => {
    const text = "Ana Lee runs the port.\n\n“It leaked,” she said.";
    const [attribution] = review(text, english, news).attributions;
    expect(attribution?.content.map(({ start, end }) => text.slice(start, end)).join()).toContain("It leaked");
    expect(attribution?.source && text.slice(attribution.source.start, attribution.source.end)).toMatch(
      /^(?:she|Ana Lee)$/,
    );
  });
});

it("takes any number of findings in one passage", () => {
  const { findings, problems } = review("so ".repeat(150_000), english, news, [wordRule("test/so", "so")]);
  expect(problems).toEqual([]);
  expect(findings).toHaveLength(150_000);
});

describe("openReview", () => {
  const paragraphs = Array.from({ length: 300 }, (_, i) => `Paragraph ${i} is so long.`).join("\n\n");

  it("checks again only the passages that an edit changed", () => {
    let checks = 0;
    const counting = makeRule("test/counting", () => {
      checks++;
    });
    const open = openReview(paragraphs, english, news, [counting]);
    open.report();
    expect(checks).toBe(300);
    const at = paragraphs.indexOf("150") + 3;
    open.update(`${paragraphs.slice(0, at)}0${paragraphs.slice(at)}`, [{ start: at, end: at, text: "0" }]);
    open.report();
    expect(checks).toBeLessThan(305);
  });

  it("works in many small steps", () => {
    const steps = openReview(paragraphs, english, news, [wordRule("test/so", "so")]).steps();
    let count = 0;
    while (!steps.next().done) count++;
    expect(count).toBeGreaterThan(600);
  });
});

describe("explain", () => {
  it("says of each sentence what it rests on", () => {
    const text = "# The port\n\nThe *port* closed. “It leaked,” Ana Lee said.\n";
    const sentences = explain(text, english, news);
    expect(sentences.map((sentence) => [sentence.text, sentence.line, sentence.rest, sentence.speaker])).toEqual([
      ["The port", 1, "exempt", ""],
      ["The port closed.", 3, "nothing", ""],
      ["“It leaked,” Ana Lee said.", 3, "attribution", "Ana Lee"],
    ]);
    expect(sentences.map(({ start, end }) => text.slice(start, end))[1]).toBe("The *port* closed.");
    expect(sentences.map(({ attribution }) => attribution)).toEqual([-1, -1, 0]);
  });
});
