import { describe, expect, it } from "vitest";
import { table } from "./reading.js";

/** Each row: a sentence, and its attributions as "source | cue | content". */
type Row = readonly [sentence: string, ...attributions: string[]];

function holds(rows: readonly Row[]): void {
  it.each(rows)("%s", (sentence, ...attributions) => {
    expect(table(sentence)).toEqual(attributions);
  });
}

describe("who speaks by “to say” and “saying”", () => {
  holds([
    [
      "The ferry firm is making a pitch to riders saying that fares would fall.",
      "The ferry firm | saying | that fares would fall",
    ],
    ["The chef shared a photo of a dish on his page, writing “It is done.”", "The chef | writing | “It is done.”"],
    ["The director came to the steps of the museum on Monday to assail the cut.", "The director | to assail | the cut"],
    ["It was the last chance for Lee to defend the merger.", "Lee | to defend | the merger"],
    [
      "The families of the miners had mobilised, warning that the sale would end the village.",
      "The families of the miners | warning | that the sale would end the village",
    ],
    [
      "Lee praised the nurses for what they had built, calling it a marvel.",
      "Lee | praised | the nurses",
      "Lee | calling | it a marvel",
    ],
  ]);
});

describe("an opening phrase belongs to the subject after it", () => {
  holds([
    [
      "In an effort to clarify the rule, the agency on Friday issued a letter.",
      "the agency | to clarify | the rule",
      "the agency | issued | a letter",
    ],
    [
      "Citing the flood as a warning, Lee urged the board to sell.",
      "Lee | Citing | the flood as a warning",
      "Lee | urged | the board to sell",
    ],
    ["Saying it was late, the chair closed the meeting.", "the chair | Saying | it was late"],
    [
      "Asked about the fees, the bursar would only say that they were high.",
      " | Asked about | the fees",
      "the bursar | would only say | that they were high",
    ],
  ]);
});

describe("a verb parted from its subject", () => {
  holds([
    ["The bishop has in recent weeks said the roof leaks.", "The bishop | said | the roof leaks"],
    ["She believes, for example, that goats are clever.", "She | believes | that goats are clever"],
    [
      "The Institute on Rivers, a think tank, estimates that 40 dams leak.",
      "The Institute on Rivers, a think tank | estimates | that 40 dams leak",
    ],
    ["Dunn fumed that the deal was dead.", "Dunn | fumed | that the deal was dead"],
    ["The vicar preened that the choir was full.", "The vicar | preened | that the choir was full"],
  ]);
});

describe("what only looks like a report", () => {
  holds([
    ["The claim that she made was false."],
    ["The complaint that Lee posted on Monday was read by nobody."],
    ["That said, the roof was sound."],
    ["US record shops are stocking it."],
    ["A man convinced that the moon was hollow lives here."],
    ["The crew performed that task in the rain."],
    ["Rents, wages, claims that differ: all rise."],
  ]);

  it("a claim that tells what is claimed still is one", () => {
    expect(table("He repeated the claim that he was ill.")).toEqual(["He | repeated the claim | that he was ill"]);
  });
});

describe("a quoted title in the words that describe somebody", () => {
  holds([
    [
      "Anna Vogt, author of “The Price of a Door,” said freezes fail.",
      "Anna Vogt, author of “The Price of a Door,” | said | freezes fail",
    ],
    [
      "Jon Aldo, whose memoir “Forty Years of Fog” came out in May, said the board was late.",
      "Jon Aldo, whose memoir “Forty Years of Fog” came out in May | said | the board was late",
    ],
    ["“Yes We Can,” she said.", "she | said | “Yes We Can,”"],
  ]);
});

describe("shares, turns and tags", () => {
  holds([
    ["A third said they would sell.", "A third | said | they would sell"],
    ["Q: Were you surprised that it fell?"],
    ["Yeast can lose genes, scientists report in a journal.", "scientists | report | Yeast can lose genes"],
  ]);
});
