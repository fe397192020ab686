import type { ChangedRange } from "@lezer/common";
import { firstIndex } from "./first-index.js";
import type { Window } from "./outline.js";
import type { PlacedLeaf } from "./placed.js";
import type { Span } from "./types.js";

/** How the blocks of a draft before an edit carry over to the draft after it. */
export interface Splice {
  /** What ended here or before is as it was. */
  readonly from: number;
  /** What began here or later, in the draft before the edit, is as it was, but stands `shift` further on. */
  readonly to: number;
  readonly shift: number;
}

/** The stretch to outline again: from the first change until a block begins after the last one as it did before. */
export function changedWindow(ranges: readonly ChangedRange[], leaves: readonly PlacedLeaf[]): Window {
  const last = ranges.at(-1);
  if (!last) return { from: -1, endsAt: () => false };
  const shift = last.toB - last.toA;
  return {
    from: ranges[0]?.fromB ?? 0,
    endsAt: (start) => start >= last.toB && beginsBlock(leaves, start - shift),
  };
}

/** The splice for a window whose outline ended at `end`, or at the end of the draft if that is negative. */
export function spliceFor(ranges: readonly ChangedRange[], { from }: Window, end: number): Splice {
  const last = ranges.at(-1);
  const shift = last ? last.toB - last.toA : 0;
  return { from, to: end < 0 ? Number.POSITIVE_INFINITY : end - shift, shift };
}

/** Whether a block that stands in no other began at `start`. */
function beginsBlock(leaves: readonly PlacedLeaf[], start: number): boolean {
  const leaf = leaves[firstIndex(leaves, (one) => one.start >= start)];
  return leaf !== undefined && (leaf.containers[0]?.start ?? leaf.start) === start;
}

/** Those of the sorted `items` that the edit removed, or may have. */
export function removed<T extends Span>(items: readonly T[], { from, to }: Splice): readonly T[] {
  return items.slice(
    firstIndex(items, (item) => item.end > from),
    firstIndex(items, (item) => item.start >= to),
  );
}

/** The sorted `items` with `fresh` ones in place of those that the edit removed. */
export function spliced<T extends Span>(
  items: readonly T[],
  fresh: readonly T[],
  { from, to, shift }: Splice,
  move: (item: T, by: number) => T,
): readonly T[] {
  const before = items.slice(
    0,
    firstIndex(items, (item) => item.end > from),
  );
  const after = items.slice(firstIndex(items, (item) => item.start >= to));
  return [...before, ...fresh, ...(shift === 0 ? after : after.map((item) => move(item, shift)))];
}

export function moveSpan<T extends Span>(span: T, by: number): T {
  return { ...span, start: span.start + by, end: span.end + by };
}
