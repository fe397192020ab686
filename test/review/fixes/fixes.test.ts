import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { applyFixes } from "../../../src/review/fixes/fixes.js";
import type { DraftEdit, DraftFix } from "../../../src/review/index.js";

const fix = (...edits: DraftEdit[]): DraftFix => ({ title: "Fix", safe: true, edits });
const edit = (start: number, end: number, text: string): DraftEdit => ({ start, end, text });

describe("applyFixes", () => {
  const text = "Obviously, it failed utterly.";

  it("applies fixes of several edits, in any order", () => {
    const fixes = [fix(edit(20, 28, "")), fix(edit(11, 12, "I"), edit(0, 11, ""))];
    expect(applyFixes(text, fixes)).toEqual({ text: "It failed.", applied: [fixes[1], fixes[0]], skipped: [] });
  });

  it("skips a fix that overlaps one before it, whole", () => {
    const first = fix(edit(0, 11, ""));
    const second = fix(edit(9, 10, "!"), edit(20, 28, ""));
    expect(applyFixes(text, [second, first])).toEqual({
      text: "it failed utterly.",
      applied: [first],
      skipped: [second],
    });
  });

  it("of two that start together takes the one given first", () => {
    const [said, stated] = [fix(edit(14, 20, "fell")), fix(edit(14, 20, "sank"))];
    expect(applyFixes(text, [stated, said])).toMatchObject({ text: "Obviously, it sank utterly.", skipped: [said] });
  });

  it("skips a second insertion at the same place", () => {
    const [one, two] = [fix(edit(13, 13, " [WHO TK]")), fix(edit(13, 13, " [WHY TK]"))];
    expect(applyFixes(text, [one, two])).toMatchObject({
      text: "Obviously, it [WHO TK] failed utterly.",
      skipped: [two],
    });
  });

  it("skips a fix that overlaps itself", () => {
    expect(applyFixes(text, [fix(edit(0, 5, ""), edit(3, 8, ""))]).text).toBe(text);
  });

  it("never changes a character twice, and keeps every applied text", () => {
    const anyEdit = fc
      .tuple(fc.nat(28), fc.nat(4))
      .map(([start, length]) => edit(start, Math.min(29, start + length), "#"));
    const anyFix = fc.array(anyEdit, { minLength: 1, maxLength: 3 }).map((edits) => fix(...edits));
    fc.assert(
      fc.property(fc.array(anyFix, { maxLength: 8 }), (fixes) => {
        const result = applyFixes(text, fixes);
        const edits = result.applied.flatMap((one) => one.edits);
        const removed = edits.reduce((sum, { start, end }) => sum + end - start, 0);
        expect(result.applied.length + result.skipped.length).toBe(fixes.length);
        expect(result.text.length).toBe(text.length - removed + edits.length);
      }),
      { seed: 1 },
    );
  });

  it("takes many fixes in little time", () => {
    const many = Array.from({ length: 50_000 }, (_, i) => fix(edit(2 * i, 2 * i + 1, "b")));
    expect(applyFixes("a".repeat(100_000), many).text).toBe("ba".repeat(50_000));
  });
});
