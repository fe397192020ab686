import { describe, expect, it } from "vitest";
import { read } from "./reading.js";

/** The speech in a draft, with the marks, and whose it is: a name, "nobody" where it is not known. */
function speech(text: string): readonly string[] {
  return read(text).passages.flatMap(({ prose, quotations, attributions }) =>
    quotations
      .filter(({ kind }) => kind === "speech")
      .map(
        ({ start, end, owner }) => `${attributions[owner]?.source.name || "nobody"}: ${prose.text.slice(start, end)}`,
      ),
  );
}

describe("what a listener does makes no speaker", () => {
  it.each([
    [
      "Dr. Ana Lee turned to the nurse. “The ward is full again.” The nurse nodded.",
      ["nobody: “The ward is full again.”"],
    ],
    [
      "Ida Moss took Tom Reed aside. “Your horse is lame, you know.” Tom Reed shrugged.",
      ["nobody: “Your horse is lame, you know.”"],
    ],
    ["“Is the kiln still hot?” Tom Reed winked.", ["nobody: “Is the kiln still hot?”"]],
    ["“You sold the boat!” Ida Moss frowned.", ["nobody: “You sold the boat!”"]],
    ["“The ward is full,” the nurse nodded.", ["The nurse: “The ward is full,”"]],
    ["“The boat is sold!” Ida Moss wrote on a postcard.", ["Ida Moss: “The boat is sold!”"]],
    ["“Why is the kiln hot?” Tom Reed asked the potter.", ["Tom Reed: “Why is the kiln hot?”"]],
    ["“It was a clean race,” Ida Moss said. Tom Reed nodded.", ["Ida Moss: “It was a clean race,”"]],
  ])("%s", (text, speakers) => {
    expect(speech(text)).toEqual(speakers);
  });
});

describe("a name in quotation marks at the end of a tag", () => {
  it.each([
    [
      "“The catch was poor,” said a skipper known as “Old Nils.” “We stayed in port,” said Ida Moss.",
      ["A skipper known as “Old Nils.”: “The catch was poor,”", "Ida Moss: “We stayed in port,”"],
    ],
    ["“They came at night,” said a man who goes by the name “Doc.”", ["A man: “They came at night,”"]],
    ["“They came at night,” said a woman who gave her name only as “Rosa.”", ["A woman: “They came at night,”"]],
    ["“My beat, my rules,” said a singer nicknamed “Fuse.”", ["A singer nicknamed “Fuse.”: “My beat, my rules,”"]],
    ["“It is done,” said Ida Moss. The rule is known as “stop and wait.”", ["Ida Moss: “It is done,”"]],
    [
      "“The sea was flat,” said Tom Reed. “It was like glass.”",
      ["Tom Reed: “The sea was flat,”", "Tom Reed: “It was like glass.”"],
    ],
    ["The coach called it “a total mess.”", ["The coach: “a total mess.”"]],
  ])("%s", (text, speakers) => {
    expect(speech(text)).toEqual(speakers);
  });
});

describe("a forgotten closing mark", () => {
  it.each([
    [
      "“We should drain the lake at once, Mayor Ida Moss said. Nobody did.\n\n“It is safe,” said Engineer Tom Reed.",
      ["Ida Moss: “We should drain the lake at once,", "Tom Reed: “It is safe,”"],
    ],
    ["“The choir was flat, said Ida Moss. It was a long night.", ["Ida Moss: “The choir was flat,"]],
    [
      '"Sales fell by half, Ida Moss wrote. "They rose again," Tom Reed said.',
      ['Ida Moss: "Sales fell by half,', 'Tom Reed: "They rose again,"'],
    ],
    [
      "“We met the board in May. She said the lake was safe.\n\n“It was not,” said Ida Moss.",
      ["Ida Moss: “We met the board in May. She said the lake was safe.", "Ida Moss: “It was not,”"],
    ],
    [
      "“My father kept bees. ‘They know,’ Uncle Nils said. So I kept them too.\n\n“I still do,” said Ida Moss.",
      ["Ida Moss: “My father kept bees. ‘They know,’ Uncle Nils said. So I kept them too.", "Ida Moss: “I still do,”"],
    ],
    [
      "“The choir, said to be the oldest, sang,” Ida Moss wrote.",
      ["Ida Moss: “The choir, said to be the oldest, sang,”"],
    ],
  ])("%s", (text, speakers) => {
    expect(speech(text)).toEqual(speakers);
  });
});

