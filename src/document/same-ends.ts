/** How many items two lists share at their start, and how many of the rest at their end. */
export interface SameEnds {
  readonly head: number;
  readonly tail: number;
}

/** Nothing is shared. */
export const NO_ENDS: SameEnds = { head: 0, tail: 0 };

/** Compares two lists from both ends: what an edit in the middle has left alone. */
export function sameEnds<T>(before: readonly T[], after: readonly T[], same: Same<T> = Object.is): SameEnds {
  const most = Math.min(before.length, after.length);
  const head = sameHead(before, after, most, same);
  return { head, tail: sameTail(before, after, most - head, same) };
}

/** The ends that two lists share, as far as they reach in two other lists of the same lengths. */
export function narrowEnds<T>(
  { head, tail }: SameEnds,
  before: readonly T[],
  after: readonly T[],
  same: Same<T> = Object.is,
): SameEnds {
  return { head: sameHead(before, after, head, same), tail: sameTail(before, after, tail, same) };
}

type Same<T> = (a: T, b: T) => boolean;

function sameHead<T>(before: readonly T[], after: readonly T[], most: number, same: Same<T>): number {
  let head = 0;
  while (head < most) {
    const a = before[head];
    const b = after[head];
    if (a !== b && !isSame(a, b, same)) break;
    head++;
  }
  return head;
}

function sameTail<T>(before: readonly T[], after: readonly T[], most: number, same: Same<T>): number {
  let tail = 0;
  while (tail < most) {
    const a = before[before.length - 1 - tail];
    const b = after[after.length - 1 - tail];
    if (a !== b && !isSame(a, b, same)) break;
    tail++;
  }
  return tail;
}

function isSame<T>(a: T | undefined, b: T | undefined, same: Same<T>): boolean {
  return a !== undefined && b !== undefined && same(a, b);
}
