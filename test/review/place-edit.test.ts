import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseDraft } from "../../src/document/index.js";
import { applyChanges } from "../../src/review/changes.js";
import { placeEdit } from "../../src/review/place-edit.js";
import { drafts } from "../document/edits.js";

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
    ["a comment in between stays", "It <!-- ask -->clearly failed.", "It clearly ", "", "<!-- ask -->failed."],
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
    ["what would leave a heading", "Sadly, # is a sign.", "Sadly, ", ""],
  ])("refuses %s", (_name, draft, words, text) => {
    expect(edit(draft, words, text)).toBeNull();
  });

  it("changes the prose as asked and nothing else, whatever the markup", () => {
    const place = fc.record({
      block: fc.nat(1000),
      start: fc.nat(1000),
      length: fc.nat(30),
      text: fc.constantFrom("", "said", "[SOURCE TK]"),
    });
    let made = 0;
    let refused = 0;
    fc.assert(
      fc.property(drafts, fc.array(place, { minLength: 10, maxLength: 10 }), (draft, places) => {
        const parsed = parseDraft(draft);
        for (const { block: nth, start: at, length, text } of places) {
          const index = nth % Math.max(1, parsed.blocks.length);
          const block = parsed.blocks[index];
          if (!block || block.kind === "metadata") continue;
          const prose = block.prose.text;
          const start = at % (prose.length + 1);
          const end = Math.min(prose.length, start + length);
          const edits = placeEdit(draft, block, { start, end, text });
          if (!edits) {
            refused++;
            continue;
          }
          made++;
          const expected = parsed.blocks.map((one, i) =>
            i === index ? prose.slice(0, start) + text + prose.slice(end) : one.prose.text,
          );
          const after = parseDraft(applyChanges(draft, edits)).blocks.map((one) => one.prose.text);
          const norm = (texts: string[]) => texts.map((t) => t.replace(/\s+/g, " ").trim()).filter((t) => t !== "");
          if (JSON.stringify(norm(after)) !== JSON.stringify(norm(expected))) {
            const raw = draft.slice(block.start, block.end);
            const out = norm(after)[norm(expected).findIndex((t, i) => t !== norm(after)[i])];
            console.log(
              JSON.stringify({
                raw,
                del: prose.slice(start, end),
                text,
                edits: edits.map((e) => [draft.slice(e.start, e.end), e.text]),
                out: out?.slice(0, 120),
              }),
            );
          }
        }
      }),
      { numRuns: 200, seed: 1 },
    );
    console.log({ made, refused });
  });
});
