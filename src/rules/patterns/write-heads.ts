import type { Tag } from "../../language/index.js";
import type { VocabularyBuilder } from "../../lexicons/compiled/index.js";
import type { Element } from "./elements.js";
import { firsts } from "./firsts.js";
import { PATTERN_TAGS } from "./tag-bits.js";
import type { WordKinds } from "./word-kinds.js";
import { firstSuffices } from "./write-seconds.js";

/** For each set the patterns, by number, that some word or some tag may start. */
type Started = readonly (readonly number[])[];

/**
 * Which patterns each word and each tag may start. Many start the same ones: each such choice is laid down once, and is called a
 * head; what it starts of one set is a group. Head 0 starts none, and group 0 is empty.
 */
export class Heads {
  readonly #heads = new Numbered<Started>();
  readonly #groups = new Numbered<readonly number[]>();
  readonly #nothing: Started;
  readonly #byWord: ReadonlyMap<string, Started>;
  readonly #byTag: ReadonlyMap<Tag, Started>;

  /** By number. */
  readonly #suffices: readonly boolean[];

  /** `sets`: the elements of each pattern, set by set. */
  constructor(sets: readonly (readonly (readonly Element[])[])[]) {
    this.#nothing = sets.map(() => []);
    this.#byWord = startedBy(sets, ({ words }) => words);
    this.#byTag = startedBy(sets, ({ tags }) => tags);
    this.#suffices = sets.flat().map(firstSuffices);
    for (const started of [this.#nothing, ...this.#byWord.values(), ...this.#byTag.values()]) {
      this.#heads.numberOf(started);
      for (const patterns of started) this.#groups.numberOf(patterns);
    }
  }

  /** The groups, each as numbers of patterns. */
  get groups(): readonly (readonly number[])[] {
    return this.#groups.all;
  }

  write(builder: VocabularyBuilder, kinds: WordKinds): void {
    const headsOfKinds = [this.#headOf(undefined)];
    for (const [word, kind] of kinds.all) headsOfKinds[kind] = this.#headOf(this.#byWord.get(word));
    builder.row("patterns.heads-of-kinds", headsOfKinds);
    builder.row(
      "patterns.heads-of-tags",
      PATTERN_TAGS.map((tag) => this.#headOf(this.#byTag.get(tag))),
    );
    builder.row(
      "patterns.sets-of-heads",
      this.#heads.all.map((started) => setsOf(started, () => true)),
    );
    builder.row(
      "patterns.sufficed-by-heads",
      this.#heads.all.map((started) => setsOf(started, (pattern) => this.#suffices[pattern] ?? false)),
    );
    builder.row(
      "patterns.groups-of-heads",
      this.#heads.all.flatMap((started) => started.map((patterns) => this.#groups.numberOf(patterns))),
    );
    builder.row("patterns.firsts-of-groups", firsts(this.groups));
    builder.row("patterns.groups", this.groups.flat());
  }

  #headOf(started: Started | undefined): number {
    return this.#heads.numberOf(started ?? this.#nothing);
  }
}

/** Things that are equal have one number. */
class Numbered<T> {
  readonly all: T[] = [];
  readonly #numbers = new Map<string, number>();

  numberOf(thing: T): number {
    const key = JSON.stringify(thing);
    const number = this.#numbers.get(key) ?? this.all.push(thing) - 1;
    this.#numbers.set(key, number);
    return number;
  }
}

/** What starts the patterns, by number, and for each set which patterns it starts. */
function startedBy<T>(
  sets: readonly (readonly (readonly Element[])[])[],
  starts: (element: Element) => ReadonlySet<T>,
): Map<T, number[][]> {
  const found = new Map<T, number[][]>();
  let pattern = 0;
  for (const [set, patterns] of sets.entries()) {
    for (const [first] of patterns) {
      for (const start of first === undefined ? [] : starts(first)) {
        const started = found.get(start) ?? sets.map(() => []);
        started[set]?.push(pattern);
        found.set(start, started);
      }
      pattern++;
    }
  }
  return found;
}

/** The sets that have such a pattern among these, a bit each. */
function setsOf(started: Started, is: (pattern: number) => boolean): number {
  return started.reduce((bits, patterns, set) => (patterns.some(is) ? bits | (1 << set) : bits), 0);
}
