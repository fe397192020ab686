/** What a letter counts as: those before “a”, and none at all, as one; “a” to “z”; those behind “z” as one. */
const KINDS = 28;
const BEFORE_A = 0x60;

/** How many pairs of first letters are told apart. */
export const PAIRS = KINDS * KINDS;

/** The number of a word's first two letters. Words that are sorted by their letters are sorted by it. */
export function pairOf(word: string): number {
  return kindAt(word, 0) * KINDS + kindAt(word, 1);
}

function kindAt(word: string, at: number): number {
  return at < word.length ? Math.min(KINDS - 1, Math.max(0, word.charCodeAt(at) - BEFORE_A)) : 0;
}
