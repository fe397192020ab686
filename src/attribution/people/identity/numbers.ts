import type { SameEnds } from "../../../document/index.js";

/** How far apart the numbers of passages are at first, so that more can come between. */
const APART = 2 ** 24;

/** The numbers of a draft's passages after an edit, ascending, and those that are no passage's any more. */
export interface Renumbered {
  readonly numbers: readonly number[];
  readonly removed: readonly number[];
}

/** Numbers for so many passages. */
export function numbersFor(count: number): readonly number[] {
  return Array.from({ length: count }, (_, index) => index * APART);
}

/**
 * Takes the numbers before an edit, how many passages at both ends are as they were, and how many there are now. A passage
 * keeps its number whatever is written before it, so that what is known by number stays true. Null where there is no room
 * left for those that came in between.
 */
export function renumbered(before: readonly number[], { head, tail }: SameEnds, count: number): Renumbered | null {
  const old = before.slice(head, before.length - tail);
  const fresh = count - head - tail;
  if (fresh === old.length) return { numbers: before, removed: [] };
  const kept = old.slice(0, fresh);
  const last = kept.at(-1) ?? before[head - 1] ?? -APART;
  const next = before[before.length - tail] ?? last + (fresh + 1) * APART;
  const step = Math.floor((next - last) / (fresh - kept.length + 1));
  if (step < 1) return null;
  const between = Array.from({ length: fresh - kept.length }, (_, index) => last + (index + 1) * step);
  const numbers = [...before.slice(0, head), ...kept, ...between, ...before.slice(before.length - tail)];
  return { numbers, removed: old.slice(fresh) };
}
