import { expect } from "vitest";
import type { ReviewedDraft } from "../../src/review/index.js";

/** Of a rule; other problems are what a writer's own front matter has. */
const BROKE_DOWN = / broke down /;

/**
 * Fails where a rule broke down, a finding lies outside the draft or not in order, or a fix reaches outside it. What is wrong
 * is gathered first: an assertion for each finding of thousands of drafts would take longer than the reviews.
 */
export function expectSound({ findings, problems }: ReviewedDraft, length: number): void {
  const wrong = problems.filter((problem) => BROKE_DOWN.test(problem));
  let before = 0;
  for (const { start, end, fixes } of findings) {
    if (!(start >= before)) wrong.push(`a finding at ${start} is not in order: after ${before}`);
    if (!(end > start)) wrong.push(`a finding at ${start} is of no length: to ${end}`);
    if (!(end <= length)) wrong.push(`a finding at ${start} is not within the draft: ${end} of ${length}`);
    before = start;
    for (const { edits } of fixes) wrong.push(...outOfOrder(edits, length));
  }
  expect(wrong).toEqual([]);
}

function outOfOrder(edits: readonly { readonly start: number; readonly end: number }[], length: number): string[] {
  const wrong: string[] = [];
  const sorted = edits.toSorted((a, b) => a.start - b.start);
  let done = 0;
  for (const { start, end } of sorted) {
    if (!(start >= done)) wrong.push(`a fix at ${start} has edits that overlap: up to ${done}`);
    if (!(end >= start)) wrong.push(`a fix at ${start} ends before it starts: ${end}`);
    if (!(end <= length)) wrong.push(`a fix at ${start} is not within the draft: ${end} of ${length}`);
    done = end;
  }
  return wrong;
}
