import { lettersOfPair, pairOf, Runs, textOf } from "../lexicons/compiled/index.js";
import type { OtherWords } from "./other-words.js";
import { BLOCK_SHIFT, type WordIndex } from "./word-index.js";

const LAST_ASCII = 0x7f;
/** No word has this number. */
const NONE = -1;
/** Most different words whose number is remembered. */
const MOST_REMEMBERED = 20_000;

/**
 * Words by number and numbers by word, over the bytes of a file: no string is made of a word that nobody asks for, and
 * nothing is made ready ahead of time. From number 1 on, the words are sorted by their lower case, and those that differ in
 * capitals alone as they are written; 0 is kept for words that are not listed.
 */
export class WordList {
  /** How many words there are. */
  readonly size: number;
  readonly #lengths: Uint8Array;
  readonly #letters: Uint8Array;
  readonly #places: Runs;
  readonly #pairs: Uint32Array;
  readonly #others: OtherWords;
  /** Words that were asked for. */
  readonly #texts = new Map<number, string>();
  readonly #found = new Map<string, number>();

  /**
   * `lengths`: letters of each word, 0 for word 0 and words that are not in ASCII, which `others` has.
   * `letters`: all others, one after the other.
   */
  constructor(lengths: Uint8Array, letters: Uint8Array, others: OtherWords, index: WordIndex) {
    this.size = lengths.length;
    this.#lengths = lengths;
    this.#letters = letters;
    this.#others = others;
    this.#places = new Runs(lengths, index.blocks, BLOCK_SHIFT);
    this.#pairs = index.pairs;
  }

  /** The number of exactly this word; -1 where it is not listed. */
  find(word: string): number {
    const known = this.#found.get(word);
    if (known !== undefined) return known;
    const id =
      word === "" ? NONE : isAscii(word) && word !== this.word(0) ? this.#search(word) : this.#others.find(word);
    if (this.#found.size >= MOST_REMEMBERED) this.#found.clear();
    // A key of its own: part of a text would keep the whole of it in memory.
    if (id !== NONE) this.#found.set(this.word(id), id);
    return id;
  }

  /** The word with this number; empty where there is none. */
  word(id: number): string {
    const known = this.#texts.get(id);
    if (known !== undefined) return known;
    const start = this.#places.start(id);
    const length = this.#places.length(id);
    const text = length === 0 ? this.#others.word(id) : textOf(this.#letters.subarray(start, start + length));
    this.#texts.set(id, text);
    return text;
  }

  /** Among the words with the same two first letters: the block by halves, then the word by how long it is. */
  #search(word: string): number {
    const pair = pairOf(word.slice(0, 2).toLowerCase());
    const first = this.#pairs[pair] ?? 0;
    const end = this.#pairs[pair + 1] ?? 0;
    if (first === end) return NONE;
    return this.#inBlock(word, this.#blockOf(word, first, end, lettersOfPair(pair)), end);
  }

  /** The last block that begins with this word or one before it; that of `first` where none from there to `end` does. */
  #blockOf(word: string, first: number, end: number, shared: number): number {
    let low = first >>> BLOCK_SHIFT;
    let high = (end - 1) >>> BLOCK_SHIFT;
    while (low < high) {
      const middle = (low + high + 1) >>> 1;
      if (this.#order(word, middle << BLOCK_SHIFT, shared) < 0) high = middle - 1;
      else low = middle;
    }
    return low;
  }

  /** The number of the word in a block, before `end`. */
  #inBlock(word: string, block: number, end: number): number {
    const { length } = word;
    const last = Math.min(end, (block + 1) << BLOCK_SHIFT);
    let start = this.#places.start(block << BLOCK_SHIFT);
    for (let id = block << BLOCK_SHIFT; id < last; id++) {
      const own = this.#lengths[id] ?? 0;
      if (own === length && this.#isAt(word, start)) return id;
      start += own;
    }
    return NONE;
  }

  /** From the end, where neighbours differ. */
  #isAt(word: string, start: number): boolean {
    for (let at = word.length - 1; at >= 0; at--) if (this.#letters[start + at] !== word.charCodeAt(at)) return false;
    return true;
  }

  /**
   * Below 0 where the word, in ASCII, stands before the one with this number, 0 where it is that one. In lower case they share
   * some first letters.
   */
  #order(word: string, id: number, shared: number): number {
    const start = this.#places.start(id);
    const length = this.#places.length(id);
    if (length === 0) return word.toLowerCase() < this.word(id).toLowerCase() ? -1 : 1;
    for (let at = shared; at < word.length && at < length; at++) {
      const order = lowerUnit(word.charCodeAt(at)) - lowerUnit(this.#letters[start + at] ?? 0);
      if (order !== 0) return order;
    }
    return word.length - length || this.#orderAsWritten(word, start);
  }

  #orderAsWritten(word: string, start: number): number {
    for (let at = 0; at < word.length; at++) {
      const order = word.charCodeAt(at) - (this.#letters[start + at] ?? 0);
      if (order !== 0) return order;
    }
    return 0;
  }
}

function isAscii(word: string): boolean {
  for (let at = 0; at < word.length; at++) if (word.charCodeAt(at) > LAST_ASCII) return false;
  return true;
}

const CAPITAL_A = 0x41;
const CAPITAL_Z = 0x5a;
const TO_LOWER = 0x20;

function lowerUnit(unit: number): number {
  return unit >= CAPITAL_A && unit <= CAPITAL_Z ? unit + TO_LOWER : unit;
}
