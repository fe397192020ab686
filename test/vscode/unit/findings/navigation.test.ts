import { expect, test } from "vitest";
import { neighbour, wraps } from "../../../../src/vscode/findings/navigation.js";

const FINDINGS = [{ start: 0 }, { start: 10 }, { start: 10 }, { start: 20 }];

const from = (start: number, end: number, step: 1 | -1) => neighbour(FINDINGS, { start, end }, step)?.start;

test.each([
  ["a cursor right before a finding goes to it", 0, 0, 0],
  ["from a selected finding to the next", 0, 4, 10],
  ["two at one place count as one", 10, 14, 20],
  ["from inside a finding to the next", 12, 12, 20],
  ["round from the last", 20, 24, 0],
])("forwards: %s", (_, start, end, expected) => {
  expect(from(start, end, 1)).toBe(expected);
});

test.each([
  ["from a selected finding to the one before", 20, 24, 10],
  ["from inside a finding to its start", 12, 12, 10],
  ["round from the first", 0, 4, 20],
])("backwards: %s", (_, start, end, expected) => {
  expect(from(start, end, -1)).toBe(expected);
});

test("nowhere where there is nothing", () => {
  expect(neighbour([], { start: 3, end: 3 }, 1)).toBeUndefined();
  expect(neighbour([], { start: 3, end: 3 }, -1)).toBeUndefined();
});

test.each([
  [20, 0, 1, true],
  [0, 10, 1, false],
  [0, 20, -1, true],
  [20, 10, -1, false],
] as const)("from %i to %i by %i leads round the end: %s", (from, to, step, expected) => {
  expect(wraps({ start: to }, { start: from }, step)).toBe(expected);
});
