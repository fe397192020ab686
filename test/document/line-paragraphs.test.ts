import { describe, expect, it } from "vitest";
import { parseDraft } from "../../src/document/index.js";
import { proseOf } from "./round-trip.js";

/** Lines without an empty line between that are a paragraph each, by the kind of text. */
const PARAGRAPHS: readonly (readonly [string, readonly string[]])[] = [
  [
    "two lines of a news story",
    ["The mayor left at noon.", "She gave no reason for it, and nobody at the gate asked her for one."],
  ],
  [
    "several sentences a line",
    [
      "The ferry ran late. Nobody was told.",
      "A second boat left at six. It was full by then, the crew said.",
      "The pier is shut.",
    ],
  ],
  [
    "speech with its tag",
    ["“We waited for an hour,” Ana Lee said.", "“Nobody came.”", "The port did not answer a call on Monday."],
  ],
  [
    "straight marks",
    ['"It was dark," said Lee.', '"Then the horn went, and we all ran to the rail to see what it was."'],
  ],
  [
    "a quotation opened again",
    ["“The mill was ours.", "“We sold it for the price of the roof, and the roof leaked,” Cole said."],
  ],
  [
    "a lead with a colon",
    ["Lee wrote to the crews:", "We open at six. Bring your own soup, for the kitchen has been shut since May."],
  ],
  [
    "a signed post",
    [
      "Go home tonight.",
      "— Chief Lou Grant (@lougrant) March 3, 2026",
      "Hatch said the lane would be wide enough for them all.",
    ],
  ],
  [
    "a saying over a name",
    [
      "“The gate is shut. Nobody goes home.”",
      "— Lou Grant, Corley",
      "The rain went on until the river came up to the gate.",
    ],
  ],
  [
    "turns of one length",
    [
      "Rosa Delgado, Corley: The pier is a disgrace. It sways.",
      "Tom Akers, Sand Point: I built it. It does not sway at all.",
    ],
  ],
  [
    "a headline and a byline",
    [
      "Tolls Double at the Port",
      "By Ana Lee",
      "The tolls went up on Monday.",
      "Nobody had been told.",
      "The crews were at sea.",
      "They came home in the night and found the gate shut.",
      "It rained.",
      "The soup was cold.",
    ],
  ],
  [
    "a letter",
    ["Dear all,", "The slip is rotten.", "I fell there in January, and so did two of the crew.", "Yours,", "Lou Grant"],
  ],
  [
    "questions and shouts",
    ["Who paid?", "Nobody did!", "That is what the auditors found when they opened the second box…"],
  ],
  [
    "figures at the start",
    ["40 ships waited outside.", "12 of them had bread on board, according to the port.", "The rest were empty."],
  ],
  [
    "a last line that is not finished",
    ["The vote was close.", "The council meets again on Thursday to hear from the crews and the"],
  ],
  [
    "markup at the ends",
    [
      "**The vote was close.**",
      "The [count](https://example.org/count) took all night.[^1]",
      "*Nobody slept.*",
      "The hall was locked, and the keeper had gone to sea.",
    ],
  ],
  [
    "an accent at the start",
    ["Élodie Roche ran the mill.", "Ángel Ruiz ran the shop beside it until the river came up in the spring."],
  ],
  [
    "blanks at the end of lines",
    ["The mayor left.  ", "She gave no reason for it, and nobody at the gate asked her for one."],
  ],
];

