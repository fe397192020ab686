import fc from "fast-check";
import { expect, test } from "vitest";
import { difference } from "../../../src/review/fixes/difference.js";

const apply = (before: string, { start, end, text }: ReturnType<typeof difference>) =>
  before.slice(0, start) + text + before.slice(end);

test.each([
  ["same", "same", { start: 4, end: 4, text: "" }],
  ["The vote fell.", "The vote rose.", { start: 9, end: 13, text: "rose" }],
  ["aa", "aaa", { start: 2, end: 2, text: "a" }],
  ["aaa", "a", { start: 1, end: 3, text: "" }],
  ["", "new", { start: 0, end: 0, text: "new" }],
])("from %j to %j", (before, after, change) => {
  expect(difference(before, after)).toEqual(change);
});

test("the change leads from the one text to the other", () => {
  const text = fc.string({ unit: fc.constantFrom("a", "b", "\n"), maxLength: 30 });
  fc.assert(fc.property(text, text, (before, after) => apply(before, difference(before, after)) === after));
});
