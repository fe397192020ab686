import type { Tag, Tokens } from "../language/index.js";
import { Vocabulary, VocabularyBuilder } from "../lexicons/compiled/index.js";
import { isIn, PatternTable, patternTable } from "./patterns/table.js";
import { PATTERN_TAGS } from "./patterns/tag-bits.js";
import { type NamedSource, type PatternSource, writePatterns } from "./patterns/write.js";

/** Where a pattern stands: token indexes, `last` exclusive. */
export interface PatternMatch<T> {
  readonly first: number;
  readonly last: number;
  /** As the rule writes it. */
  readonly pattern: string;
  readonly value: T;
}

/** Words that can be asked for. */
export interface WordSet {
  has(word: string): boolean;
}

/** A set of patterns, found in a table. */
interface Found {
  /** The table of all rules that it was looked for in. */
  readonly of: PatternTable;
  readonly table: PatternTable;
  readonly set: number;
}

/**
 * Patterns over tagged words, for rules that look for a turn of phrase. A pattern is a line of elements:
 *
 * - `word` — a word in this form or with this dictionary form; `a|b` — either
 * - `@name` — a word of the named list
 * - `#ADJ` — a word with this tag; may be one of several: `#ADJ|#ADV|very`
 * - `x?` — may be missing; `x*` — up to three times
 * - `!x` — what comes next is not x (takes no word)
 *
 * Every repetition is bounded and patterns are found by their first word, so matching takes linear time. The lines are
 * in `patterns/sources` and are compiled when the project is built; a set that the build has not seen brings its own, which are
 * compiled when it is first looked for.
 */
export class Patterns<T> implements NamedSource {
  readonly name: string;
  /** The words that one of the patterns starts with, in this form or as their dictionary form. */
  readonly words: WordSet = { has: (word) => this.#startsWith(word) };
  readonly #values: readonly T[];
  readonly #source: (() => PatternSource<T>) | undefined;
  #found: Found | null = null;
  #tags: ReadonlySet<Tag> | null = null;

  /**
   * `name`: no other set has it; `values`: all that a pattern may stand for; `source`: the lines, read when they are compiled,
   * of a set that the build does not know by its name.
   */
  constructor(name: string, values: readonly T[], source?: () => PatternSource<T>) {
    this.name = name;
    this.#values = values;
    this.#source = source;
  }

  source(): PatternSource<T> {
    if (this.#source === undefined) throw new Error(`the build knows no patterns ${this.name}`);
    return this.#source();
  }

  /** The tags that one of the patterns starts with. */
  get tags(): ReadonlySet<Tag> {
    const { table, set } = this.#ready();
    this.#tags ??= new Set(PATTERN_TAGS.filter((_, number) => isIn(set, table.startsOfTag(number))));
    return this.#tags;
  }

  /** The longest match that starts at a token and ends before token `last`. */
  matchAt(tokens: Tokens, at: number, last: number): PatternMatch<T> | undefined {
    const { table, set } = this.#ready();
    const standing = table.longestAt(set, tokens, at, last);
    if (standing === null) return undefined;
    const pattern = table.textOf(standing.pattern);
    return { first: at, last: standing.last, pattern, value: this.#valueOf(table.valueOf(standing.pattern)) };
  }

  /**
   * The longest match at each place from `first` to `last` (exclusive), from left to right, not overlapping. Throws where a
   * pattern that the build has not seen names a list that is not there, or starts with an optional element.
   */
  find(tokens: Tokens, first: number, last: number): PatternMatch<T>[] {
    const { table, set } = this.#ready();
    const { starts } = table.see(tokens);
    const found: PatternMatch<T>[] = [];
    for (let at = first; at < last; at++) {
      const match = isIn(set, starts[at]) ? this.matchAt(tokens, at, last) : undefined;
      if (match === undefined) continue;
      found.push(match);
      at = match.last - 1;
    }
    return found;
  }

  #startsWith(word: string): boolean {
    const { table, set } = this.#ready();
    return isIn(set, table.startsOfKind(table.kindOf(word)));
  }

  #ready(): Found {
    const all = patternTable();
    if (this.#found?.of !== all) this.#found = { of: all, ...this.#findIn(all) };
    return this.#found;
  }

  #findIn(all: PatternTable): Pick<Found, "table" | "set"> {
    const set = all.setOf(this.name);
    if (set !== undefined) return { table: all, set };
    const builder = new VocabularyBuilder();
    writePatterns(builder, [this]);
    return { table: new PatternTable(new Vocabulary(builder.finish())), set: 0 };
  }

  #valueOf(text: string): T {
    const value = this.#values.find((one) => String(one) === text);
    if (value === undefined) throw new Error(`the patterns ${this.name} know nothing named ${text}`);
    return value;
  }
}