describe("the verb before its speaker", () => {
  it.each([
    [
      "“She trains at six,” Tom Reed said. Added Ida Moss: “And she never misses.”",
      ["Tom Reed: “She trains at six,”", "Ida Moss: “And she never misses.”"],
    ],
    [
      "“The soup was cold,” Tom Reed said. Wrote one guest: “Never again.”",
      ["Tom Reed: “The soup was cold,”", "One guest: “Never again.”"],
    ],
    ["Said the head gardener: “The oak must go.”", ["The head gardener: “The oak must go.”"]],
    [
      "“She trains at six,” Tom Reed said. He added: “And she never misses.”",
      ["Tom Reed: “She trains at six,”", "Tom Reed: “And she never misses.”"],
    ],
  ])("%s", (text, speakers) => {
    expect(speech(text)).toEqual(speakers);
  });
});

describe("a tag that is not understood", () => {
  it("is still no other speaker's", () => {
    expect(speech("“The ice is thin,” went the lore. “It held,” said Tom Reed.")).toEqual([
      "nobody: “The ice is thin,”",
      "Tom Reed: “It held,”",
    ]);
  });
});

describe("somebody without a name", () => {
  it.each([
    ["A Hillside senior asked for help. On Monday, he said, the bus was late.", "A Hillside senior"],
    [
      "A nurse asked not to be named. “We will look into it,” Ida Moss told us. “Too late,” the nurse wrote. She added that it hurt.",
      "The nurse",
    ],
    ["The more senior of the two retired. Tom Reed said that it was time.", "Tom Reed"],
  ])("%s", (text, speaker) => {
    const said = read(text).passages.flatMap(({ attributions }) => attributions);
    expect(said.at(-1)?.source.name).toBe(speaker);
  });
});

describe("after an utterance any verb makes a tag", () => {
  it.each([
    ["“The vine never freezes,” put in Dr. Ida Moss.", ["Ida Moss: “The vine never freezes,”"]],
    ["“It froze in 1987,” chimed in Professor Tom Reed.", ["Tom Reed: “It froze in 1987,”"]],
    ["“You were not born,” Senator Ida Moss shot back.", ["Ida Moss: “You were not born,”"]],
    ["“You were not even born!” Senator Ida Moss shot back.", ["Ida Moss: “You were not even born!”"]],
    ["“It may freeze a little,” Judge Tom Reed allowed.", ["Tom Reed: “It may freeze a little,”"]],
    ["“Is it my turn?” piped up a girl.", ["A girl: “Is it my turn?”"]],
    ["“No,” came the reply from Ida Moss.", ["Ida Moss: “No,”"]],
    ["“Never in my time,” was Tom Reed's answer.", ["Tom Reed: “Never in my time,”"]],
    ["“The vine is dead,” per Ida Moss.", ["Ida Moss: “The vine is dead,”"]],
    [
      "“The vine is dead,” she ventured, “and buried.” Ida Moss left.",
      ["nobody: “The vine is dead,”", "nobody: “and buried.”"],
    ],
  ])("%s", (text, speakers) => {
    expect(speech(text)).toEqual(speakers);
  });

  it.each([
    ["going somewhere", "“The vine is dead,” Tom Reed walked to the gate."],
    ["what was done with a work", "“The Winter Vine,” directed Ida Moss in her first year, opens in May."],
    ["a thing", "“Never Again,” ran the headline."],
    ["nobody’s answer", "“Never again,” was the answer."],
    ["a part of the sentence", "The vine “never freezes” Tom Reed planted in May."],
    ["a sentence after a question", "“Is it dead?” Tom Reed stood up."],
  ])("but not %s", (_kind, text) => {
    expect(speech(text).join()).not.toMatch(/Reed|Moss|headline/u);
  });
});

