import { describe, expect, it } from "vitest";
import { saidIn } from "./reading.js";

describe("the kind of a source", () => {
  it.each([
    ["Ana Lee", "named"],
    ["Lee", "named"],
    ["Councillor Lee", "named"],
    ["The former mayor, Ana Lee,", "named"],
    ["Leeds council", "named"],
    ["Human Rights House", "named"],
    ["The mayor", "described"],
    ["His doctor", "described"],
    ["The council", "described"],
    ["The zoo's director", "described"],
    ["A spokesman for the zoo", "described"],
    ["She", "pronoun"],
    ["They", "pronoun"],
    ["The audit", "document"],
    ["A 2023 survey of tenants", "document"],
    ["Figures", "document"],
    ["A former prosecutor", "anonymous"],
    ["One resident of Leeds", "anonymous"],
    ["A professor at Leeds University", "anonymous"],
    ["Sources", "anonymous"],
    ["Officials", "anonymous"],
    ["An aide to the minister", "anonymous"],
    ["People familiar with the talks", "anonymous"],
    ["Critics", "vague"],
    ["Many economists", "vague"],
    ["Oddsmakers", "vague"],
    ["Some", "vague"],
    ["Republicans", "vague"],
    ["Democrats", "vague"],
    ["Europeans", "vague"],
    ["Ohio voters", "vague"],
    ["Most people", "vague"],
    ["A handful of residents", "vague"],
    ["38% of likely voters", "vague"],
    ["A majority of Democrats", "vague"],
  ])("%s: %s", (source, kind) => {
    expect(saidIn(`${source} said on Monday that the roof leaked.`).map((said) => said.sourceKind)).toEqual([kind]);
  });

  it.each([
    ["On Monday Yahoo! said the roof leaked.", "named"],
    ["Wham! were there, and Ana Lee said the roof leaked.", "named"],
  ])("a name with a mark of its own: %s", (text, kind) => {
    expect(saidIn(text).map((said) => [said.sourceKind, said.content])).toEqual([[kind, "the roof leaked"]]);
  });

  it("is a citation for no cue, and none where nobody is named", () => {
    expect(saidIn("The roof is expected to leak.").map((said) => said.sourceKind)).toEqual(["none"]);
  });
});

describe("the person meant", () => {
  it.each([
    ["surname after full name", "Ana Lee runs the port. Lee said it leaks.", ["Ana Lee"]],
    ["surname with a title", "Ana Lee runs the port. Ms. Lee said it leaks.", ["Ana Lee"]],
    ["pronoun after a speaker", "“No,” said Ana Lee. She said it leaks.", ["Ana Lee", "Ana Lee"]],
    [
      "across paragraphs",
      "Ana Lee runs the port.\n\nIt is old.\n\nLee said it leaks.\n\nShe added that it was old.",
      ["Ana Lee", "Ana Lee"],
    ],
    ["a pronoun and the gender of a title", "Mr. Tom Cole met Ms. Ana Lee. She said it leaks.", ["Ana Lee"]],
    [
      "a pronoun and the gender of a pronoun before",
      "Tom Cole said he was ill. Ana Lee said she was not. He said it hurt.",
      ["Tom Cole", "Ana Lee", "Tom Cole"],
    ],
    [
      "a role introduced with the name",
      "Ana Lee, the harbour master, met the board. The harbour master said it leaks.",
      ["Ana Lee"],
    ],
    ["a role before the name", "Councillor Ana Lee met the board. The councillor said it leaks.", ["Ana Lee"]],
    [
      "a person named only after a cue",
      "Tom Cole is the mayor. Ana Lee said it leaks. “It is old,” she added.",
      ["Ana Lee", "Ana Lee"],
    ],
  ])("%s", (_name, text, speakers) => {
    expect(saidIn(text).map((said) => said.speaker)).toEqual(speakers);
  });
});
