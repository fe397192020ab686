import { describe, expect, it } from "vitest";
import { readDraft } from "../../../src/attribution/index.js";
import { parseDraft } from "../../../src/document/index.js";
import { english } from "../../language/english.js";

function citationsOf(text: string): string[] {
  return readDraft(parseDraft(text), english).passages.flatMap(({ attributions, prose, rests }) =>
    rests
      .map((rest) => attributions[rest.attribution])
      .filter((attribution) => attribution?.basis === "citation")
      .map((attribution) => {
        const source = attribution?.source.phrase;
        const [content] = attribution?.content ?? [];
        return `${source ? prose.text.slice(source.start, source.end) : "–"} | ${prose.text.slice(content?.start, content?.end)}`;
      }),
  );
}

describe("a sentence that rests on a citation", () => {
  it.each([
    [
      "Rents rose by 4% in [the city's own figures](https://example.org/rents).",
      ["the city's own figures | Rents rose by 4% in the city's own figures."],
    ],
    ["Rents rose by 4%.[^1] Wages did not.\n\n[^1]: City survey, 2028.", ["– | Rents rose by 4%."]],
    ["Bats keep to one road [@moll2028].", ["– | Bats keep to one road ."]],
    ["Lee said rents rose, as [the survey](https://example.org) has it.", []],
    ["Rents rose. See [below](#rents).", []],
    ["Rents rose by 4%.", []],
    [
      "<blockquote><p>The lift is out.</p>&mdash; Ana Lee (@alee) <a href='https://example.org/1'>May 3, 2024</a></blockquote>",
      [],
    ],
    ["> The lift is out.\n>\n> — Hale Tram Company (@haletram) [3 May](https://example.org/1)", []],
    [
      "> Rents rose by 4% in [the city's figures](https://example.org/rents).",
      ["the city's figures | Rents rose by 4% in the city's figures."],
    ],
  ])("%s", (text, wanted) => {
    expect(citationsOf(text)).toEqual(wanted);
  });
});

describe("what a reference in the words of a sentence is called", () => {
  it.each([
    ["Eels fell by half (Moss, 2019).", "Moss 2019"],
    ["Eels fell by half (Moss and\nLind, 2011; Kerr, 2012, p. 3).", "Moss and Lind 2011"],
    ["Eels fell by half (see Harbour\nTrust 2020).", "Harbour Trust 2020"],
    ["Eels fell by half [4, 5].", "Reference 4"],
    ["Eels fell by half.¹² They rose again.", "Reference 12"],
    ["Eels fell by half.<sup>[3]</sup> They rose again.", "Note 3"],
  ])("%s", (text, name) => {
    const { passages } = readDraft(parseDraft(text), english);
    const cited = passages.flatMap(({ attributions }) => attributions).find(({ basis }) => basis === "citation");
    expect(cited?.source.name).toBe(name);
  });
});
