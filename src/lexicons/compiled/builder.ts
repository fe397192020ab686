import { firstsOfPairs } from "./pairs.js";
import { blocksOf } from "./runs.js";
import type { Columns } from "./types.js";

/** The number of a word that was named before. */
type NumberOf = (word: string) => number;

const MOST = 0xffff;
/** Runs lie in blocks of 32, those of words and texts in blocks of sixteen: they are asked for most. */
export const BLOCK_SHIFT = 5;
export const TEXT_BLOCK_SHIFT = 4;

/**
 * Gathers what the lists hold and makes columns of numbers of it, when the project is built (`vocabulary-writers.mts`). Words
 * are numbered once for all lists, so that one look-up finds all that any list says of a word: by their letters, from 1 on.
 */
export class VocabularyBuilder {
  readonly #words = new Set<string>();
  readonly #texts: string[] = [];
  readonly #known = new Map<string, number>();
  readonly #columns: ((numberOf: NumberOf, words: readonly string[]) => Columns)[] = [];

  /** The number of a text that readers ask for as a whole: `Vocabulary.text`. */
  text(text: string): number {
    const known = this.#known.get(text);
    if (known !== undefined) return known;
    this.#known.set(text, this.#texts.length);
    return this.#texts.push(text) - 1;
  }

  /** Texts that have their numbers in a row; that of the first. */
  texts(texts: readonly string[]): number {
    this.#texts.push(...texts);
    return this.#texts.length - texts.length;
  }

  /** Numbers in a row, none of which is above 65,535. */
  row(name: string, values: readonly number[]): void {
    this.#columns.push(() => ({ [name]: small(name, values) }));
  }

  /** Numbers that need those of words: `words` are all that `make` asks for. */
  rowOfWords(name: string, words: Iterable<string>, make: (numberOf: NumberOf) => readonly number[]): void {
    this.name(words);
    this.#columns.push((numberOf) => ({ [name]: small(name, make(numberOf)) }));
  }

  /** A number for each word, by the word's number; 0 for all others. */
  byWord(name: string, values: ReadonlyMap<string, number>): void {
    this.name(values.keys());
    this.#columns.push((_, words) => ({ [name]: small(name, [0, ...words.map((word) => values.get(word) ?? 0)]) }));
  }

  /**
   * How many things of a list each word has. They lie in the order of the words (`inOrderOfWords`), and which of them are a
   * word's, `Vocabulary.runs` tells.
   */
  runsByWord(name: string, lengths: ReadonlyMap<string, number>): void {
    this.name(lengths.keys());
    this.#columns.push((_, words) => runColumns(name, [0, ...words.map((word) => lengths.get(word) ?? 0)]));
  }

  /** How many things of another list each thing of a list has: `Vocabulary.runs`. */
  runs(name: string, lengths: readonly number[]): void {
    this.#columns.push(() => runColumns(name, lengths));
  }

  /** Gives words their numbers, if nothing else does. */
  name(words: Iterable<string>): void {
    for (const word of words) if (word !== "") this.#words.add(word);
  }

  /** The columns, all words numbered. */
  finish(): Columns {
    const words = inOrderOfWords(this.#words);
    const numbers = new Map(words.map((word, index) => [word, index + 1]));
    const numberOf = (word: string): number => {
      const number = numbers.get(word);
      if (number === undefined) throw new Error(`a word that was not named: ${word}`);
      return number;
    };
    const made = this.#columns.map((make) => make(numberOf, words));
    // Word 0 has no letters.
    return Object.assign(
      {},
      { "words.pairs": small("words.pairs", firstsOfPairs(words, 1)) },
      letterColumns("words", ["", ...words], TEXT_BLOCK_SHIFT),
      letterColumns("texts", this.#texts, TEXT_BLOCK_SHIFT),
      ...made,
    );
  }
}

/** Words in the order of their numbers. */
export function inOrderOfWords(words: Iterable<string>): string[] {
  return [...new Set(words)].sort((a, b) => (a < b ? -1 : 1));
}

function letterColumns(name: string, texts: readonly string[], shift: number): Columns {
  const all = texts.join("");
  const letters = new Uint16Array(all.length);
  for (let at = 0; at < all.length; at++) letters[at] = all.charCodeAt(at);
  const lengths = texts.map(({ length }) => length);
  return { [`${name}.letters`]: letters, ...runColumns(name, lengths, shift) };
}

function runColumns(name: string, lengths: readonly number[], shift = BLOCK_SHIFT): Columns {
  return { [`${name}.lengths`]: small(name, lengths), [`${name}.blocks`]: small(name, blocksOf(lengths, shift)) };
}

function small(name: string, values: readonly number[]): Uint16Array {
  const odd = values.find((value) => value < 0 || value > MOST || !Number.isInteger(value));
  if (odd !== undefined) throw new Error(`${name} holds ${odd}, which is no number from 0 to ${MOST}`);
  return Uint16Array.from(values);
}
