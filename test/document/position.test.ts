import { describe, expect, it } from "vitest";
import { parseDraft, toDraft, toProse } from "../../src/document/index.js";
import { blockOf } from "./round-trip.js";

/** `«` and `»` mark, in the prose, a span and, in the draft, where it must lead. */
function marked(text: string): { text: string; start: number; end: number } {
  const start = text.indexOf("«");
  const end = text.indexOf("»") - 1;
  return { text: text.replace(/[«»]/g, ""), start, end };
}

describe("toDraft", () => {
  it.each([
    ["plain words", "The «bridge» opened", "The «bridge» opened"],
    ["marks around the span", "A «bold» step", "A **«bold»** step"],
    ["marks within the span", "«A bold step»", "«A **bold** step»"],
    ["a span that ends in a mark", "«A bold» step", "«A **bold»** step"],
    ["an entity", "fish «&» chips", "fish «&amp;» chips"],
    ["an escape", "a «*» b", "a «\\*» b"],
    ["a line break in a quote", "one« »two", "> one«\n> »two"],
    ["a line break in quotes and a list", "one« »two", "> > - one«  \n> >   »two"],
    ["a line break before a mark", "one« »two", "one«\n»**two**"],
    ["a line break after a quote's mark", "one« »two", "> one«\n> »*two*"],
    ["a link", "see «the plan» now", "see [«the plan»](http://x.org) now"],
    ["code", "run «\uFFFC» now", "run «`a b`» now"],
    ["an emoji before", "😀 «no»", "😀 *«no»*"],
    ["a heading", "«One»", "## «One» ##"],
    ["a table cell", "«c | d»", "| a |\n|---|\n| «c \\| d» |"],
    ["a list", "«b» c", "- a\n- *«b»* c"],
  ])("leads a span to its source: %s", (_name, prose, draft) => {
    const expected = marked(draft);
    const { text, ...span } = marked(prose);
    const block = blockOf(parseDraft(expected.text), text);
    expect(toDraft(block, span)).toEqual({ start: expected.start, end: expected.end });
  });

  it.each([
    ["between words", "a «»b", "a «»b"],
    ["at the start", "«»a b", "«»a b"],
    ["at the start, inside the mark", "«»a b", "**«»a** b"],
    ["at the end", "a b«»", "a b«»"],
    ["behind a closing mark", "a bold«» step", "a **bold**«» step"],
    ["behind a link", "the plan«».", "[the plan](x)«»."],
    ["before an opening mark", "a «»bold step", "a «»**bold** step"],
    ["before a footnote mark", "It fell«».", "It fell«»[^1]."],
    ["at the end, behind the marks", "a bold«»", "a ***bold***«»"],
    ["at the end of a heading", "a bold«»", "# a **bold**«» #"],
    ["at the end, before a footnote mark", "It fell.«»", "It fell.«»[^1]"],
  ])("finds a place to insert words: %s", (_name, prose, draft) => {
    const expected = marked(draft);
    const { text, ...span } = marked(prose);
    const block = blockOf(parseDraft(expected.text), text);
    expect(toDraft(block, span)).toEqual({ start: expected.start, end: expected.end });
  });
});

describe("toProse", () => {
  it.each([
    ["a word", "A **«»bold** step", "A «»bold step"],
    ["an opening mark", "A «»**bold** step", "A «»bold step"],
    ["a closing mark", "A **bold«»** step", "A bold«» step"],
    ["the inside of an entity", "fish &am«»p; chips", "fish «»& chips"],
    ["the block's start", "«»# One", "«»One"],
    ["the block's end", "# One #«»", "One«»"],
  ])("finds the prose at %s", (_name, draft, prose) => {
    const { text, start } = marked(draft);
    const expected = marked(prose);
    expect(toProse(blockOf(parseDraft(text), expected.text), start)).toBe(expected.start);
  });
});
