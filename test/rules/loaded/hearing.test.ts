import { describe, expect, it } from "vitest";
import { LOADED_CLASSES, parseClass } from "../../../src/lexicons/loaded/index.js";
import { hear } from "../../../src/rules/loaded/find/hearing.js";
import { loadedVocabulary } from "../../../src/rules/loaded/find/vocabulary.js";
import { english } from "../../language/english.js";
import { read } from "../pipeline.js";
import { heard } from "./heard.js";

describe("hear", () => {
  it.each([
    [
      "finds inflected forms",
      "Lee slams it, Bo slammed it, and Cy keeps slamming the bill.",
      ["slams", "slammed", "slamming"],
    ],
    ["finds British spellings", "Lee demonised the unions.", ["demonised"]],
    ["takes the longest phrase", "Lee lashed out at the bill.", ["lashed out at"]],
    ["lets any possessive stand in a phrase", "The board dug in its heels.", ["dug in its heels"]],
    ["leaves quotations alone", "“It is a shocking sham,” Lee said.", []],
    ["leaves names alone", "He played for the Horrible Crowes in May.", []],
    ["hears labels with a capital", "It is run by Marxists, for Marxists.", ["Marxists", "Marxists"]],
    ["leaves plain description alone", "Toxic waste is kept in a shed.", []],
    ["counts headlines", "# Mayor slams shocking bill", ["slams", "shocking"]],
    ["hears a verb after “that”", "A post that blasts the council is online.", ["blasts"]],
    ["hears a description before another", "He met her at a glitzy social club.", ["glitzy"]],
    ["hears a blow in a plain report", "Lee slammed the plan on Monday and said 40 people had signed.", ["slammed"]],
    ["leaves alone what is often innocent", "The rebuke came by letter.", []],
    ["leaves to a source what it said", "The vicar said the shocking sham was a disgrace.", []],
    ["leaves to people what they call a thing", "The unions called the plan a shocking sham.", []],
    ["leaves to people what they accuse others of", "Ana Lee accused the firm of blatant hypocrisy.", []],
    ["leaves to people how they describe a thing", "The vicar described the choir as pathetic.", []],
    ["hears the thing that is called something", "They attacked the disgraceful sham.", ["disgraceful", "sham"]],
    ["leaves to a witness how it went", "I rowed out at dawn. It was a glorious, surreal day.", []],
    ["hears whom a witness calls names", "I rowed out at dawn. The thugs on the pier shouted.", ["thugs"]],
    [
      "hears the writer beside a speaker's “I”",
      "“I left,” Ana Lee said. It was a shocking sham.",
      ["shocking", "sham"],
    ],
    ["leaves to a critic how a book is", "The plot is dull and the prose insipid.", []],
    ["hears who a book is said to attack", "The author of the novel slammed the mayor.", ["slammed"]],
    [
      "hears the writer where a book is only mentioned",
      "The novel was found at a shocking sham of a fair.",
      ["shocking", "sham"],
    ],
    ["asks of a word that hides, whoever said it", "The army spoke of collateral damage.", ["collateral damage"]],
    ["hears the writer after a source", "The vicar said it rained. It was a shocking sham.", ["shocking", "sham"]],
  ])("%s", (_name, text, expected) => {
    expect(heard(text)).toEqual(expected);
  });

  it("looks a passage up once", () => {
    const [passage] = read("It is a shocking sham.");
    if (passage === undefined) throw new Error("no passage");
    expect(hear(passage)).toBe(hear(passage));
  });

  it("gives words in order, not overlapping", () => {
    for (const passage of read("The disgraceful, embattled mayor slammed the so-called reform as a shocking sham.")) {
      const hits = hear(passage);
      hits.forEach((hit, index) => {
        expect(hit.first).toBeGreaterThanOrEqual(hits[index - 1]?.last ?? 0);
      });
    }
  });

  it.each([
    ["a sentence of one loaded word", "slammed ", 60_000, 60_000],
    ["quotation marks only", '"', 200_000, 0],
    ["many short sentences", "A shocking sham. ", 12_000, 24_000],
  ])("hears all of %s", (_name, piece, times, count) => {
    expect(heard(piece.repeat(times))).toHaveLength(count);
  });
});

describe("Vocabulary", () => {
  it("is made once", () => {
    expect(loadedVocabulary()).toBe(loadedVocabulary());
  });

  it("finds every listed word in its own text", () => {
    const entries = LOADED_CLASSES.flatMap(parseClass).filter(({ words }) => !words.includes("one's"));
    const vocabulary = loadedVocabulary();
    const missed: string[] = [];
    for (const entry of entries) {
      const { tokens } = english.analyse(`x ${entry.phrase} y`);
      const found = tokens.some((_token, at) =>
        vocabulary.matchesAt(tokens, at, tokens.length).some((match) => match.entry.phrase === entry.phrase),
      );
      if (!found) missed.push(entry.phrase);
    }
    expect(missed).toEqual([]);
  });
});
