/**
 * The candidate most like `word`, for "did you mean …?"; null where none is like enough (more than a third of the
 * letters differ). Case does not count. Distance: optimal string alignment (Damerau 1964, Levenshtein 1966), in
 * which two neighbouring letters swapped are one slip.
 */
export function nearest(word: string, candidates: Iterable<string>): string | null {
  const wanted = word.toLowerCase().slice(0, LONGEST);
  let best: string | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const candidate of candidates) {
    const cost = distance(wanted, candidate.toLowerCase());
    if (cost < least && cost <= Math.max(2, Math.max(wanted.length, candidate.length) / 3)) {
      best = candidate;
      least = cost;
    }
  }
  return best;
}

/** Longer names are cut: nobody mistypes that much, and the work stays small. */
const LONGEST = 80;

/** How many letters must be added, dropped, changed or swapped with their neighbour to make `a` into `b`. */
export function distance(a: string, b: string): number {
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = at(row, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1);
      let cost = Math.min(change, at(row, j) + 1, at(next, j - 1) + 1);
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (swapped) cost = Math.min(cost, at(before, j - 2) + 1);
      next.push(cost);
    }
    before = row;
    row = next;
  }
  return at(row, b.length);
}

const at = (row: readonly number[], index: number): number => row[index] ?? 0;
