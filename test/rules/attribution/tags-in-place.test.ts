import { describe, expect, it } from "vitest";
import { findPlaceholders, RULES } from "../../../src/rules/index.js";
import { applyFix, find } from "../pipeline.js";

/** The text after the first fix of the first finding of a rule. */
function fixed(id: string, text: string): string {
  const rule = RULES.find((candidate) => candidate.id === `attribution/${id}`);
  const finding = rule && find(rule, text)[0];
  if (finding === undefined) throw new Error(`${id} finds nothing in: ${text}`);
  return applyFix(text, finding);
}

/** Each sentence, and how it reads with its fix. */
function reads(rows: readonly (readonly [string, string, string])[]): void {
  it.each(rows)("%s: %s", (id, text, expected) => {
    expect(fixed(id, text)).toBe(expected);
    expect(findPlaceholders(expected)).toHaveLength(1);
  });
}

describe("a tag stands behind the claim's own clause", () => {
  reads([
    [
      "unsourced-forecast",
      "The ferry will surely be full by June, while the old bridge, closed since May, waits for its inspectors.",
      "The ferry will surely be full by June, according to [WHO FORECASTS TK], while the old bridge, closed since May, waits for its inspectors.",
    ],
    [
      "unsourced-forecast",
      "The new toll could cost farmers £9m a year, forcing some of them to sell their herds.",
      "The new toll could cost farmers £9m a year, according to [WHO FORECASTS TK], forcing some of them to sell their herds.",
    ],
    [
      "unsourced-cause",
      "The tax has led to a rise in smuggling, and the port has hired nine more guards.",
      "The tax has led to a rise in smuggling, according to [SOURCE TK], and the port has hired nine more guards.",
    ],
    [
      "unsourced-superlative",
      "The fees are the highest in the county; the council meets on Monday.",
      "The fees are the highest in the county, according to [SOURCE TK]; the council meets on Monday.",
    ],
    [
      "unsourced-forecast",
      "Under the plan, which could cost the town £2m, the baths would stay open.",
      "Under the plan, which could cost the town £2m, according to [WHO FORECASTS TK], the baths would stay open.",
    ],
    [
      "opinion-as-fact",
      "The plan is unworkable, and the voters of Orton will be asked again in May.",
      "The plan is unworkable, [WHO SAYS SO TK] said, and the voters of Orton will be asked again in May.",
    ],
  ]);
});

describe("a tag stays at the end where nothing else comes between", () => {
  reads([
    [
      "unsourced-cause",
      "Crime fell in the port, the villages and the hills thanks to the mayor.",
      "Crime fell in the port, the villages and the hills thanks to the mayor, according to [SOURCE TK].",
    ],
    [
      "unsourced-forecast",
      "The ban, signed in May, will cost jobs.",
      "The ban, signed in May, will cost jobs, according to [WHO FORECASTS TK].",
    ],
    [
      "opinion-as-fact",
      "When the vote was over, the plan seemed unworkable.",
      "When the vote was over, the plan seemed unworkable, [WHO SAYS SO TK] said.",
    ],
  ]);
});

describe("a tag goes in front where it would fall on a later clause", () => {
  reads([
    [
      "unsourced-cause",
      "But the reform gave rise to confusion among the teachers, who had been given nine days to read it and no one to ask about it.",
      "But according to [SOURCE TK], the reform gave rise to confusion among the teachers, who had been given nine days to read it and no one to ask about it.",
    ],
    [
      "unsourced-figure",
      "About 40% of renters object to the new rules on deposits, who must pay them in advance and in full.",
      "According to [SOURCE TK], about 40% of renters object to the new rules on deposits, who must pay them in advance and in full.",
    ],
    [
      "unsourced-cause",
      "However, the reform gave rise to confusion among the growers, whose wells were dry.",
      "However, according to [SOURCE TK], the reform gave rise to confusion among the growers, whose wells were dry.",
    ],
    [
      "unsourced-cause",
      "Ana Okoye's reform gave rise to confusion among the growers, whose wells were dry.",
      "According to [SOURCE TK], Ana Okoye's reform gave rise to confusion among the growers, whose wells were dry.",
    ],
  ]);
});

describe("the placeholder stands alone where a tag would double another or fit nobody", () => {
  reads([
    [
      "unsourced-superlative",
      "Ours is the best choir in the county.",
      "Ours is the best choir in the county [SOURCE TK].",
    ],
    [
      "unsourced-superlative",
      "Hale, the most successful bank in the county, has closed its branch in Orton.",
      "Hale, the most successful bank in the county [SOURCE TK], has closed its branch in Orton.",
    ],
    [
      "mind-reading",
      "When the judge from Lund spoke of the canal, the miners of the valley were outraged at her choice of words.",
      "When the judge from Lund spoke of the canal, the miners of the valley were outraged at her choice of words [HOW DO WE KNOW TK].",
    ],
  ]);
});

