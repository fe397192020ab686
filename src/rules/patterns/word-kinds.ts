import { inOrderOfWords, type VocabularyBuilder } from "../../lexicons/compiled/index.js";
import type { Element } from "./elements.js";

/** The kind of words that no pattern names. */
export const NO_KIND = 0;
/** A number of a row holds sixteen answers. */
export const ANSWERS_SHIFT = 4;
export const ANSWERS_MASK = 15;
/** Stands in place of a list where an element has none. */
const NO_LIST = 0;

/**
 * Words by kind: of one kind are those that are in the same elements of all patterns. So a token need only be told by its kind,
 * and whether a kind is in an element is one bit; an element of one word has a kind to itself. Kinds and lists count from 1 on.
 */
export class WordKinds {
  /** By word. */
  readonly all: ReadonlyMap<string, number>;
  readonly #elements: readonly Element[];
  /** Each list of several words, once, with its number. */
  readonly #lists = new Map<string, number>();
  /** The lists that each word is in. */
  readonly #listsOf = new Map<string, number[]>();
  /** The lists of each kind; only kinds that are in any, which come first. */
  readonly #listsOfKinds: (readonly number[])[] = [[]];

  constructor(elements: readonly Element[]) {
    this.#elements = elements;
    for (const { words } of elements) if (words.size > 1) this.#addList([...words].sort());
    this.all = this.#kinds();
  }

  /** For each element its list, or the kind of its only word; for each kind which lists it is in. */
  write(builder: VocabularyBuilder): void {
    builder.byWord("patterns.kinds", this.all);
    builder.row(
      "patterns.lists",
      this.#elements.map(({ words }) => this.#lists.get(keyOf(words)) ?? NO_LIST),
    );
    builder.row(
      "patterns.only-kinds",
      this.#elements.map(({ words: [word, ...others] }) => {
        return word === undefined || others.length > 0 ? NO_KIND : (this.all.get(word) ?? NO_KIND);
      }),
    );
    const width = (this.#lists.size >>> ANSWERS_SHIFT) + 1;
    builder.row("patterns.width", [width]);
    builder.row(
      "patterns.answers",
      this.#listsOfKinds.flatMap((lists) => answers(lists, width)),
    );
  }

  #addList(words: readonly string[]): void {
    const key = keyOf(words);
    if (this.#lists.has(key)) return;
    const list = this.#lists.size + 1;
    this.#lists.set(key, list);
    for (const word of words) this.#listsOf.set(word, [...(this.#listsOf.get(word) ?? []), list]);
  }

  #kinds(): Map<string, number> {
    const alone = new Set(this.#elements.flatMap(({ words }) => (words.size === 1 ? [...words] : [])));
    const known = new Map<string, number>();
    const kinds = new Map<string, number>();
    for (const word of inOrderOfWords(this.#listsOf.keys())) {
      const lists = this.#listsOf.get(word) ?? [];
      const key = alone.has(word) ? word : JSON.stringify(lists);
      const kind = known.get(key) ?? this.#listsOfKinds.push(lists) - 1;
      known.set(key, kind);
      kinds.set(word, kind);
    }
    let next = this.#listsOfKinds.length;
    for (const word of inOrderOfWords(alone)) if (!kinds.has(word)) kinds.set(word, next++);
    return kinds;
  }
}

function keyOf(words: Iterable<string>): string {
  return JSON.stringify([...words].sort());
}

/** A bit for each list, in so many numbers. */
function answers(lists: readonly number[], width: number): number[] {
  const row = new Array<number>(width).fill(0);
  for (const list of lists) {
    const at = list >>> ANSWERS_SHIFT;
    row[at] = (row[at] ?? 0) | (1 << (list & ANSWERS_MASK));
  }
  return row;
}
