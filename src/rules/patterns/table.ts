import type { Tokens } from "../../language/index.js";
import { madeOf, NO_WORD, type Runs, type Vocabulary } from "../../lexicons/compiled/index.js";
import { SeenTokens, type Starts } from "./seen.js";
import { FORBIDS, MOST_SHIFT, MUST } from "./write.js";

/** The number of a pattern that stands somewhere, and the token behind it. */
export interface Standing {
  readonly pattern: number;
  readonly last: number;
}

/** Nowhere. */
const NONE = -1;

/** The patterns of all rules as `write.ts` lays them down. All lie in columns, and no object is made of any. */
export class PatternTable {
  readonly #lists: Vocabulary;
  readonly #sets: ReadonlyMap<string, number>;
  readonly #firstsOfSets: Uint16Array;
  readonly #firstText: number;
  readonly #values: Uint16Array;
  readonly #firstsOfElements: Uint16Array;
  readonly #elements: Uint16Array;
  readonly #shapes: Uint16Array;
  readonly #tags: Uint16Array;
  readonly #firstsOfWords: Uint16Array;
  readonly #words: Uint16Array;
  readonly #byWord: Runs;
  readonly #startedByWord: Uint16Array;
  readonly #firstsOfTags: Uint16Array;
  readonly #startedByTag: Uint16Array;
  readonly #starts: Starts;
  /** The passage that was asked about last: all rules ask about one before the next. */
  #seen: SeenTokens | null = null;

  constructor(lists: Vocabulary) {
    this.#lists = lists;
    this.#sets = new Map(Array.from(lists.row("patterns.sets"), (text, set) => [lists.text(text), set]));
    this.#firstsOfSets = lists.row("patterns.firsts-of-sets");
    this.#firstText = lists.row("patterns.first-text")[0] ?? 0;
    this.#values = lists.row("patterns.values");
    this.#firstsOfElements = lists.row("patterns.firsts-of-elements");
    this.#elements = lists.row("patterns.elements");
    this.#shapes = lists.row("patterns.shapes");
    this.#tags = lists.row("patterns.tags");
    this.#firstsOfWords = lists.row("patterns.firsts-of-words");
    this.#words = lists.row("patterns.words");
    this.#byWord = lists.runs("patterns.by-word");
    this.#startedByWord = lists.row("patterns.started-by-word");
    this.#firstsOfTags = lists.row("patterns.firsts-of-tags");
    this.#startedByTag = lists.row("patterns.started-by-tag");
    this.#starts = { byWord: lists.row("patterns.sets-by-word"), byTag: lists.row("patterns.sets-by-tag") };
  }

  /** The number of a set; undefined where there is none of that name. */
  setOf(name: string): number | undefined {
    return this.#sets.get(name);
  }

  /** A pattern as its rule writes it. */
  textOf(pattern: number): string {
    return this.#lists.text(this.#firstText + pattern);
  }

  /** What it stands for, as text. */
  valueOf(pattern: number): string {
    return this.#lists.text(this.#values[pattern] ?? 0);
  }

