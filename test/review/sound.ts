import { expect } from "vitest";
import type { ReviewedDraft } from "../../src/review/index.js";

/** Of a rule; other problems are what a writer's own front matter has. */
const BROKE_DOWN = / broke down /;

/** Fails where a rule broke down, a finding lies outside the draft or not in order, or a fix reaches outside it. */
export function expectSound({ findings, problems }: ReviewedDraft, length: number): void {
  expect(problems.filter((problem) => BROKE_DOWN.test(problem))).toEqual([]);
  let before = 0;
  for (const { start, end, fixes } of findings) {
    expect(start, "in order").toBeGreaterThanOrEqual(before);
    expect(end, "of some length").toBeGreaterThan(start);
    expect(end, "within the draft").toBeLessThanOrEqual(length);
    before = start;
    for (const { edits } of fixes) expectInOrder(edits, length);
  }
}

function expectInOrder(edits: readonly { readonly start: number; readonly end: number }[], length: number): void {
  const sorted = edits.toSorted((a, b) => a.start - b.start);
  let done = 0;
  for (const { start, end } of sorted) {
    expect(start, "a fix whose edits do not overlap").toBeGreaterThanOrEqual(done);
    expect(end).toBeGreaterThanOrEqual(start);
    expect(end, "a fix within the draft").toBeLessThanOrEqual(length);
    done = end;
  }
}
