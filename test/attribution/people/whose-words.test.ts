import { describe, expect, it } from "vitest";
import { read } from "../reading.js";

/** The sources of a draft by name, one for each statement; "?" for nobody. */
function sources(text: string): readonly string[] {
  return read(text).passages.flatMap(({ attributions }) =>
    attributions
      .filter(({ basis }) => basis === "speech" || basis === "evidence")
      .map(({ source }) => source.name || "?"),
  );
}

describe("those whom a speech or letter greets", () => {
  it.each([
    ["Madam Chair, Governor, friends,\n\nThe road is bad. She told us in May that help was near.", ["?"]],
    ["Dear Mrs Okafor,\n\nThe sluice broke. She said it was an old one.", ["?"]],
    ["Dear Ines Roth,\n\nWe met the dyers. “It is cold,” she said.", ["?"]],
  ])("are nobody “she” can mean: %s", (text, names) => {
    expect(sources(text)).toEqual(names);
  });

  it.each([
    ["Dear Ines Roth,\n\nThe pane broke. Roth said it was old.", ["Ines Roth"]],
    ["Ines Roth runs the kiln.\n\nShe said it was old.", ["Ines Roth"]],
    ["Madam Chair, friends,\n\nInes Roth runs the kiln. She said it was old.", ["Ines Roth"]],
  ])("leave the others as they are: %s", (text, names) => {
    expect(sources(text)).toEqual(names);
  });
});

describe("“she” after somebody whom the sentence before only tells of", () => {
  it.each([
    [
      "Olga Marsh ran the mill. We had fog.\n\nI will tell you what a girl of six told me when her school came. She watched the wheel, and she was still, and then she said: “It never stops.”",
      "A girl of six",
    ],
    ["Ines Roth ran the kiln.\n\nI rang a woman at the depot. She said the van was late.", "A woman"],
    ["Ines Roth ran the kiln.\n\nThere was a woman at the gate. She said the van was late.", "A woman"],
    [
      "Mira Sand ran the kiln.\n\nI would ask the minister to take that with her. She told us in May that help was near.",
      "The minister",
    ],
    ["Bo Lind ran the kiln.\n\nWe met the surgeon in his office. He said the wound was clean.", "The surgeon"],
    ["Kofi Adjei sold nets.\n\nThey sent a boy to the quay. He said the boats were in.", "A boy"],
  ])("is that person: %s", (text, who) => {
    expect(sources(text).at(-1)).toBe(who);
  });

  it.each([
    ["Ines Roth met a woman at the gate. She said the van was late.", "Ines Roth"],
    ["Ines Roth ran the kiln. She met a woman at the gate. She said the van was late.", "Ines Roth"],
    ["Ines Roth ran the kiln. The board sent a man to the gate. She said the van was late.", "Ines Roth"],
    ["Ines Roth ran the kiln. The board thanked the clerk. She said the van was late.", "Ines Roth"],
    ["Ines Roth ran the kiln. We saw the work of a girl from Hale. She said the van was late.", "Ines Roth"],
    ["Ines Roth taught us. I was a girl of nine. She said the kiln was cold.", "Ines Roth"],
    ["Bo Lind sold nets. His aunt had asked a boy to help. She said so. The rope broke, Lind said.", "Bo Lind"],
  ])("stays whoever it was: %s", (text, who) => {
    expect(sources(text).at(-1)).toBe(who);
  });
});

describe("“they” in the tag of a quotation", () => {
  it.each([
    [
      "Analysts at Marl & Dunn cut their forecast to nine tonnes and blamed frost. “The frost has won,” they wrote, “and the rest is talk.”",
      "Analysts at Marl & Dunn",
    ],
    ["Nurses from Leith met the board. “We are tired,” they said.", "Nurses from Leith"],
    ["Researchers in Accra tested the seed. “It is sound. It will grow,” they wrote.", "Researchers in Accra"],
  ])("is the people whom the sentence before is about: %s", (text, who) => {
    expect(sources(text).at(-1)).toBe(who);
  });

  it.each([
    "The price of barley rose in May. “The frost has won,” they wrote.",
    "Olga Marsh resigned. “The frost has won,” they wrote.",
    "Nurses from Leith met the board. It rained. “The frost has won,” they wrote.",
  ])("is nobody where it is about no group: %s", (text) => {
    expect(sources(text).at(-1)).toBe("?");
  });
});

describe("“it” after a document that was read", () => {
  it.each([
    [
      "Some of you will have seen the report from the Rivers Board. I read it, all forty pages. It says that the weir leaks.",
      "The report from the Rivers Board",
    ],
    ["The clerk sent us the audit. We have read it twice. It says that the till was short.", "The audit"],
  ])("is that document: %s", (text, who) => {
    expect(sources(text).at(-1)).toBe(who);
  });

  it.each([
    "The weir was built in May. I read about it. It says that the weir leaks.",
    "I read the report and the letter. I liked it. It says that the weir leaks.",
    "The clerk sent us the audit. I slept badly. It says that the till was short.",
  ])("is nobody where none or more can be meant: %s", (text) => {
    expect(sources(text).at(-1)).toBe("?");
  });
});

describe("one source, named once", () => {
  it.each([
    ["Norvik said the mill would stay. We trusted in Norvik’s promise that the mill would stay.", ["Norvik", "Norvik"]],
    ["Ines Roth said it was late. We heard Roth’s claim that the van had gone.", ["Ines Roth", "Ines Roth"]],
    [
      "The mill’s website says that flour is cheap. But then this is a website that says bread is free.",
      ["The mill’s website", "The mill’s website"],
    ],
    [
      "The parish report says that the well is deep. It is a report that says the moon is cheese.",
      ["The parish report", "The parish report"],
    ],
  ])("%s", (text, names) => {
    expect(sources(text)).toEqual(names);
  });

  it.each([
    ["The mill’s website says that flour is cheap. A website says bread is free.", ["The mill’s website", "A website"]],
    ["This is a website that says bread is free.", ["A website"]],
    ["McArdle’s said the shop would stay.", ["McArdle’s"]],
  ])("others stay apart: %s", (text, names) => {
    expect(sources(text)).toEqual(names);
  });
});
