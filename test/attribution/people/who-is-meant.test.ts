import { describe, expect, it } from "vitest";
import { read } from "../reading.js";

/** The sources of a draft by name, one for each statement; " and " between people who speak together, "?" for nobody. */
function sources(text: string): readonly string[] {
  return read(text).passages.flatMap(({ attributions }) =>
    attributions
      .filter(({ basis }) => basis === "speech" || basis === "evidence")
      .map(({ source }) => source.name || "?"),
  );
}

describe("somebody introduced by name", () => {
  it.each([
    ["A glazier named Orla came in. She said the pane was cracked.", ["Orla"]],
    ["A retired glazier called Tobin told us the pane was cracked.", ["Tobin"]],
    ["My landlord, a retired glazier called Tobin, told me it would hold.", ["Tobin"]],
    ["A glazier named Nils Brand stood up. “It will not hold,” he said.", ["Nils Brand"]],
    ["Another diver nicknamed Sprat said the hull was sound.", ["Sprat"]],
    ["Aldo “Moth” Fisk said the hull was sound.", ["Aldo “Moth” Fisk"]],
    ["The board named Ines Roth its chair. Roth said she was glad.", ["Ines Roth"]],
    ["A ship called Argo sank. The owner said it was old.", ["The owner"]],
  ])("%s", (text, names) => {
    expect(sources(text)).toEqual(names);
  });
});

describe("people who speak together", () => {
  it.each([
    ["Ines Roth, who runs the kiln, and her partner, Bo Lind, said they would close.", ["Ines Roth and Bo Lind"]],
    ["Ines Roth and Bo Lind run the kiln. Roth and Lind said it was cold.", ["Ines Roth and Bo Lind"]],
    ["Ines Roth, Bo Lind and Mia Dole said the kiln was cold.", ["Ines Roth and Bo Lind and Mia Dole"]],
    ["Ines Roth, the potter, and Bo Lind, the dyer, said it was cold.", ["Ines Roth and Bo Lind"]],
    ["A young couple came. Anneke and Joop said it was cold.", ["Anneke and Joop"]],
    ["Ines Roth, KRD Fellow and Director of Kilns, said it was cold.", ["Ines Roth"]],
    ["Ines Roth, of Hale and Orme, said it was cold.", ["Ines Roth"]],
    ["The council met, and Bo Lind, the dyer, said it was cold.", ["Bo Lind"]],
    ["Ines Roth left early, and her partner, Bo Lind, said she was ill.", ["Bo Lind"]],
  ])("%s", (text, names) => {
    expect(sources(text)).toEqual(names);
  });
});

describe("what a small word means", () => {
  it.each([
    ["The parish ordered a survey, which concluded that the wall was sound.", ["A survey"]],
    ["The guild met. It said the price was fair.", ["The guild"]],
    ["The guild said the price was fair. It added that nobody had asked.", ["The guild", "The guild"]],
    ["A study confirmed the slip. The stone on the green bears nine names. It reads: “They slept.”", ["A study", "?"]],
    ["The guild said so on Monday. Clive rang the dyers and they told him it was late.", ["The guild", "?"]],
    ["The sorter was built by Mei Castel. She said it was fair.", ["Mei Castel"]],
    ["We said it was late, and they agreed. Call us and we will tell you why.", []],
  ])("%s", (text, names) => {
    expect(sources(text)).toEqual(names);
  });
});

describe("whether a speaker is a woman or a man", () => {
  it.each([
    ["Kim Roy said she was ill. She left early, she said.", ["Kim Roy", "Kim Roy"]],
    ["Kim Roy said that he was ill. He left early, he said.", ["Kim Roy", "Kim Roy"]],
    ["Kim Roy said she was ill. He said the kiln was cold.", ["Kim Roy", "?"]],
    ["Kim Roy said that he was ill. She said the kiln was cold.", ["Kim Roy", "?"]],
    // Of whom it is said may be somebody else where it is put first.
    ["That he had lied, Kim Roy said. She added that it rained.", ["Kim Roy", "Kim Roy"]],
    ["That she had lied, Kim Roy said. He added that it rained.", ["Kim Roy", "Kim Roy"]],
  ])("%s", (text, names) => {
    expect(sources(text)).toEqual(names);
  });
});

