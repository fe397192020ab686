import { textOf } from "../lexicons/compiled/index.js";

const NONE = -1;

/** The words of a list that are not in ASCII, sorted as the list is, as the build lays them down (`write-model.ts`). */
export interface OtherColumns {
  /** The number of each in the list. */
  readonly numbers: Uint32Array;
  /** Where the letters of each start, and where those of the last end. */
  readonly starts: Uint16Array;
  readonly letters: Uint16Array;
}

/** Few words are not in ASCII, and fewer are asked for: each is made when it is. */
export class OtherWords {
  readonly #columns: OtherColumns;

  constructor(columns: OtherColumns) {
    this.#columns = columns;
  }

  /** The number in the list of exactly this word; -1 where it is none of them. */
  find(word: string): number {
    const { numbers } = this.#columns;
    const at = this.#firstNotBefore(word);
    return this.#word(at) === word ? (numbers[at] ?? NONE) : NONE;
  }

  /** The word with this number in the list; empty where there is none. */
  word(number: number): string {
    const at = this.#columns.numbers.indexOf(number);
    return at < 0 ? "" : this.#word(at);
  }

  #word(at: number): string {
    const { starts, letters } = this.#columns;
    return textOf(letters.subarray(starts[at], starts[at + 1]));
  }

  #firstNotBefore(word: string): number {
    const lower = word.toLowerCase();
    let low = 0;
    let high = this.#columns.numbers.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (isBefore(this.#word(middle), word, lower)) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/** By lower case, and those that differ in capitals alone as they are written. */
function isBefore(listed: string, word: string, lower: string): boolean {
  const own = listed.toLowerCase();
  return own === lower ? listed < word : own < lower;
}
