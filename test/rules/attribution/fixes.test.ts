import { describe, expect, it } from "vitest";
import { findPlaceholders, RULES } from "../../../src/rules/index.js";
import { applyFix, find } from "../pipeline.js";

const rule = (id: string) => {
  const found = RULES.find((candidate) => candidate.id === `attribution/${id}`);
  if (found === undefined) throw new Error(`no rule ${id}`);
  return found;
};

/** The text after the first fix of the first finding. */
function fixed(id: string, text: string, title?: string): string {
  const finding = find(rule(id), text)[0];
  if (finding === undefined) throw new Error(`nothing found in: ${text}`);
  return applyFix(text, finding, title);
}

describe("fixes leave a sentence that reads well", () => {
  it.each([
    ["vague-source", "Critics say it failed.", "Critics, among them [WHO TK], say it failed."],
    [
      "vague-source",
      "The tax is unfair, according to opponents.",
      "The tax is unfair, according to opponents, among them [WHO TK].",
    ],
    [
      "vague-source",
      "Critics in both towns say it failed.",
      "Critics in both towns, among them [WHO TK], say it failed.",
    ],
    [
      "vague-source",
      "Critics -- and there are many -- say it failed.",
      "Critics, among them [WHO TK] -- and there are many -- say it failed.",
    ],
    ["unsourced-figure", "(About 40% of renters object.)", "(About 40% of renters object, according to [SOURCE TK].)"],
    [
      "unsourced-figure",
      "About 40% of renters object (in May).",
      "About 40% of renters object (in May), according to [SOURCE TK].",
    ],
    [
      "unsourced-figure",
      "About 40% of renters replied: “We object.”",
      "About 40% of renters replied: “We object.” [SOURCE TK]",
    ],
    [
      "anonymous-source",
      "A source said the deal is dead.",
      "A source [WHICH SOURCE, WHY UNNAMED TK] said the deal is dead.",
    ],
    ["agentless", "The coach is said to be leaving.", "The coach is said by [WHOM TK] to be leaving."],
    [
      "agentless",
      "The keenly awaited recital and the widely anticipated speech are on Monday.",
      "The keenly awaited recital and the widely anticipated speech are on Monday, according to [WHO SAYS TK].",
    ],
    [
      "agentless",
      "Despite an expectation that the county would pay, the roof was left.",
      "Despite an expectation from [WHO TK] that the county would pay, the roof was left.",
    ],
    ["agentless", "There are fears that the dam will burst.", "There are fears from [WHO TK] that the dam will burst."],
    [
      "agentless",
      "Shares fell amid speculation about a merger.",
      "Shares fell amid speculation from [WHO TK] about a merger.",
    ],
    ["agentless", "The firm reportedly paid in cash.", "The firm paid in cash, according to [WHO SAYS TK]."],
    ["agentless", "Her remarks raised eyebrows.", "Her remarks raised eyebrows, according to [WHO SAYS TK]."],
    ["unnamed-study", "Studies show that naps help.", "Studies [STUDY, LINK TK] show that naps help."],
    ["unsourced-figure", "About 40% of renters object.", "About 40% of renters object, according to [SOURCE TK]."],
    [
      "unsourced-allegation",
      "Councillor Smith took bribes.",
      "Councillor Smith took bribes, according to [WHO ALLEGES TK].",
    ],
    [
      "mind-reading",
      "The minister is desperate for a deal.",
      "The minister is desperate for a deal, [HOW DO WE KNOW TK] said.",
    ],
    ["unsourced-cause", "Crime fell thanks to the mayor.", "Crime fell thanks to the mayor, according to [SOURCE TK]."],
    ["unsourced-forecast", "The ban will cost jobs!", "The ban will cost jobs, according to [WHO FORECASTS TK]!"],
    ["unsourced-superlative", "His skill is unmatched.", "His skill is unmatched, according to [SOURCE TK]."],
    ["opinion-as-fact", "The plan is unworkable.", "The plan is unworkable, [WHO SAYS SO TK] said."],
    [
      "orphan-quote",
      "“It failed in every way we feared.” The vote was on Monday.",
      "“It failed in every way we feared,” [SPEAKER TK] said. The vote was on Monday.",
    ],
    [
      "orphan-quote",
      '"Nobody asked us about the road!" The road opened in May.',
      '"Nobody asked us about the road!" [SPEAKER TK] said. The road opened in May.',
    ],
    [
      "unclear-speaker",
      "The road was closed. He said it was ice.",
      "The road was closed. [SPEAKER TK] said it was ice.",
    ],
  ])("%s: %s", (id, text, expected) => {
    expect(fixed(id, text)).toBe(expected);
    expect(findPlaceholders(expected)).toHaveLength(1);
  });

  it("leaves it to the writer to name a source that the draft has", () => {
    const text = "Ana Lee said the pool is cold.\n\nCritics say it failed.";
    const finding = find(rule("vague-source"), text)[0];
    expect(finding?.fixes.map(({ title, names }) => [title, names])).toEqual([["Ask who: add [WHO TK]", ["Ana Lee"]]]);
    expect(finding && applyFix("Critics say it failed.", finding)).toBe("Critics, among them [WHO TK], say it failed.");
  });

  it("never claims to be safe", () => {
    for (const { id, examples } of RULES.filter((candidate) => candidate.id.startsWith("attribution/"))) {
      for (const example of examples.flag) {
        for (const finding of find(rule(id.slice(12)), example.text)) {
          expect(finding.fixes.every((fix) => !fix.safe)).toBe(true);
        }
      }
    }
  });
});

describe("options", () => {
  it("accepts the sources a house accepts", () => {
    expect(find(rule("vague-source"), "Forecasters say it will rain.", { accept: ["forecasters"] })).toEqual([]);
    expect(
      find(rule("anonymous-source"), "A police spokesman said it rained.", { accept: ["A police spokesman"] }),
    ).toEqual([]);
  });

  it("leaves short quotations alone", () => {
    const text = "“It failed badly.” The vote was on Monday.";
    expect(find(rule("orphan-quote"), text, { words: 3 })).toHaveLength(1);
    expect(find(rule("orphan-quote"), text, { words: 4 })).toEqual([]);
  });
});
