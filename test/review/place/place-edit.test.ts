import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseDraft } from "../../../src/document/index.js";
import { placeEdit } from "../../../src/review/place/place-edit.js";
import { applyChanges } from "../../../src/review/session/changes.js";
import { drafts } from "../../document/edits.js";
import { rounds, SEED } from "../../rounds.js";

/** Edits the words of a draft's first block; null where the edit is refused. */
function edit(draft: string, words: string, text: string, occurrence = 0): string | null {
  const block = parseDraft(draft).blocks[0];
  if (!block) throw new Error("no prose");
  const start = words === "" ? occurrence : block.prose.text.indexOf(words);
  if (start < 0) throw new Error(`the prose does not contain: ${words}`);
  const edits = placeEdit(draft, block, { start, end: start + words.length, text });
  return edits && applyChanges(draft, edits);
}

describe("placeEdit", () => {
  it.each([
    ["plain words", "Obviously, it failed.", "Obviously, ", "", "it failed."],
    ["emphasis goes with its words", "It **clearly** failed.", "clearly ", "", "It failed."],
    ["so it does at the start", "**Obviously**, it failed.", "Obviously, ", "", "it failed."],
    ["and at the end", "It failed **utterly**.", " utterly", "", "It failed."],
    ["two signs around the same words", "It ***clearly*** failed.", "clearly ", "", "It failed."],
    ["emphasis around more words stays", "**Obviously, it** failed.", "Obviously, ", "", "**it** failed."],
    [
      "the blank inside emphasis goes, not the one before it",
      "It was **clearly wrong**.",
      " clearly",
      "",
      "It was **wrong**.",
    ],
    [
      "the blank before emphasis goes, not the one in it",
      "It was **wrong clearly** so.",
      "clearly ",
      "",
      "It was **wrong** so.",
    ],
    ["a link goes with its words", "The [so-called](https://example.org) reform.", "so-called ", "", "The reform."],
    [
      "a link around more words stays",
      "The [so-called reform](https://example.org).",
      "so-called ",
      "",
      "The [reform](https://example.org).",
    ],
    ["a reference link", "The [so-called][a] reform.\n\n[a]: /a", "so-called ", "", "The reform.\n\n[a]: /a"],
    ["a comment in between stays", "So it <!-- ask -->clearly failed.", "it clearly ", "", "So <!-- ask -->failed."],
    [
      "a footnote in between stays",
      "It clearly[^1] failed.\n\n[^1]: So.",
      "clearly failed",
      "lost",
      "It lost[^1].\n\n[^1]: So.",
    ],
    ["words replaced in emphasis", "She _claimed_ it.", "claimed", "said", "She _said_ it."],
    ["words replaced through emphasis", "She took _aim_ at it.", "took aim at", "criticised", "She criticised it."],
    ["a capital that emphasis keeps", "Obviously, **it** failed.", "Obviously, i", "I", "**It** failed."],
    ["a line break", "It was clearly\nwrong.", "clearly ", "", "It was wrong."],
    ["a line break in a quote", "> It was clearly\n> wrong.", "clearly ", "", "> It was wrong."],
    ["a line break before the words", "> It was\n> clearly wrong.", " clearly", "", "> It was wrong."],
    ["emphasis at the start of a quote's line", "> It was\n> **clearly** wrong.", " clearly", "", "> It was wrong."],
    ["an entity", "Obviously &amp; sadly, it failed.", "Obviously & sadly, ", "", "it failed."],
    [
      "front matter",
      '---\ntitle: "It has clearly failed"\n---\n',
      "clearly ",
      "",
      '---\ntitle: "It has failed"\n---\n',
    ],
    ["carriage returns", "It was clearly\r\nwrong.", "clearly ", "", "It was wrong."],
  ])("%s", (_name, draft, words, text, expected) => {
    expect(edit(draft, words, text)).toBe(expected);
  });

  it.each([
    ["after a link, not in it", "[Critics](/a) say so.", 7, " [WHO TK]", "[Critics](/a) [WHO TK] say so."],
    ["after emphasis", "*Critics* say so.", 7, " [WHO TK]", "*Critics* [WHO TK] say so."],
    ["at the start", "*It* failed.", 0, "[WHO TK] said: ", "[WHO TK] said: *It* failed."],
    [
      "before a bracket, with a blank, lest it be a link",
      "Critics(two) say so.",
      7,
      " [WHO TK]",
      "Critics [WHO TK] (two) say so.",
    ],
  ])("inserts %s", (_name, draft, at, text, expected) => {
    expect(edit(draft, "", text, at)).toBe(expected);
  });

  it.each([
    ["half of an emphasis and words before it", "It is, **of course, wrong** now.", ", of course", ""],
    ["half of an escape or entity", "It is &#x1F600; so.", "\uDE00 so", ""],
    ["what would leave a list item", "Clearly 1. is best.", "Clearly ", ""],
    ["a colon in front matter", "---\ntitle: It failed\n---\n", "failed", "said: no"],
    ["a bracket at the start of a front-matter value", "---\ntitle: It failed\n---\n", "It", "[WHO TK]"],
    ["a sign at the start of a front-matter value", "---\ntitle: Sadly, *it* failed\n---\n", "Sadly, ", ""],
    ["what would leave a heading", "Sadly, # is a sign.", "Sadly, ", ""],
  ])("refuses %s", (_name, draft, words, text) => {
    expect(edit(draft, words, text)).toBeNull();
  });

  it("changes the prose as asked and nothing else, whatever the markup", () => {
    const choice = fc.record({
      block: fc.nat(1000),
      start: fc.nat(1000),
      length: fc.nat(30),
      text: fc.constantFrom("", "said", "[SOURCE TK]"),
    });
    const refused: boolean[] = [];
    fc.assert(
      fc.property(drafts, choice, (draft, { block: nth, start: from, length, text }) => {
        const { blocks } = parseDraft(draft);
        const block = blocks.filter((one) => !isOdd(draft.slice(one.start, one.end)))[nth % Math.max(1, blocks.length)];
        if (!block) return;
        const start = from % (block.prose.text.length + 1);
        const end = Math.min(block.prose.text.length, start + length);
        const edits = placeEdit(draft, block, { start, end, text });
        refused.push(edits === null);
        if (!edits) return;
        const after = parseDraft(applyChanges(draft, edits)).blocks.map((one) => one.prose.text);
        const expected = blocks.map((one) =>
          one === block ? one.prose.text.slice(0, start) + text + one.prose.text.slice(end) : one.prose.text,
        );
        // Words alone decide whether lines without an empty line between are a paragraph each, so blocks may join or part.
        expect(withoutBlanks(after).join("")).toBe(withoutBlanks(expected).join(""));
      }),
      { numRuns: rounds(5000), seed: SEED },
    );
    expect(refused.filter(Boolean).length / refused.length).toBeLessThan(0.1);
  });
});

/** Table rows that a heading's line makes prose of and links whose words are their label. */
function isOdd(source: string): boolean {
  return /\|--|\[plan\],/.test(source);
}

function withoutBlanks(texts: readonly string[]): string[] {
  return texts.map((text) => text.replace(/\s+/g, "")).filter((text) => text !== "");
}
