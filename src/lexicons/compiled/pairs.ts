/** What a letter counts as: those before “a”, and none at all, as one; “a” to “z”; those behind “z” as one. */
const KINDS = 28;
const BEFORE_A = 0x60;

/** How many pairs of first letters are told apart. */
const PAIRS = KINDS * KINDS;

/** The number of a word's first two letters. Words that are sorted by their letters are sorted by it. */
export function pairOf(word: string): number {
  const first = kindAt(word, 0);
  // What comes first may be any of several characters here: the second would not keep the order.
  return first * KINDS + (isLetter(first) ? kindAt(word, 1) : 0);
}

/** How many of their first letters all words of a pair have in common. */
export function lettersOfPair(pair: number): number {
  if (!isLetter(Math.floor(pair / KINDS))) return 0;
  return isLetter(pair % KINDS) ? 2 : 1;
}

function isLetter(kind: number): boolean {
  return kind > 0 && kind < KINDS - 1;
}

function kindAt(word: string, at: number): number {
  return at < word.length ? Math.min(KINDS - 1, Math.max(0, word.charCodeAt(at) - BEFORE_A)) : 0;
}

/**
 * For each pair of first letters the number of the first word that has it, or a later one; and how many numbers there are. `words`
 * are sorted by their letters, and the first has the number `from`.
 */
export function firstsOfPairs(words: readonly string[], from: number): number[] {
  const count = from + words.length;
  const firsts = new Array<number>(PAIRS + 1).fill(count);
  for (let at = words.length - 1; at >= 0; at--) firsts[pairOf(words[at] ?? "")] = from + at;
  for (let pair = PAIRS - 1; pair >= 0; pair--)
    firsts[pair] = Math.min(firsts[pair] ?? count, firsts[pair + 1] ?? count);
  return firsts;
}
