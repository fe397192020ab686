import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { TextChange } from "../../../src/document/index.js";
import type { DraftFinding } from "../../../src/review/index.js";
import { applyChanges, mapSpan, mapThroughChanges } from "../../../src/review/session/changes.js";
import { rounds, SEED } from "../../rounds.js";

function finding(start: number, end: number, edits: DraftFinding["fixes"][number]["edits"] = []): DraftFinding {
  const place = { line: 1, column: start + 1, endLine: 1, endColumn: end + 1 };
  const fixes = edits.length === 0 ? [] : [{ title: "Say who", safe: false, edits }];
  return { rule: "test/word", severity: "warning", confidence: 1, message: "Say who.", start, end, ...place, fixes };
}

/** One to three changes of `text` that do not overlap. */
function changesOf(text: string): fc.Arbitrary<TextChange[]> {
  const cuts = fc.uniqueArray(fc.nat(text.length), { minLength: 2, maxLength: 6 });
  return fc
    .tuple(cuts, fc.array(fc.constantFrom("", "x", "yy y"), { minLength: 3, maxLength: 3 }))
    .map(([at, words]) => {
      const sorted = at.toSorted((a, b) => a - b);
      return words.flatMap((word, i) => {
        const [start, end] = [sorted[2 * i], sorted[2 * i + 1]];
        return start === undefined || end === undefined ? [] : [{ start, end, text: word }];
      });
    });
}

describe("applyChanges", () => {
  it("makes several changes of one text, in any order", () => {
    const changes = [
      { start: 4, end: 4, text: "very " },
      { start: 0, end: 3, text: "She" },
    ];
    expect(applyChanges("Lee said so.", changes)).toBe("She very said so.");
  });
});

describe("mapSpan", () => {
  const text = "Lee said the pier was safe.";

  it("finds the same words again, or nothing", () => {
    const span = fc.tuple(fc.nat(text.length - 1), fc.integer({ min: 1, max: 8 }));
    fc.assert(
      fc.property(span, changesOf(text), ([start, length], changes) => {
        const end = Math.min(text.length, start + length);
        const after = applyChanges(text, changes);
        const moved = mapSpan({ start, end }, changes);
        const touched = changes.some((change) => change.start < end && change.end > start);
        expect(moved === null).toBe(touched);
        if (moved) expect(after.slice(moved.start, moved.end)).toBe(text.slice(start, end));
      }),
      { seed: SEED, numRuns: rounds(1000) },
    );
  });

  it.each([
    ["typed right before", { start: 4, end: 4, text: "x" }, { start: 5, end: 9 }],
    ["typed right after", { start: 8, end: 8, text: "x" }, { start: 4, end: 8 }],
    ["typed inside", { start: 5, end: 5, text: "x" }, null],
  ])("what is %s", (_name, change, expected) => {
    expect(mapSpan({ start: 4, end: 8 }, [change])).toEqual(expected);
  });

  it("loses a place to insert at to any change that touches it", () => {
    expect(mapSpan({ start: 4, end: 4 }, [{ start: 4, end: 4, text: "x" }])).toBeNull();
    expect(mapSpan({ start: 4, end: 4 }, [{ start: 0, end: 3, text: "" }])).toEqual({ start: 1, end: 1 });
  });
});

describe("mapThroughChanges", () => {
  it("moves findings and their fixes, and drops those whose words changed", () => {
    const findings = [
      finding(0, 3, [{ start: 3, end: 3, text: " [WHO TK]" }]),
      finding(13, 17, [{ start: 13, end: 17, text: "quay" }]),
      finding(18, 21, [{ start: 22, end: 26, text: "" }]),
    ];
    const changes = [
      { start: 1, end: 2, text: "eee" },
      { start: 24, end: 24, text: "-" },
    ];
    const moved = mapThroughChanges(findings, changes);
    expect(moved.map(({ start, end, fixes }) => ({ start, end, fixes }))).toEqual([
      { start: 15, end: 19, fixes: [{ title: "Say who", safe: false, edits: [{ start: 15, end: 19, text: "quay" }] }] },
      { start: 20, end: 23, fixes: [] },
    ]);
  });

  it("leaves alone what stands before the changes", () => {
    const before = finding(0, 3, [{ start: 3, end: 3, text: " [WHO TK]" }]);
    const note = finding(4, 6, [{ start: 30, end: 30, text: "[^tk]: [WHO TK]" }]);
    const [first, second, third] = mapThroughChanges(
      [before, note, finding(20, 23)],
      [{ start: 10, end: 10, text: "so " }],
    );
    expect(first).toBe(before);
    expect([second?.start, second?.fixes[0]?.edits[0]?.start]).toEqual([4, 33]);
    expect(third?.start).toBe(23);
    const all = [before, note];
    expect(mapThroughChanges(all, [{ start: 40, end: 41, text: "" }])).toBe(all);
  });
});
