import { BLOCK_SHIFT, TEXT_BLOCK_SHIFT } from "./builder.js";
import { textOf } from "./letters.js";
import { lettersOfPair, pairOf } from "./pairs.js";
import { Runs } from "./runs.js";
import type { Columns } from "./types.js";

/** The number of a word that stands in no list. */
export const NO_WORD = 0;
/** Most different words whose number is remembered. */
const MOST_REMEMBERED = 20_000;
/** Longer forms are rare, and as parts of a text they would keep the whole of it in memory. */
const LONGEST_REMEMBERED = 12;

/** What the build made of the lists (`builder.ts`), read where it lies: nothing is unpacked, and words are looked up once. */
export class Vocabulary {
  readonly #columns: Columns;
  readonly #pairs: Uint16Array;
  readonly #words: Runs;
  readonly #letters: Uint16Array;
  readonly #texts: Runs;
  readonly #textLetters: Uint16Array;
  readonly #numbers = new Map<string, number>();

  constructor(columns: Columns) {
    this.#columns = columns;
    this.#pairs = this.row("words.pairs");
    this.#words = this.runs("words", TEXT_BLOCK_SHIFT);
    this.#letters = this.row("words.letters");
    this.#texts = this.runs("texts", TEXT_BLOCK_SHIFT);
    this.#textLetters = this.row("texts.letters");
  }

  /** The number of a word, in lower case, in all lists; `NO_WORD` where it stands in none. */
  numberOf(word: string): number {
    const known = this.#numbers.get(word);
    if (known !== undefined) return known;
    const number = this.#find(word);
    if (word.length > LONGEST_REMEMBERED) return number;
    if (this.#numbers.size >= MOST_REMEMBERED) this.#numbers.clear();
    this.#numbers.set(word, number);
    return number;
  }

  /** A word by its number. It is made anew each time. */
  word(number: number): string {
    const start = this.#words.start(number);
    return textOf(this.#letters.subarray(start, start + this.#words.length(number)));
  }

  /** A text by its number. It is made anew each time. */
  text(number: number): string {
    const start = this.#texts.start(number);
    return textOf(this.#textLetters.subarray(start, start + this.#texts.length(number)));
  }

  /** Numbers in a row. Throws where the file has none of that name: it is of another version. */
  row(name: string): Uint16Array {
    const column = this.#columns[name];
    if (column instanceof Uint16Array) return column;
    throw missing(name);
  }

  /** Which things of a list are a word's, by its number. */
  runs(name: string, shift: number = BLOCK_SHIFT): Runs {
    return new Runs(this.row(`${name}.lengths`), this.row(`${name}.blocks`), shift);
  }

  /** Among the words with the same two first letters: the block by halves, then the word by how long it is. */
  #find(word: string): number {
    const pair = pairOf(word);
    const first = this.#pairs[pair] ?? 0;
    const end = this.#pairs[pair + 1] ?? 0;
    if (first === end) return NO_WORD;
    return this.#inBlock(word, this.#blockOf(word, first, end, lettersOfPair(pair)), end);
  }

  /** The last block that begins with this word or one before it; that of `first` where none from there to `end` does. */
  #blockOf(word: string, first: number, end: number, shared: number): number {
    let low = first >>> TEXT_BLOCK_SHIFT;
    let high = (end - 1) >>> TEXT_BLOCK_SHIFT;
    while (low < high) {
      const middle = (low + high + 1) >>> 1;
      if (this.#order(word, middle << TEXT_BLOCK_SHIFT, shared) < 0) high = middle - 1;
      else low = middle;
    }
    return low;
  }

  /** The number of the word in a block, before `end`. */
  #inBlock(word: string, block: number, end: number): number {
    const first = block << TEXT_BLOCK_SHIFT;
    const last = Math.min(end, first + (1 << TEXT_BLOCK_SHIFT));
    let start = this.#words.start(first);
    for (let number = first; number < last; number++) {
      const length = this.#words.length(number);
      if (length === word.length && this.#isAt(word, start)) return number;
      start += length;
    }
    return NO_WORD;
  }

  /** From the end, where neighbours differ. */
  #isAt(word: string, start: number): boolean {
    for (let at = word.length - 1; at >= 0; at--) if (this.#letters[start + at] !== word.charCodeAt(at)) return false;
    return true;
  }

  /** Below 0 where the word stands before the one with this number, 0 where it is that one; they share some first letters. */
  #order(word: string, number: number, shared: number): number {
    const start = this.#words.start(number);
    const length = this.#words.length(number);
    for (let at = shared; at < word.length && at < length; at++) {
      const order = word.charCodeAt(at) - (this.#letters[start + at] ?? 0);
      if (order !== 0) return order;
    }
    return word.length - length;
  }
}

function missing(name: string): Error {
  return new Error(`The file with the English words is damaged or of another version (${name}).`);
}
