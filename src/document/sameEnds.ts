/** How many items two lists share at their start, and how many of the rest at their end. */
export interface SameEnds {
  readonly head: number;
  readonly tail: number;
}

/** Nothing is shared. */
export const NO_ENDS: SameEnds = { head: 0, tail: 0 };

/** Compares two lists from both ends: what an edit in the middle has left alone. `index` is that of `b`. */
export function sameEnds<A, B>(
  before: readonly A[],
  after: readonly B[],
  same: (a: A, b: B, index: number) => boolean,
): SameEnds {
  const shift = before.length - after.length;
  const most = Math.min(before.length, after.length);
  const isSame = (index: number, by: number): boolean => {
    const a = before[index + by];
    const b = after[index];
    return a !== undefined && b !== undefined && same(a, b, index);
  };
  let head = 0;
  while (head < most && isSame(head, 0)) head++;
  let tail = 0;
  while (tail < most - head && isSame(after.length - 1 - tail, shift)) tail++;
  return { head, tail };
}
