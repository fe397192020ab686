import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { asOneEdit } from "../../../src/review/session/one-edit.js";
import { applyChanges, changesFor } from "../../document/edits.js";
import { rounds, SEED } from "../../rounds.js";

const FIRST = "Ana Lee runs the port of Corley.";

const moves = fc.record({
  at: fc.nat(10_000),
  remove: fc.constantFrom(0, 0, 1, 3, 9),
  insert: fc.constantFrom("", "x", "yy", "\n\n", "she said "),
});

/** Edits of FIRST, each of the text that the one before left, of one to three changes in any order. */
const editsOfFirst = fc.array(fc.array(moves, { minLength: 1, maxLength: 3 }), { maxLength: 12 }).map((list) => {
  let text = FIRST;
  return list.map((several) => {
    const changes = changesFor(text, several);
    text = applyChanges(text, changes);
    return { text, changes };
  });
});

describe("asOneEdit", () => {
  it("leads from the first text to the last, by changes that stand apart and in order", () => {
    fc.assert(
      fc.property(editsOfFirst, (edits) => {
        const { text, changes } = asOneEdit(FIRST, edits);
        expect(text).toBe(edits.at(-1)?.text ?? FIRST);
        expect(applyChanges(FIRST, changes)).toBe(text);
        changes.forEach(({ start, end }, index) => {
          expect(start).toBeGreaterThanOrEqual(index === 0 ? 0 : (changes[index - 1]?.end ?? 0) + 1);
          expect(end).toBeGreaterThanOrEqual(start);
        });
      }),
      { seed: SEED, numRuns: rounds(2_000) },
    );
  });

  it("makes one change of a word that is typed letter by letter, and another of what is typed elsewhere", () => {
    const typed = [
      { start: 8, end: 8, text: "a" },
      { start: 9, end: 9, text: "l" },
      { start: 34, end: 34, text: " It leaks." },
      { start: 10, end: 10, text: "so " },
    ];
    let text = FIRST;
    const edits = typed.map((change) => {
      text = applyChanges(text, [change]);
      return { text, changes: [change] };
    });
    expect(asOneEdit(FIRST, edits)).toEqual({
      text: "Ana Lee also runs the port of Corley. It leaks.",
      changes: [
        { start: 8, end: 8, text: "also " },
        { start: 32, end: 32, text: " It leaks." },
      ],
    });
  });

  it("forgets what was typed and deleted again", () => {
    const [start, end] = [8, 13];
    const edits = [
      { text: "Ana Lee also runs the port of Corley.", changes: [{ start, end: start, text: "also " }] },
      { text: FIRST, changes: [{ start, end, text: "" }] },
    ];
    expect(asOneEdit(FIRST, edits)).toEqual({ text: FIRST, changes: [{ start, end: start, text: "" }] });
  });

  it("trusts no changes that do not lead to the text", () => {
    const edits = [
      { text: "Ana Lee ran the port of Corley.", changes: [{ start: 8, end: 9, text: "ra" }] },
      { text: "Ana Lee ran the port.", changes: [{ start: 20, end: 30, text: "" }] },
    ];
    expect(asOneEdit(FIRST, edits)).toEqual({ text: "Ana Lee ran the port.", changes: [] });
  });
});