/** Lines that are one paragraph, as Markdown has it. */
const ONE: readonly (readonly [string, readonly string[]])[] = [
  [
    "wrapped lines",
    [
      "The ferry ran late on Monday because the crew had not been told that",
      "the pier was shut. They waited outside the mole until six, when a boat",
      "came out to them.",
    ],
  ],
  [
    "wrapped lines, one of which ends a sentence",
    ["The ferry ran late on Monday because nobody had told the crew of it.", "They waited outside the mole until six."],
  ],
  [
    "wrapped lines that all begin with a name",
    [
      "The crews of the Kestrel ferry, who waited for an hour, were met by",
      "Ana Lee of the port. She had come from the north gate with soup and",
      "Milo Hatch.",
    ],
  ],
  ["a line for each clause", ["The ferry ran late,", "and nobody was told.", "The pier was shut."]],
  [
    "verse",
    [
      "The river has no name at night",
      "And all its boats are stones,",
      "It carries off the miller's light",
      "And leaves the mill its bones.",
    ],
  ],
  [
    "verse in short lines",
    ["The tide was out,", "The rope was slack.", "We went about,", "And then,", "We came back."],
  ],
  ["verse in small letters", ["the tide is out.", "the rope is slack.", "nobody comes."]],
  ["verse over a name", ["The river has no name at night", "And all its boats are stones,", "— Ines Korda"]],
  ["an address", ["Ana Lee", "12 Mill Road", "Kestrel"]],
  ["an address with full stops", ["Ana Lee, Ph.D.", "12 Mill Rd.", "Kestrel."]],
  ["a letterhead", ["Office of the Harbour Master", "Pier 4, Kestrel", "Tel. 555 0100"]],
  ["how a letter ends", ["Yours,", "Ana Lee", "Harbour Master"]],
  ["a list of names", ["Ana Lee, Kestrel", "Milo Hatch, the port", "Lou Grant, the police"]],
  [
    "a quotation that goes on",
    ["“The mill was ours.", "We sold it for the price of the roof, and the roof leaked,” Cole said."],
  ],
  [
    "emphasis that goes on",
    ["*The mill was ours.", "We sold it for the price of the roof, and the roof leaked, as roofs do.*"],
  ],
  [
    "a break the writer set",
    ["The mill was ours.\\", "We sold it for the price of the roof, and the roof leaked, as roofs do."],
  ],
  ["one line", ["The mill was ours. We sold it."]],
  ["headings without marks", ["What we know", "What we do not", "What comes next"]],
];

describe("lines without an empty line between", () => {
  it.each(PARAGRAPHS)("are paragraphs: %s", (_, lines) => {
    for (const end of ["\n", "\r\n"]) expect(proseOf(lines.join(end))).toEqual(proseOf(lines.join(end + end)));
    expect(proseOf(lines.join("\n"))).toHaveLength(lines.length);
  });

  it.each(ONE)("are one paragraph: %s", (_, lines) => {
    expect(proseOf(lines.join("\n"))).toHaveLength(1);
  });

  it("are paragraphs in a quote too, of the same quote", () => {
    const { blocks, text } = parseDraft("> The mayor left.\n> She gave no *reason* for it.\nNobody asked her for one.");
    expect(blocks.map(({ start, end }) => text.slice(start, end))).toEqual([
      "The mayor left.",
      "She gave no *reason* for it.",
      "Nobody asked her for one.",
    ]);
    expect(new Set(blocks.map(({ containers }) => containers[0]?.key)).size).toBe(1);
    proseOf(text);
  });

  it("are one paragraph in a list item and a footnote", () => {
    expect(proseOf("- The mayor left.\n  She gave no reason for it.")).toHaveLength(1);
    expect(proseOf("Gone.[^1]\n\n[^1]: The mayor left.\n    She gave no reason for it.")).toHaveLength(2);
  });

  it("and each footnote is one where they stand in lines right under each other", () => {
    expect(proseOf("Gone.[^1][^2]\n\n[^1]: Lee, *Mills*, p. 4.\n[^2]: Roth, *Weirs*, p. 9.")).toEqual([
      "Gone.",
      "Lee, Mills, p. 4.",
      "Roth, Weirs, p. 9.",
    ]);
  });

  it("keep the scope of a comment: its line", () => {
    const { text, directives } = parseDraft(
      "The mayor left.\nShe was crushed. <!-- stet loaded/emotive: her word -->\nNobody at the gate asked her for a reason.",
    );
    expect(directives.map(({ scope }) => text.slice(scope.start, scope.end))).toEqual([
      "She was crushed. <!-- stet loaded/emotive: her word -->",
    ]);
  });

  it("keep the scope of a comment above them: the first", () => {
    const comment = "<!-- stet loaded/emotive: her word -->\n";
    const { text, directives } = parseDraft(
      `It rained.\n${comment}She was crushed.\nNobody at the gate asked her for a reason.`,
    );
    expect(directives.map(({ scope }) => text.slice(scope.start, scope.end))).toEqual(["She was crushed."]);
  });
});
