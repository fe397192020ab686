import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Block, type ParsedDraft, parseDraft, reparse, type TextChange } from "../../src/document/index.js";
import { rounds, SEED } from "../rounds.js";
import { applyChanges, changeFor, changesFor, drafts, edits } from "./edits.js";

/** Each run makes ten edits. */
const SEARCH = { numRuns: rounds(250), seed: SEED };

function content({ blocks, directives, frontMatter }: ParsedDraft) {
  return { blocks, directives, frontMatter };
}

/** Blocks whose prose occurs once in a draft, by that prose. */
function unique(blocks: readonly Block[]): Map<string, Block> {
  const seen = new Map<string, Block | null>();
  for (const block of blocks) {
    const key = JSON.stringify(block.prose);
    seen.set(key, seen.has(key) ? null : block);
  }
  return new Map([...seen].flatMap(([key, block]) => (block ? [[key, block]] : [])));
}

function expectSameProse(before: ParsedDraft, after: ParsedDraft): void {
  const old = unique(before.blocks);
  for (const [key, { prose }] of unique(after.blocks)) {
    const former = old.get(key);
    if (former) expect(prose).toBe(former.prose);
  }
}

/** The draft after the changes, once it has been found equal to a full parse. */
function checkedReparse(draft: ParsedDraft, changes: readonly TextChange[]): ParsedDraft {
  const next = reparse(draft, applyChanges(draft.text, changes), changes);
  expect(content(next)).toEqual(content(parseDraft(next.text)));
  expectSameProse(draft, next);
  return next;
}

describe("reparse", () => {
  it("equals a full parse after each of 2,500 edits, and keeps the prose of what did not change", () => {
    fc.assert(
      fc.property(drafts, edits, (start, list) => {
        let draft = parseDraft(start);
        for (const edit of list) draft = checkedReparse(draft, [changeFor(draft.text, edit)]);
      }),
      SEARCH,
    );
  });

  it("equals a full parse after several changes at once", () => {
    fc.assert(
      fc.property(drafts, edits, edits, (start, first, second) => {
        const draft = parseDraft(start);
        const next = checkedReparse(draft, changesFor(draft.text, first));
        checkedReparse(next, changesFor(next.text, second));
      }),
      SEARCH,
    );
  });

  it("keeps the prose of every other block when one changes", () => {
    const paragraphs = Array.from({ length: 500 }, (_, number) => `Paragraph *${number}* of the draft.`);
    const draft = parseDraft(paragraphs.join("\n\n"));
    const at = draft.text.indexOf("*250*");
    const next = checkedReparse(draft, [{ start: at, end: at, text: "number " }]);
    const kept = next.blocks.filter((block, index) => block.prose === draft.blocks[index]?.prose);
    expect(kept).toHaveLength(499);
  });

  it("reads a link again when its definition comes and goes", () => {
    const draft = parseDraft("See [the plan].\n\nIt is long.\n\n");
    const defined = checkedReparse(draft, [
      { start: draft.text.length, end: draft.text.length, text: "[the plan]: /x" },
    ]);
    expect(defined.blocks.map((block) => block.prose.text)).toEqual(["See the plan.", "It is long."]);
    expect(defined.blocks[1]?.prose).toBe(draft.blocks[1]?.prose);
    const gone = checkedReparse(defined, [{ start: draft.text.length, end: defined.text.length, text: "" }]);
    expect(gone.blocks[0]?.prose.text).toBe("See [the plan].");
  });

  it("reads everything when the changes do not lead to the text", () => {
    const next = reparse(parseDraft("One.\n\nTwo."), "Three, and four.", [{ start: 0, end: 1, text: "X" }]);
    expect(next.blocks.map((block) => block.prose.text)).toEqual(["Three, and four."]);
  });

  it("answers the same draft when nothing changed", () => {
    const draft = parseDraft("One.");
    expect(reparse(draft, "One.", [])).toBe(draft);
  });
});
