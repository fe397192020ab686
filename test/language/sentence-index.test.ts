import { describe, expect, it } from "vitest";
import { sentenceIndexAt } from "../../src/language/index.js";

describe("sentenceIndexAt", () => {
  it.each([
    [0, 0],
    [9, 0],
    [10, 1],
    [99, 1],
    [-1, -1],
  ])("offset %i is in sentence %i", (offset, expected) => {
    expect(
      sentenceIndexAt(
        [
          { start: 0, end: 9 },
          { start: 10, end: 20 },
        ],
        offset,
      ),
    ).toBe(expected);
  });
});