  /** Whether a pattern of the set starts with the word. */
  startsWith(set: number, word: string): boolean {
    return isIn(set, this.#starts.byWord[this.#lists.numberOf(word)]);
  }

  /** Whether a pattern of the set starts with the tag of that number. */
  startsWithTag(set: number, tag: number): boolean {
    return isIn(set, this.#starts.byTag[tag]);
  }

  /** For each token the sets that have a pattern that may start there, a bit each. */
  startsIn(tokens: Tokens): Uint16Array {
    return this.#see(tokens).sets;
  }

  /** The longest pattern of the set that starts at a token and ends before token `last`; of equal ones that written first. */
  longestAt(set: number, tokens: Tokens, at: number, last: number): Standing | null {
    const seen = this.#see(tokens);
    if (!isIn(set, seen.sets[at])) return null;
    const tag = seen.tags[at] ?? 0;
    const byForm = this.#longerByWord(set, seen.words[at] ?? NO_WORD, seen, at, last, null);
    const byLemma = this.#longerByWord(set, seen.lemmas[at] ?? NO_WORD, seen, at, last, byForm);
    const start = this.#firstsOfTags[tag] ?? 0;
    return this.#longer(set, this.#startedByTag, start, this.#firstsOfTags[tag + 1] ?? start, seen, at, last, byLemma);
  }

  #see(tokens: Tokens): SeenTokens {
    if (this.#seen?.tokens !== tokens) this.#seen = new SeenTokens(tokens, this.#lists, this.#starts);
    return this.#seen;
  }

  #longerByWord(
    set: number,
    word: number,
    seen: SeenTokens,
    at: number,
    last: number,
    best: Standing | null,
  ): Standing | null {
    if (!isIn(set, this.#starts.byWord[word])) return best;
    const start = this.#byWord.start(word);
    return this.#longer(set, this.#startedByWord, start, start + this.#byWord.length(word), seen, at, last, best);
  }

  /** Among the patterns from `start` to `end` of a list; `best` where none is longer. */
  #longer(
    set: number,
    list: Uint16Array,
    start: number,
    end: number,
    seen: SeenTokens,
    at: number,
    last: number,
    best: Standing | null,
  ): Standing | null {
    let longest = best;
    const behind = this.#firstsOfSets[set + 1] ?? 0;
    for (let index = firstFrom(list, this.#firstsOfSets[set] ?? 0, start, end); index < end; index++) {
      const pattern = list[index] ?? behind;
      if (pattern >= behind) break;
      // The first element stands there, or this would be no candidate.
      const element = (this.#firstsOfElements[pattern] ?? 0) + 1;
      const reached = this.#end(element, this.#firstsOfElements[pattern + 1] ?? element, seen, at + 1, last);
      if (reached > (longest?.last ?? at)) longest = { pattern, last: reached };
    }
    return longest;
  }

  /** End (exclusive) of the longest match of the elements from `element` to `behind` at token `at`; -1 where there is none. */
  #end(element: number, behind: number, seen: SeenTokens, at: number, last: number): number {
    if (element >= behind) return at;
    const number = this.#elements[element] ?? 0;
    const shape = this.#shapes[number] ?? 0;
    if ((shape & FORBIDS) !== 0) {
      return at < last && this.#fits(number, seen, at) ? NONE : this.#end(element + 1, behind, seen, at, last);
    }
    const most = Math.min(shape >>> MOST_SHIFT, last - at);
    let taken = 0;
    while (taken < most && this.#fits(number, seen, at + taken)) taken++;
    for (const least = shape & MUST; taken >= least; taken--) {
      const end = this.#end(element + 1, behind, seen, at + taken, last);
      if (end >= 0) return end;
    }
    return NONE;
  }

  #fits(element: number, { words, lemmas, tags }: SeenTokens, at: number): boolean {
    if (at >= words.length) return false;
    if (((this.#tags[element] ?? 0) & (1 << (tags[at] ?? 0))) !== 0) return true;
    const first = this.#firstsOfWords[element] ?? 0;
    const end = this.#firstsOfWords[element + 1] ?? first;
    if (first === end) return false;
    return this.#holds(words[at] ?? NO_WORD, first, end) || this.#holds(lemmas[at] ?? NO_WORD, first, end);
  }

  /** Whether a word is among those from `first` to `end`. */
  #holds(word: number, first: number, end: number): boolean {
    const at = end - first === 1 ? first : firstFrom(this.#words, word, first, end);
    return at < end && this.#words[at] === word;
  }
}

/** Whether a set's bit is set. */
export function isIn(set: number, sets: number | undefined): boolean {
  return ((sets ?? 0) & (1 << set)) !== 0;
}

/** The place of the first number from `start` to `end` of a list, which is in order, that is no less than `least`. */
function firstFrom(list: Uint16Array, least: number, start: number, end: number): number {
  let low = start;
  let high = end;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((list[middle] ?? 0) < least) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The patterns of all rules, of English. */
export const patternTable = madeOf((lists) => new PatternTable(lists));
