import { firstIndex } from "../../document/index.js";
import { applyChanges } from "../session/changes.js";
import type { DraftEdit, DraftFix } from "../types.js";

export interface FixedText {
  readonly text: string;
  readonly applied: readonly DraftFix[];
  /** Left out because they overlap one that was applied, or themselves. */
  readonly skipped: readonly DraftFix[];
}

/**
 * Applies fixes to the text they were made for. A fix is applied whole or not at all; of two that overlap the one
 * that starts first wins, and of those that start together the one given first.
 */
export function applyFixes(text: string, fixes: readonly DraftFix[]): FixedText {
  const taken: DraftEdit[] = [];
  const applied: DraftFix[] = [];
  const skipped: DraftFix[] = [];
  for (const fix of [...fixes].sort((a, b) => firstStart(a) - firstStart(b))) {
    const edits = [...fix.edits].sort((a, b) => a.start - b.start || a.end - b.end);
    const fits = edits.every((edit, i) => !clashes(edits[i - 1], edit) && isFree(taken, edit));
    if (fits) for (const edit of edits) taken.splice(place(taken, edit), 0, edit);
    (fits ? applied : skipped).push(fix);
  }
  return { text: applyChanges(text, taken), applied, skipped };
}

function firstStart(fix: DraftFix): number {
  return fix.edits.reduce((least, edit) => Math.min(least, edit.start), Number.POSITIVE_INFINITY);
}

/** Index in `sorted` of the first edit that starts after `edit` does. */
function place(sorted: readonly DraftEdit[], edit: DraftEdit): number {
  return firstIndex(sorted, ({ start }) => start > edit.start);
}

function isFree(taken: readonly DraftEdit[], edit: DraftEdit): boolean {
  const index = place(taken, edit);
  return !clashes(taken[index - 1], edit) && !clashes(edit, taken[index]);
}

/** Whether two edits, the first not starting after the second, overlap or insert at the same place. */
function clashes(first: DraftEdit | undefined, second: DraftEdit | undefined): boolean {
  if (first === undefined || second === undefined) return false;
  return second.start < first.end || second.start === first.start;
}
