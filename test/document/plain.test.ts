import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseDraft, reparse } from "../../src/document/index.js";
import { rounds, SEED } from "../rounds.js";
import { applyChanges, changeFor, drafts, edits } from "./edits.js";

/** Each block of plain text as its kind and words. */
function blocksOf(text: string): [string, string][] {
  return parseDraft(text, "plain").blocks.map(({ kind, prose }) => [kind, prose.text]);
}

describe("in plain text", () => {
  it.each([
    ["an indented paragraph is prose", "    The pier leans.\n", "The pier leans."],
    ["brackets are no link", "The mayor [of Orton](sic) left.\n", "The mayor [of Orton](sic) left."],
    ["what looks like a definition is prose", "[1]: The minutes of May.\n", "[1]: The minutes of May."],
    [
      "backticks are quotation marks",
      "``Costs fell,'' she said. ``Rents rose.''\n",
      "``Costs fell,'' she said. ``Rents rose.''",
    ],
    ["backslashes stand", "It lies in C:\\_new\\*all.\n", "It lies in C:\\_new\\*all."],
    ["what looks like an entity is written so", "Fish &amp; chips.\n", "Fish &amp; chips."],
    ["angle brackets are no tags", "She wrote <unclear> twice.\n", "She wrote <unclear> twice."],
    ["bars are no table", "| a | b |\n", "| a | b |"],
    ["dollars are no formula", "It costs $5 or $6.\n", "It costs $5 or $6."],
    ["stars and strokes set off words", "She was *very* _angry_.\n", "She was very angry."],
    ["a comment is none of it", "She left. <!-- stet: her words -->\n", "She left."],
  ])("%s", (_, text, prose) => {
    expect(blocksOf(text)).toEqual([["paragraph", prose]]);
  });

  it("a line of dashes or other signs parts paragraphs, and makes no heading of what stands above", () => {
    expect(blocksOf("New quay\n========\nOne man left.\n--------\nThe other\n~~~\nstayed.\n")).toEqual([
      ["paragraph", "New quay"],
      ["paragraph", "One man left."],
      ["paragraph", "The other"],
      ["paragraph", "stayed."],
    ]);
  });

  it("headings, lists and what is answered to are told apart", () => {
    const { blocks } = parseDraft("# Quay\n\n- Ropes.\n\n> What of the pier?\n", "plain");
    expect(blocks.map(({ kind, containers }) => [kind, containers.map((one) => one.kind)])).toEqual([
      ["heading", []],
      ["paragraph", ["list", "listItem"]],
      ["paragraph", ["blockQuote"]],
    ]);
  });

  it("comments direct the review, also over what follows", () => {
    const { directives } = parseDraft("<!-- blue-pencil off -->\n\nOne.\n\n<!-- blue-pencil on -->\n\nTwo.\n", "plain");
    expect(directives.map(({ kind }) => kind)).toEqual(["off", "on"]);
  });

  it("an edit is read as a whole reading would", () => {
    fc.assert(
      fc.property(drafts, edits, (start, list) => {
        let draft = parseDraft(start, "plain");
        for (const edit of list) {
          const change = changeFor(draft.text, edit);
          draft = reparse(draft, applyChanges(draft.text, [change]), [change]);
          const { blocks, directives, frontMatter } = parseDraft(draft.text, "plain");
          expect(draft).toMatchObject({ markup: "plain", blocks, directives, frontMatter });
        }
      }),
      { numRuns: rounds(150), seed: SEED },
    );
  });
});