describe("speech broken off by an action between dashes", () => {
  it.each([
    [
      "“We never had a chart of the reef”—Captain Tom Reed wiped his glasses—“until the spring.”",
      ["Tom Reed: “We never had a chart of the reef”", "Tom Reed: “until the spring.”"],
    ],
    [
      "“I knew her” — Ida Moss's voice broke — “for forty years.”",
      ["Ida Moss: “I knew her”", "Ida Moss: “for forty years.”"],
    ],
    [
      "Dr. Ida Moss spoke first. “I knew her”—her voice broke—“for forty years.”",
      ["Ida Moss: “I knew her”", "Ida Moss: “for forty years.”"],
    ],
    [
      "“I knew her and him”—a door slammed—“for forty years.”",
      ["nobody: “I knew her and him”", "nobody: “for forty years.”"],
    ],
  ])("%s", (text, speakers) => {
    expect(speech(text)).toEqual(speakers);
  });
});

describe("marks that are none", () => {
  it.each([
    ['“We laid a 12" pipe and it burst,” Ida Moss said. It rained.', ['Ida Moss: “We laid a 12" pipe and it burst,”']],
    ['"The 6" main burst and the 8" one held," Tom Reed said.', ['Tom Reed: "The 6" main burst and the 8" one held,"']],
    [
      'Ida Moss wanted "a crew of 12" and "a boat of 14" at most.',
      ['Ida Moss: "a crew of 12"', 'Ida Moss: "a boat of 14"'],
    ],
    ["Piet 't Hart met the coopers' guild.", []],
    ["'Nuff said: the millers' guild met.", []],
    ["She left 'cause the coopers' guild met.", []],
    ["'Cause and effect,' Ida Moss said.", ["Ida Moss: 'Cause and effect,'"]],
    ["'Round the bend,' Tom Reed said.", ["Tom Reed: 'Round the bend,'"]],
  ])("%s", (text, speakers) => {
    expect(speech(text)).toEqual(speakers);
  });
});

describe("a tag inside a clause", () => {
  /** What is reported in a draft. */
  const reported = (text: string) =>
    read(text).passages.flatMap(({ prose, attributions }) =>
      attributions.map(({ content }) => content.map(({ start, end }) => prose.text.slice(start, end)).join(" … ")),
    );

  it.each([
    ["The guild hired a firm that, Ida Moss said, had sunk two wells.", "had sunk two wells"],
    ["The pool shut because, Ida Moss said, the roof leaked.", "the roof leaked"],
    ["The bakery closed and, Tom Reed said, owed three months of rent.", "owed three months of rent"],
    ["The plan, Tom Reed said, would fail.", "The plan … would fail"],
    ["The well that the guild sank, Tom Reed said, would dry.", "The well that the guild sank … would dry"],
    ["Five years ago, Ida Moss said, half the wells were dry.", "Five years ago … half the wells were dry"],
  ])("%s", (text, content) => {
    expect(reported(text)).toEqual([content]);
  });
});

describe("quoted paragraphs under one lead-in", () => {
  it.each([
    [
      "Ida Moss wrote to the board:\n\n“The kiln leaks.”\n\n“It is old.”\n\nIt rained.\n\n“It will hold, I am told.”",
      ["Ida Moss: “The kiln leaks.”", "Ida Moss: “It is old.”", "nobody: “It will hold, I am told.”"],
    ],
    [
      "Ida Moss wrote to the board:\n\n“The kiln leaks.”\n\n“It does not,” Tom Reed said.",
      ["Ida Moss: “The kiln leaks.”", "Tom Reed: “It does not,”"],
    ],
    [
      "Ida Moss asked the board:\n\n“Is the kiln safe to use?”\n\n“It is not, I fear.”",
      ["Ida Moss: “Is the kiln safe to use?”", "nobody: “It is not, I fear.”"],
    ],
    [
      "Ida Moss wrote to the board:\n\n“The kiln leaks.” She left.\n\n“Nobody came to mend it.”",
      ["Ida Moss: “The kiln leaks.”", "nobody: “Nobody came to mend it.”"],
    ],
  ])("%s", (text, speakers) => {
    expect(speech(text)).toEqual(speakers);
  });
});