describe("a word that hides who says so makes room for who does", () => {
  reads([
    [
      "agentless",
      "The treasurer, who allegedly took the money, has left the country for a town in the north.",
      "The treasurer, who, according to [WHO SAYS TK], took the money, has left the country for a town in the north.",
    ],
    [
      "agentless",
      "Reportedly, the mill was sold for parts.",
      "According to [WHO SAYS TK], the mill was sold for parts.",
    ],
    ["agentless", "The firm reportedly paid in cash.", "The firm paid in cash, according to [WHO SAYS TK]."],
    [
      "agentless",
      "The hall is widely regarded as one of the finest in the north.",
      "The hall is widely regarded by [WHOM TK] as one of the finest in the north.",
    ],
    [
      "agentless",
      "The delay sparked anger and dismay in the villages.",
      "The delay sparked anger and dismay from [WHO TK] in the villages.",
    ],
    [
      "agentless",
      "The fog fuelled the unease many sailors feel about the strait.",
      "The fog fuelled the unease many sailors feel about the strait, according to [WHO SAYS TK].",
    ],
  ]);
});

describe("what is put in between commas is stepped over, or holds its own tag", () => {
  reads([
    [
      "unsourced-cause",
      "The reform gave rise to confusion among the pilots of Gdansk, who had nine days to read it, and was soon dropped.",
      "According to [SOURCE TK], the reform gave rise to confusion among the pilots of Gdansk, who had nine days to read it, and was soon dropped.",
    ],
    [
      "agentless",
      "The tanker turned round, apparently in response to a call from the port of Lagos, and sailed home.",
      "The tanker turned round, according to [WHO SAYS TK], in response to a call from the port of Lagos, and sailed home.",
    ],
    [
      "agentless",
      "The league suspended a coach for allegedly suggesting that the lake should be drained and sold.",
      "The league suspended a coach for allegedly suggesting that the lake should be drained and sold [WHO SAYS TK].",
    ],
    [
      "agentless",
      "Divers found the hull of the alleged smuggling boat on Monday.",
      "Divers found the hull of the alleged smuggling boat [WHO SAYS TK] on Monday.",
    ],
    [
      "agentless",
      "Reading from her much-praised speech on rents, Okoye left the stage.",
      "Reading from her much-praised speech on rents [WHO SAYS TK], Okoye left the stage.",
    ],
  ]);
});

describe("a comma that opens no clause ends none", () => {
  reads([
    [
      "unsourced-cause",
      "The reform gave rise to praising, blaming, and waiting in Gdansk.",
      "The reform gave rise to praising, blaming, and waiting in Gdansk, according to [SOURCE TK].",
    ],
    [
      "unsourced-cause",
      "The reform gave rise to confusion, though, among the growers.",
      "The reform gave rise to confusion, though, among the growers, according to [SOURCE TK].",
    ],
    [
      "unsourced-cause",
      "The reform gave rise to confusion not in the town, but in the villages.",
      "The reform gave rise to confusion not in the town, but in the villages, according to [SOURCE TK].",
    ],
    [
      "anonymous-source",
      "The sale is off, according to those familiar with the White Lake plan.",
      "The sale is off, according to those familiar with the White Lake plan [WHICH SOURCE, WHY UNNAMED TK].",
    ],
  ]);
});

describe("the placeholder never parts a phrase", () => {
  reads([
    [
      "anonymous-source",
      "The sale is off, according to people familiar with the bank's plans.",
      "The sale is off, according to people familiar with the bank's plans [WHICH SOURCE, WHY UNNAMED TK].",
    ],
    ["vague-source", "Some saw the tax as a trap.", "Some, among them [WHO TK], saw the tax as a trap."],
    [
      "vague-source",
      "Many in the crowd said the toll was fair.",
      "Many in the crowd, among them [WHO TK], said the toll was fair.",
    ],
  ]);
});

describe("the placeholder stands behind all that hangs on the words", () => {
  reads([
    [
      "unnamed-study",
      "According to a report by a watchdog of the ministry, the dam leaks.",
      "According to a report by a watchdog of the ministry [STUDY, LINK TK], the dam leaks.",
    ],
    [
      "anonymous-source",
      "Officials with knowledge of the talks said the deal is dead.",
      "Officials with knowledge of the talks [WHICH SOURCE, WHY UNNAMED TK] said the deal is dead.",
    ],
    [
      "vague-source",
      "Analysts, however, say the yard will close.",
      "Analysts [WHO TK], however, say the yard will close.",
    ],
    [
      "vague-source",
      "The speech caused alarm among experts.",
      "The speech caused alarm among experts, including [WHO TK].",
    ],
    ["vague-source", "That toll, many argue, is unfair.", "That toll, many [WHO TK] argue, is unfair."],
    [
      "vague-source",
      "A win could settle the race in the minds of many voters.",
      "A win could settle the race in the minds of many voters, among them [WHO TK].",
    ],
  ]);
});
