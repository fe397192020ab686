import type { Columns } from "../lexicons/compiled/index.js";
import { FIRST_CLASS, packChange, SYMBOLS } from "./tag-table.js";
import { indexWords } from "./word-index.js";

/** A word's own class in the patterns is written as its number plus this. */
const CLASS_OFFSET = 1_080_000;
const OTHERWISE = "2070003";
const LAST_ASCII = 0x7f;

/** A state machine as wink-eng-lite-web-model ships it, in JSON. */
type Machine = readonly [
  version: number,
  lastState: number,
  states: Readonly<Record<string, Readonly<Record<string, number>>>>,
  names: Readonly<Record<string, string>>,
  marks: Readonly<Record<string, readonly number[]>>,
];

/** What the build writes of the model's words: the length of each, the letters of those in ASCII, and columns. */
export interface WrittenWords {
  readonly lengths: readonly number[];
  readonly letters: string;
  readonly columns: Columns;
}

/** Lays words down for `WordList`: sorted, but for the first, which stands for those that are not listed. */
export function writeWords(words: readonly string[]): WrittenWords {
  const isOther = (word: string, number: number) => number === 0 || !isAscii(word);
  const ascii = words.map((word, number) => (isOther(word, number) ? "" : word));
  const lengths = ascii.map(({ length }) => length);
  const { pairs, blocks } = indexWords(words, lengths);
  const columns = { "model.pairs": pairs, "model.blocks": blocks, ...otherColumns(words, isOther) };
  return { lengths, letters: ascii.join(""), columns };
}

function isAscii(word: string): boolean {
  return Array.from(word).every((letter) => letter.charCodeAt(0) <= LAST_ASCII);
}

function otherColumns(words: readonly string[], isOther: (word: string, number: number) => boolean): Columns {
  const numbers = [...words.keys()].filter((number) => isOther(words[number] ?? "", number));
  const starts = [0];
  let letters = "";
  for (const number of numbers) {
    letters += words[number] ?? "";
    starts.push(letters.length);
  }
  return {
    "model.others.numbers": Uint32Array.from(numbers),
    "model.others.starts": Uint16Array.from(starts),
    "model.others.letters": Uint16Array.from({ length: letters.length }, (_, at) => letters.charCodeAt(at)),
  };
}

/** Lays one of the model's state machines down as a `TagTable`. */
export function writeTagTable(name: string, json: string): Columns {
  const [, lastState, states, names, marks]: Machine = JSON.parse(json);
  const next = new Uint16Array((lastState + 1) * SYMBOLS);
  const otherwise = new Uint16Array(lastState + 1);
  const changes = new Uint16Array(lastState + 1);
  for (const [state, moves] of Object.entries(states)) {
    for (const [key, target] of Object.entries(moves)) {
      if (key === OTHERWISE) otherwise[Number(state)] = target;
      else if (symbolOf(Number(key)) >= 0) next[Number(state) * SYMBOLS + symbolOf(Number(key))] = target;
    }
  }
  for (const [state, tag] of Object.entries(names)) {
    const index = marks[state]?.[0] ?? 0;
    changes[Number(state)] = packChange({ index, tag: Math.abs(Number(tag)), always: Number(tag) < 0 });
  }
  return { [`${name}.next`]: next, [`${name}.otherwise`]: otherwise, [`${name}.changes`]: changes };
}

/** The symbol that stands for a tag or a class in a pattern; -1 for what words are never told apart by. */
function symbolOf(code: number): number {
  if (code < FIRST_CLASS) return code;
  return code > CLASS_OFFSET && code < CLASS_OFFSET + SYMBOLS - FIRST_CLASS ? FIRST_CLASS + code - CLASS_OFFSET : -1;
}
