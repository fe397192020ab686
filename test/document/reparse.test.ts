import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Block, type ParsedDraft, parseDraft, reparse } from "../../src/document/index.js";
import { applyChanges, changeFor, drafts, edits } from "./edits.js";

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

const RUNS = Number(process.env["RUNS"] ?? 250);
const SEED = Number(process.env["SEED"] ?? 1);

describe("reparse", () => {
  it("equals a full parse after each of 2,500 edits, and keeps the prose of what did not change", () => {
    fc.assert(
      fc.property(drafts, edits, (start, list) => {
        let draft = parseDraft(start);
        for (const edit of list) {
          const change = changeFor(draft.text, edit);
          const next = reparse(draft, applyChanges(draft.text, [change]), [change]);
          expect(content(next)).toEqual(content(parseDraft(next.text)));
          expectSameProse(draft, next);
          draft = next;
        }
      }),
      { numRuns: RUNS, seed: SEED },
    );
  });
});
