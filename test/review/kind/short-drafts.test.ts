import { describe, expect, it } from "vitest";
import { DEFAULT_SETTINGS, openReview } from "../../../src/review/index.js";
import { RULES } from "../../../src/rules/index.js";
import { english } from "../../language/english.js";
import { FOREIGN, SHORT_ENGLISH } from "./short-drafts.js";

function isLeftAlone(text: string): boolean {
  return openReview(text, english, DEFAULT_SETTINGS).kind().name === "not in English";
}

describe("a draft of a few words", () => {
  it.each(FOREIGN)("in %s is left alone: %j", (_language, text) => {
    expect(isLeftAlone(text)).toBe(true);
  });

  it.each(SHORT_ENGLISH)("in English is read, whatever names and words stand in it: %j", (text) => {
    expect(isLeftAlone(text)).toBe(false);
  });

  it.each(FOREIGN)("in %s is read as soon as English is written below it: %j", (_language, text) => {
    expect(isLeftAlone(`${text}\nThe mayor said that the town would pay for it, and that it was cheap.\n`)).toBe(false);
  });

  it("is read where it is a sentence by which a rule is explained", () => {
    const texts = RULES.flatMap(({ examples: { flag, pass } }) => [...flag.map(({ text }) => text), ...pass]);
    expect(texts.length).toBeGreaterThan(300);
    expect(texts.filter(isLeftAlone)).toEqual([]);
  });

  it("is read under a profile that the writer chose", () => {
    const { kind } = openReview("Der Hafen ist zu.\n", english, { ...DEFAULT_SETTINGS, profile: "news" }).report();
    expect(kind.leftAlone).toBe(false);
  });

  it("is told anew with each edit", () => {
    const [, first = ""] = FOREIGN[0] ?? [];
    const review = openReview(first, english, DEFAULT_SETTINGS);
    expect(review.kind().leftAlone).toBe(true);
    review.update("Critics say so.\n", [{ start: 0, end: first.length, text: "Critics say so.\n" }]);
    expect(review.kind().leftAlone).toBe(false);
    review.update(first, [{ start: 0, end: review.text.length, text: first }]);
    expect(review.kind().leftAlone).toBe(true);
  });
});
