import type { ChangedRange } from "@lezer/common";
import type { Span, TextChange } from "./types.js";

/** Lines before a change whose reading may look ahead into it: a table is known by its second line. */
const LOOK_BEHIND = 2;

/** What of the previous parse decides how far an edit reaches. */
export interface Reach {
  readonly text: string;
  /** Where the front matter ends; 0 without any. */
  readonly bodyStart: number;
  /** Footnotes and asides, in order: each goes on over blank lines as long as the next line is indented. */
  readonly indented: readonly Span[];
}

/**
 * The stretches of both texts that the parser has to read again: wider than the changes, as what a line is may hang
 * on its neighbours. None where everything has to be read: the front matter began or ended elsewhere, or the
 * changes do not lead to a text as long as `after`.
 */
export function changedRanges(
  before: Reach,
  after: { readonly text: string; readonly bodyStart: number },
  changes: readonly TextChange[],
): ChangedRange[] {
  const ranges: ChangedRange[] = [];
  let shift = 0;
  let bodyStart = before.bodyStart;
  for (const { start, end, text } of changes.toSorted((a, b) => a.start - b.start)) {
    const fromA = reachBack(before, start);
    const toA = lineEnd(before.text, end);
    const fromB = fromA + shift;
    shift += text.length - (end - start);
    ranges.push({ fromA, toA, fromB, toB: toA + shift });
    if (end <= before.bodyStart && start < before.bodyStart) bodyStart = before.bodyStart + shift;
  }
  if (before.text.length + shift !== after.text.length || bodyStart !== after.bodyStart) return [];
  return merge(ranges);
}

function reachBack({ text, indented }: Reach, offset: number): number {
  let from = lineStart(text, offset);
  for (let lines = 0; lines < LOOK_BEHIND; lines++) from = previousLine(text, from);
  const last = indented.findLast((one) => one.start < from);
  return last && text.slice(last.end, from).trim() === "" ? lineStart(text, last.start) : from;
}

/** Start of the line that `offset` stands in. */
function lineStart(text: string, offset: number): number {
  let at = offset;
  while (at > 0 && !isLineEnd(text, at - 1)) at--;
  return at;
}

/** Start of the line before the one that starts at `start`. */
function previousLine(text: string, start: number): number {
  return lineStart(text, start >= 2 && text.startsWith("\r\n", start - 2) ? start - 2 : Math.max(0, start - 1));
}

/** Offset of the line end after `offset`. */
function lineEnd(text: string, offset: number): number {
  let at = offset;
  while (at < text.length && !isLineEnd(text, at)) at++;
  return at;
}

function isLineEnd(text: string, at: number): boolean {
  const char = text.charCodeAt(at);
  return char === 10 || char === 13;
}

function merge(ranges: readonly ChangedRange[]): ChangedRange[] {
  const merged: ChangedRange[] = [];
  for (const range of ranges) {
    const last = merged.at(-1);
    if (last && range.fromA <= last.toA) merged[merged.length - 1] = { ...last, toA: range.toA, toB: range.toB };
    else merged.push(range);
  }
  return merged;
}
