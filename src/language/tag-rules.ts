import { type Change, ROOT, SYMBOLS, type TagTable, unpackChange } from "./tag-table.js";

/**
 * Runs the tag patterns of wink-eng-lite-web-model: short sequences of tags and word classes that give one of their
 * words another tag. Gives the same answers as `recognize` in wink-nlp's `automaton.js`, over flat tables.
 */
export class TagRules {
  readonly #table: TagTable;

  constructor(table: TagTable) {
    this.#table = table;
  }

  /** Reports the changes for a text whose words have these symbols, from left to right. */
  run(symbols: Uint8Array, report: (index: number, change: Change) => void): void {
    for (let first = 0; first < symbols.length; first++) {
      // Of the root: no pattern starts with most words.
      if (this.#table.next[symbols[first] ?? 0] === ROOT) continue;
      const packed = this.#table.changes[this.#match(symbols, first)] ?? 0;
      if (packed === 0) continue;
      const change = unpackChange(packed);
      if (change.tag !== 0) report(first + change.index, change);
      first = this.#matchEnd;
    }
  }

  /** Last word of the latest match. */
  #matchEnd = 0;

  /** The final state of the match that starts at `first`; ROOT where there is none. */
  #match(symbols: Uint8Array, first: number): number {
    const { next, otherwise, changes } = this.#table;
    let state = ROOT;
    let fallback = ROOT;
    for (let at = first; at < symbols.length; at++) {
      state = next[state * SYMBOLS + (symbols[at] ?? 0)] ?? ROOT;
      if (state === ROOT) break;
      if (changes[state]) {
        this.#matchEnd = at;
        return state;
      }
      const final = otherwise[state] ?? ROOT;
      if (final === ROOT) continue;
      fallback = final;
      this.#matchEnd = at;
    }
    return fallback;
  }
}
