import { type Prose, sameEnds } from "../../document/index.js";

/** A word as a writer counts it: letters and digits, with the apostrophes, hyphens and points inside them. */
const WORD = /[\p{L}\p{N}\p{M}]+(?:['’.,:-][\p{L}\p{N}\p{M}]+)*/gu;
/** The same in a text that has no letter, digit or mark beyond ASCII: the classes take long to put together. */
const PLAIN_WORD = /[A-Za-z\d]+(?:['’.,:-][A-Za-z\d]+)*/g;
const NOT_PLAIN = /[^ -~\s“”‘’–—…\uFFFC]/;

/** What counts of a passage. */
interface Counted {
  readonly kind: string;
  readonly prose: Prose;
}

/** Counts the words of a draft, and after an edit only those of the passages that it changed. */
export class WordCount {
  private passages: readonly Counted[] = [];
  private words = 0;

  /** Words in the prose of all passages, front matter aside. */
  of(passages: readonly Counted[]): number {
    const { head, tail } = sameEnds(this.passages, passages);
    const gone = this.passages.slice(head, this.passages.length - tail);
    this.words += countAll(passages.slice(head, passages.length - tail)) - countAll(gone);
    this.passages = passages;
    return this.words;
  }
}

function countAll(passages: readonly Counted[]): number {
  return passages.reduce((sum, { kind, prose }) => sum + (kind === "metadata" ? 0 : countWordsOf(prose.text)), 0);
}

/** Words in a stretch of prose. */
export function countWordsOf(text: string): number {
  const word = NOT_PLAIN.test(text) ? WORD : PLAIN_WORD;
  let count = 0;
  // From match to match, with no object for any of them; the last one leaves the pattern at the start again.
  while (word.test(text)) count++;
  return count;
}