describe("somebody else's name", () => {
  it.each([
    ["The rector, Thomas Bain, kept a log. “We heard it,” Mrs Bain said.", ["Mrs Bain"]],
    ["The rector, Thomas Bain, kept a log. “We heard it,” Mr Bain said.", ["Thomas Bain"]],
    ["Coach Ines Roth ran. Their coach did not agree, and said it was late.", ["Their coach"]],
    ["Coach Ines Roth ran. The coach said it was late.", ["Ines Roth"]],
    ["One reader, Mr Plum of Mill Road, told us it was late.", ["Plum"]],
    ["Minister Bo Lind said no. Tobin, a father of two from Hale, fell. “I was late,” he said.", ["Bo Lind", "Tobin"]],
    ["The Mill Office let it rust. The news, wrote the clerk, Bo Lind, in the log, “was met with calm”.", ["Bo Lind"]],
    [
      "Olive Fisk built boats. She said they were fair.\n\n“They were,” said Lesley Crane.\n\nHer boats sold. Asked why, she said they floated.",
      ["Olive Fisk", "Lesley Crane", "?"],
    ],
    ["Fourth-year Oscar Lim said it was late.", ["Oscar Lim"]],
    ["Jean-Luc Moreau said it was late.", ["Jean-Luc Moreau"]],
    ["Present: J. Abel (chair), R. Quist and P. Lunn.\n\nJA thanked the cooks. He said the pot was full.", ["J. Abel"]],
    ["A clerk, who would not be named, said it was late. “They knew,” the clerk said.", ["A clerk", "A clerk"]],
    ["A survey of 2,040 adults found that most were late.", ["A survey of 2,040 adults"]],
    ["Ines Roth wept. Interviewed in May, at the age of 90, she said: “It was late.”", ["Ines Roth"]],
    ["“It is late,” fumed Bo Lind.", ["Bo Lind"]],
    ["Chair Ines Roth wrote on Sunday that patience was thin.", ["Ines Roth"]],
  ])("%s", (text, names) => {
    expect(sources(text)).toEqual(names);
  });
});

describe("who hangs on a noun, and a name that is a common word", () => {
  it.each([
    [
      "The tax roll lists Bo Lind.\n\nWe know of it from the diary of the Revd Ezra Pound-Hale. He complained of the noise.",
      ["Ezra Pound-Hale"],
    ],
    ["The tax roll lists Bo Lind.\n\nThe letters of Otmar Krenn survive. “It never stops,” he wrote.", ["Otmar Krenn"]],
    ["Bo Lind painted. He kept the letters of Otmar Krenn. “It never stops,” he said.", ["Bo Lind"]],
    ["Bo Lind read from the letters of Otmar Krenn. “It never stops,” he said.", ["Bo Lind"]],
    [
      "The captain, Nils Corrie, was sent off.\n\n“We were poor,” said the coach, Bo Lind.\n\nCorrie later apologised. “I let them down,” he wrote.",
      ["Bo Lind", "Nils Corrie"],
    ],
    [
      "The keeper, Nils Heather, was hurt.\n\n“We were poor,” said the coach, Bo Lind.\n\nHeather later apologised. “I let them down,” he wrote.",
      ["Bo Lind", "Nils Heather"],
    ],
    [
      "Nils Heather planted the slope.\n\nHeather grows fast. “It needs no water,” said the warden, Bo Lind.",
      ["Bo Lind"],
    ],
  ])("%s", (text, names) => {
    expect(sources(text)).toEqual(names);
  });
});
