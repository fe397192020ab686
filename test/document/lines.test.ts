import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { lineIndex, lineIndexAfter } from "../../src/document/index.js";

describe("lineIndex", () => {
  it.each([
    [
      "line feeds",
      "ab\ncd\n",
      [
        [0, 1, 1],
        [2, 1, 3],
        [3, 2, 1],
        [5, 2, 3],
        [6, 3, 1],
      ],
    ],
    [
      "CRLF",
      "ab\r\ncd",
      [
        [2, 1, 3],
        [3, 1, 4],
        [4, 2, 1],
        [6, 2, 3],
      ],
    ],
    [
      "lone carriage returns",
      "a\rb\r\rc",
      [
        [1, 1, 2],
        [2, 2, 1],
        [4, 3, 1],
        [5, 4, 1],
      ],
    ],
    [
      "all of them",
      "a\n\r\nb\r\n",
      [
        [2, 2, 1],
        [4, 3, 1],
        [7, 4, 1],
      ],
    ],
    [
      "surrogate pairs",
      "😀a\n",
      [
        [2, 1, 3],
        [4, 2, 1],
      ],
    ],
    ["no text", "", [[0, 1, 1]]],
  ] as const)("counts from 1 over %s, and back", (_name, text, places) => {
    const lines = lineIndex(text);
    for (const [offset, line, column] of places) {
      expect(lines.position(offset)).toEqual({ line, column });
      expect(lines.offset({ line, column })).toBe(offset);
    }
  });

  it("takes what is beyond the text for its end", () => {
    const lines = lineIndex("ab\nc");
    expect(lines.count).toBe(2);
    expect(lines.position(99)).toEqual({ line: 2, column: 2 });
    expect(lines.position(-1)).toEqual({ line: 1, column: 1 });
    expect(lines.offset({ line: 9, column: 1 })).toBe(4);
    expect(lines.offset({ line: 1, column: 99 })).toBe(3);
  });
});

describe("lineIndexAfter", () => {
  it("finds the lines that a whole look finds, whatever was changed", () => {
    const text = fc
      .array(fc.constantFrom("a", "b", "\n", "\r", "\r\n", "\n\n"), { maxLength: 30 })
      .map((all) => all.join(""));
    fc.assert(
      fc.property(text, text, fc.nat(), fc.nat(), (before, insert, at, remove) => {
        const start = at % (before.length + 1);
        const end = Math.min(before.length, start + (remove % 5));
        const after = before.slice(0, start) + insert + before.slice(end);
        const ends = { head: start, tail: before.length - end };
        const { starts, count } = lineIndexAfter(lineIndex(before), before.length, after, ends);
        expect(starts).toEqual(lineIndex(after).starts);
        expect(count).toBe(starts.length);
      }),
      { numRuns: 2000 },
    );
  });
});
