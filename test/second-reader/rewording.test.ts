import { describe, expect, it } from "vitest";
import { RULES } from "../../src/rules/index.js";
import { REFUSED_WORDS, rewordingRequest, whyRefused } from "../../src/second-reader/index.js";
import { english } from "../language/english.js";
import { NEWS } from "./asked.js";

const SENTENCE = "Ana Lee slammed the [plan](https://example.org/plan), “a mess” of 40 pages, on Monday [SOURCE TK].";
const TEXT = `It rained.\n\n${SENTENCE} She left.\n`;
const start = TEXT.indexOf(SENTENCE);
const DRAFT = {
  text: TEXT,
  sentence: { start, end: start + SENTENCE.length },
  language: english,
  settings: NEWS,
  rules: RULES,
};
const without = (from: string, to: string) => SENTENCE.replace("slammed", "criticized").replace(from, to);

describe("a rewording", () => {
  it("is taken where it keeps everything", () => {
    expect(whyRefused(DRAFT, without("", ""))).toBeNull();
  });

  it.each([
    ["same", SENTENCE],
    ["form", ""],
    ["form", `# ${without("", "")}`],
    ["form", `${without("", "")}\n\nMore.`],
    ["form", `${without("", "")} <!-- stet loaded/*: x -->`],
    ["quotations", without("a mess", "a disaster")],
    ["quotations", without("“a mess”", "a mess")],
    ["links", without("example.org/plan", "example.net")],
    ["links", without("plan](https://example.org/plan)", "plan")],
    ["placeholders", without(" [SOURCE TK]", "")],
    ["numbers", without("40", "50")],
    ["numbers", without("40 pages", "pages")],
    ["names", without("Ana Lee", "The mayor")],
    ["names", without("on Monday", "on Tuesday")],
    ["names", without("the [plan]", "the Harbour Board's [plan]")],
    ["findings", without("criticized", "blasted the disgraceful")],
  ])("is refused: %s", (why, proposal) => {
    expect(whyRefused(DRAFT, proposal)).toBe(why);
    expect(REFUSED_WORDS).toHaveProperty(why);
  });
});

it("is asked for with the sentence and the query alone", () => {
  const { text, instructions } = rewordingRequest(DRAFT, "Try “criticized”.");
  expect(text).toBe(`Sentence: ${SENTENCE}\nQuery: Try “criticized”.`);
  expect(instructions).toContain("never invent a source");
});
