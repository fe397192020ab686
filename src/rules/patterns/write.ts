import type { VocabularyBuilder } from "../../lexicons/compiled/index.js";
import { type Element, readElement, type WordLists } from "./elements.js";
import { firsts } from "./firsts.js";
import { tagNumber } from "./tag-bits.js";
import { WordKinds } from "./word-kinds.js";
import { Heads } from "./write-heads.js";
import { writeSeconds } from "./write-seconds.js";

/** The patterns of one rule, as it writes them. */
export interface PatternSource<T> {
  /** Each pattern with what it stands for. */
  readonly patterns: Iterable<readonly [pattern: string, value: T]>;
  readonly lists?: WordLists;
}

/** Some patterns under the name by which they are asked for. */
export interface NamedSource {
  readonly name: string;
  source(): PatternSource<unknown>;
}

interface Compiled {
  readonly pattern: string;
  readonly value: string;
  /** Numbers of elements. */
  readonly elements: readonly number[];
}

/** In place of a second element: there is none that all patterns of a group need. */
export const ANYTHING = 0;

/** Sets are told by a bit each, and there is room for so many. */
export const MOST_SETS = 16;

/** The bits of an element's shape: whether it must stand, whether it forbids; then how often it may stand. */
export const MUST = 1;
export const FORBIDS = 2;
export const MOST_SHIFT = 2;
/** The shape of an element that stands there, once. */
export const ONCE = MUST | (1 << MOST_SHIFT);

/**
 * Lays patterns down, to be read by `table.ts`: all of them one behind the other, those of a set in a row, and for each kind of
 * word and each tag which of them may start with it. Throws where a pattern starts with an optional element.
 */
export function writePatterns(builder: VocabularyBuilder, sets: readonly NamedSource[]): void {
  if (sets.length > MOST_SETS) throw new Error(`there is room for ${MOST_SETS} sets of patterns`);
  const elements = new Elements();
  const compiled = sets.map((set) => compile(set, elements));
  const patterns = compiled.flat();
  builder.row(
    "patterns.sets",
    sets.map(({ name }) => builder.text(name)),
  );
  builder.row("patterns.first-text", [builder.texts(patterns.map(({ pattern }) => pattern))]);
  builder.row(
    "patterns.values",
    patterns.map(({ value }) => builder.text(value)),
  );
  builder.row("patterns.firsts-of-elements", firsts(patterns.map((pattern) => pattern.elements)));
  builder.row(
    "patterns.elements",
    patterns.flatMap((pattern) => pattern.elements),
  );
  const written = compiled.map((set) =>
    set.map((pattern) => pattern.elements.flatMap((one) => elements.all[one] ?? [])),
  );
  const heads = new Heads(written);
  builder.row(
    "patterns.seconds",
    heads.groups.map((group) =>
      secondOf(
        group.flatMap((number) => patterns[number] ?? []),
        elements,
      ),
    ),
  );
  // Of what may be second are elements made, too: words have their kinds when all are known.
  const kinds = new WordKinds(elements.all);
  writeElements(builder, elements.all, kinds);
  heads.write(builder, kinds);
  writeSeconds(builder, written, kinds);
}

function compile(set: NamedSource, elements: Elements): Compiled[] {
  const { patterns, lists = {} } = set.source();
  const known = new Map<string, number>();
  const numberOf = (written: string): number => {
    const number = known.get(written) ?? elements.add(readElement(written, lists));
    known.set(written, number);
    return number;
  };
  return Array.from(patterns, ([pattern, value]) => {
    const numbers = pattern.split(/\s+/).map(numberOf);
    const head = elements.all[numbers[0] ?? -1];
    if (head === undefined || head.least === 0 || head.forbids)
      throw new Error(`pattern needs a first word: ${pattern}`);
    return { pattern, value: String(value), elements: numbers };
  });
}

/** Elements by number, each once: "the" is one, whatever rules have it. */
class Elements {
  readonly all: Element[] = [];
  readonly #numbers = new Map<string, number>();

  add(element: Element): number {
    const key = JSON.stringify([shapeOf(element), [...element.tags].sort(), [...element.words].sort()]);
    const number = this.#numbers.get(key) ?? this.all.push(element) - 1;
    this.#numbers.set(key, number);
    return number;
  }
}

function shapeOf({ least, most, forbids }: Element): number {
  return (least === 1 ? MUST : 0) | (forbids ? FORBIDS : 0) | (most << MOST_SHIFT);
}

function writeElements(builder: VocabularyBuilder, elements: readonly Element[], kinds: WordKinds): void {
  builder.row("patterns.shapes", elements.map(shapeOf));
  builder.row(
    "patterns.tags",
    elements.map(({ tags }) => [...tags].reduce((bits, tag) => bits | (1 << tagNumber(tag)), 0)),
  );
  kinds.write(builder);
}

/**
 * What stands second in any of several patterns, as an element of its own, counted from 1 on: where it does not stand, there is
 * none of them.
 */
function secondOf(patterns: readonly Compiled[], elements: Elements): number {
  const seconds = patterns.flatMap((pattern) => elements.all[pattern.elements[1] ?? -1] ?? []);
  const isNeeded = seconds.length === patterns.length && seconds.every(({ least, forbids }) => least === 1 && !forbids);
  if (patterns.length < 2 || !isNeeded) return ANYTHING;
  const words = new Set(seconds.flatMap((second) => [...second.words]));
  const tags = new Set(seconds.flatMap((second) => [...second.tags]));
  return elements.add({ words, tags, least: 1, most: 1, forbids: false }) + 1;
}
