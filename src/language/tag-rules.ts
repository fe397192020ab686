/**
 * Runs the tag patterns of wink-eng-lite-web-model: short sequences of tags and word classes that give one of their
 * words another tag. Gives the same answers as `recognize` in wink-nlp's `automaton.js`, over flat tables.
 */

/** A word's own class in the patterns is written as its number plus this. */
const CLASS_OFFSET = 1_080_000;
const OTHERWISE = "2070003";
const SYMBOLS = 64;
/** First symbol of the word classes; the tags come before. */
const FIRST_CLASS = 20;
const ROOT = 0;

/** What a word is to the patterns: its own class where it has one, else its tag. */
export function symbolOf(tag: number, ownClass: number): number {
  return ownClass === 0 ? tag : FIRST_CLASS + ownClass;
}

/** What a pattern does: the word at `index` of the match becomes `tag`, if the word is ever used so or if `always`. */
export interface Change {
  readonly index: number;
  readonly tag: number;
  readonly always: boolean;
}

export class TagRules {
  readonly #next: Int16Array;
  readonly #otherwise: Int16Array;
  /** By final state; null for the others. */
  readonly #changes: (Change | null)[];

  /** `json`: one state machine as the model ships it. */
  constructor(json: string) {
    const [, lastState, states, names, marks] = parseMachine(json);
    this.#next = new Int16Array((lastState + 1) * SYMBOLS);
    this.#otherwise = new Int16Array(lastState + 1);
    this.#changes = new Array<Change | null>(lastState + 1).fill(null);
    for (const [state, moves] of Object.entries(states)) this.#addMoves(Number(state), moves);
    for (const [state, name] of Object.entries(names)) {
      const tag = Number(name);
      this.#changes[Number(state)] = { index: marks[state]?.[0] ?? 0, tag: Math.abs(tag), always: tag < 0 };
    }
  }

  /** Reports the changes for a text whose words have these symbols, from left to right. */
  run(symbols: Uint8Array, report: (index: number, change: Change) => void): void {
    for (let first = 0; first < symbols.length; first++) {
      const state = this.#match(symbols, first);
      const change = this.#changes[state];
      if (!change) continue;
      if (change.tag !== 0) report(first + change.index, change);
      first = this.#matchEnd;
    }
  }

  /** Last word of the latest match. */
  #matchEnd = 0;

  /** The final state of the match that starts at `first`; ROOT where there is none. */
  #match(symbols: Uint8Array, first: number): number {
    let state = ROOT;
    let fallback = ROOT;
    for (let at = first; at < symbols.length; at++) {
      state = this.#next[state * SYMBOLS + (symbols[at] ?? 0)] ?? ROOT;
      if (state === ROOT) break;
      if (this.#changes[state]) {
        this.#matchEnd = at;
        return state;
      }
      const otherwise = this.#otherwise[state] ?? ROOT;
      if (otherwise === ROOT) continue;
      fallback = otherwise;
      this.#matchEnd = at;
    }
    return fallback;
  }

  #addMoves(state: number, moves: Readonly<Record<string, number>>): void {
    for (const [key, target] of Object.entries(moves)) {
      const code = Number(key);
      if (key === OTHERWISE) this.#otherwise[state] = target;
      else if (code < FIRST_CLASS) this.#next[state * SYMBOLS + code] = target;
      else if (code > CLASS_OFFSET && code < CLASS_OFFSET + SYMBOLS - FIRST_CLASS) {
        this.#next[state * SYMBOLS + FIRST_CLASS + code - CLASS_OFFSET] = target;
      }
    }
  }
}

type Machine = readonly [
  version: number,
  lastState: number,
  states: Readonly<Record<string, Readonly<Record<string, number>>>>,
  names: Readonly<Record<string, string>>,
  marks: Readonly<Record<string, readonly number[]>>,
];

function parseMachine(json: string): Machine {
  const machine: Machine = JSON.parse(json);
  return machine;
}
