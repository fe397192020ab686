import type { ChangedRange } from "@lezer/common";
import { firstIndex } from "./first-index.js";
import type { Span } from "./types.js";
import type { Window } from "./window.js";

/** How the blocks of a draft before an edit carry over to the draft after it. */
export interface Splice {
  /** What ended here or before is as it was. */
  readonly from: number;
  /** What began here or later, in the draft before the edit, is as it was, but stands `shift` further on. */
  readonly to: number;
  readonly shift: number;
}

/** The splice for a window that was parsed again after the changes `ranges`; all of the draft is new where there are none. */
export function spliceFor(ranges: readonly ChangedRange[], { from, to }: Pick<Window, "from" | "to">): Splice {
  const last = ranges.at(-1);
  if (!last) return { from: -1, to: Number.POSITIVE_INFINITY, shift: 0 };
  const shift = last.toB - last.toA;
  return { from, to: to - shift, shift };
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
  return before.concat(fresh, shift === 0 ? after : after.map((item) => move(item, shift)));
}

export function moveSpan<T extends Span>(span: T, by: number): T {
  return { ...span, start: span.start + by, end: span.end + by };
}
