import { expect, test } from "vitest";
import { isBegunBy } from "../../../../src/vscode/fixes/empty-list.js";

test.each([
  ["A", true],
  ["ana l", true],
  ["Lee", true],
  ["the cou", true],
  ["council", true],
  ["x", false],
  ["na", false],
  ["Ana Lees", false],
  ["Paul", false],
])("%s", (typed, isBegun) => {
  expect(isBegunBy(["Ana Lee", "the council"], typed)).toBe(isBegun);
});
