import { describe, expect, it } from "vitest";
import { readDraft, rereadDraft } from "../../../src/attribution/index.js";
import { parseDraft, reparse } from "../../../src/document/index.js";
import { english } from "../../language/english.js";

const TALK = [
  "# A talk at the mill",
  "It was a wet day in Brankton.",
  "**Ana Lee:** I saw it leak.",
  "It went on for weeks, and I told them.",
  "**Bo Ray:** Did you tell me?",
  "The mill closed in May.",
  "The roof fell in June.",
];
const QUOTES = ["It rained.", "> [!quote] Ana Lee\n> It leaks, and I told them.", "It rained again.", "And again."];
const LETTERS = [
  "# Newsletter",
  "We met in May.",
  "## From the pier",
  ...Array.from({ length: 30 }, (_, day) => `On day ${day} it rained.`),
  "I like it there.",
  "Best regards,",
  "Ana Lee",
  "More in June.",
];

/** What an edit does, and the words it puts in the place of others. */
const EDITS: readonly (readonly [string, readonly string[], string, string])[] = [
  ["far from any part", TALK, "roof fell", "old roof fell"],
  ["in an answer", TALK, "It went on", "He said it went on"],
  ["in the label", TALK, "Bo Ray", "Notes"],
  ["that parts a turn from its answer", TALK, "It went on", "## The mill\n\nIt went on"],
  ["that adds a paragraph to a turn", TALK, "It went on", "I was there.\n\nIt went on"],
  ["that makes a label of a paragraph", TALK, "The mill closed", "**Ana Lee:** The mill closed"],
  ["of who is quoted", QUOTES, "Ana Lee", "Bo Ray"],
  ["that takes away who is quoted", QUOTES, "[!quote] Ana Lee", "[!quote]"],
  ["before a quotation", QUOTES, "It rained.", "It rained in Brankton."],
  ["that parts a quotation from its title", QUOTES, "> It leaks", "\n> It leaks"],
  ["that brings a signature near", LETTERS, "On day 3 it rained.\n\n", ""],
  ["that takes a signature far away", LETTERS.toSpliced(4, 3), "We met", "We met.\n\nWe met"],
  [
    "that adds to a letter",
    LETTERS.toSpliced(4, 3),
    "I like",
    "It rained.\n\nIt rained.\n\nIt rained.\n\nIt rained.\n\nI like",
  ],
];

describe("what blocks are by the build of a piece", () => {
  it.each(EDITS)("is as in a full reading after an edit %s", (_, paragraphs, words, others) => {
    const before = paragraphs.join("\n\n");
    const start = before.indexOf(words);
    const change = { start, end: start + words.length, text: others };
    const parsed = parseDraft(before);
    const after = before.slice(0, start) + others + before.slice(change.end);
    const reread = rereadDraft(readDraft(parsed, english), reparse(parsed, after, [change]), english);
    expect(start).toBeGreaterThanOrEqual(0);
    expect(reread.passages).toEqual(readDraft(parseDraft(after), english).passages);
  });

  it("is not looked for again after an edit of a block that nobody looked at", () => {
    const text = TALK.join("\n\n");
    const at = text.indexOf("roof fell");
    const parsed = parseDraft(text);
    const first = readDraft(parsed, english);
    const change = { start: at, end: at, text: "old " };
    const then = reparse(parsed, `${text.slice(0, at)}old ${text.slice(at)}`, [change]);
    expect(rereadDraft(first, then, english).settings.parts).toBe(first.settings.parts);
  });
});
