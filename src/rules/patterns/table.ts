import type { Tokens } from "../../language/index.js";
import { madeOf, type Vocabulary } from "../../lexicons/compiled/index.js";
import { BEHIND_TAGS, FormNotes, type OtherStarts, type PatternStarts } from "./form-notes.js";
import { SeenTokens } from "./seen.js";
import { ANSWERS_MASK, ANSWERS_SHIFT, NO_KIND } from "./word-kinds.js";
import { ANYTHING, FORBIDS, MOST_SHIFT, MUST, ONCE } from "./write.js";

/** The number of a pattern that stands somewhere, and the token behind it. */
export interface Standing {
  readonly pattern: number;
  readonly last: number;
}

/** Nowhere. */
const NONE = -1;

/** The patterns of all rules as `write.ts` lays them down. All lie in columns, and no object is made of any. */
export class PatternTable implements PatternStarts {
  readonly #vocabulary: Vocabulary;
  readonly #sets: ReadonlyMap<string, number>;
  readonly #firstText: number;
  readonly #values: Uint16Array;
  readonly #firstsOfElements: Uint16Array;
  readonly #elements: Uint16Array;
  readonly #shapes: Uint16Array;
  readonly #tags: Uint16Array;
  readonly #kinds: Uint16Array;
  readonly #lists: Uint16Array;
  readonly #onlyKinds: Uint16Array;
  readonly #width: number;
  readonly #answers: Uint16Array;
  readonly #headsOfKinds: Uint16Array;
  readonly #headsOfTags: Uint16Array;
  readonly #setsOfHeads: Uint16Array;
  readonly #sufficedByHeads: Uint16Array;
  readonly #behindWordsOfKinds: Uint16Array;
  readonly #behindWordsOfTags: Uint16Array;
  readonly #behindTagsOfKinds: Uint16Array;
  readonly #behindTagsOfTags: Uint16Array;
  readonly #groupsOfHeads: Uint16Array;
  readonly #firstsOfGroups: Uint16Array;
  readonly #groups: Uint16Array;
  readonly #seconds: Uint16Array;
  #notes: FormNotes;
  /** The passage that was asked about last: all rules ask about one before the next. */
  #seen: SeenTokens | null = null;

  constructor(lists: Vocabulary) {
    this.#vocabulary = lists;
    this.#sets = new Map(Array.from(lists.row("patterns.sets"), (text, set) => [lists.text(text), set]));
    this.#firstText = lists.row("patterns.first-text")[0] ?? 0;
    this.#values = lists.row("patterns.values");
    this.#firstsOfElements = lists.row("patterns.firsts-of-elements");
    this.#elements = lists.row("patterns.elements");
    this.#shapes = lists.row("patterns.shapes");
    this.#tags = lists.row("patterns.tags");
    this.#kinds = lists.row("patterns.kinds");
    this.#lists = lists.row("patterns.lists");
    this.#onlyKinds = lists.row("patterns.only-kinds");
    this.#width = lists.row("patterns.width")[0] ?? 0;
    this.#answers = lists.row("patterns.answers");
    this.#headsOfKinds = lists.row("patterns.heads-of-kinds");
    this.#headsOfTags = lists.row("patterns.heads-of-tags");
    this.#setsOfHeads = lists.row("patterns.sets-of-heads");
    this.#sufficedByHeads = lists.row("patterns.sufficed-by-heads");
    this.#behindWordsOfKinds = lists.row("patterns.behind-words-of-kinds");
    this.#behindWordsOfTags = lists.row("patterns.behind-words-of-tags");
    this.#behindTagsOfKinds = lists.row("patterns.behind-tags-of-kinds");
    this.#behindTagsOfTags = lists.row("patterns.behind-tags-of-tags");
    this.#groupsOfHeads = lists.row("patterns.groups-of-heads");
    this.#firstsOfGroups = lists.row("patterns.firsts-of-groups");
    this.#groups = lists.row("patterns.groups");
    this.#seconds = lists.row("patterns.seconds");
    this.#notes = new FormNotes(this);
  }

  /** From now on tokens are looked through for these, too. */
  alsoSee(others: OtherStarts): void {
    this.#notes = new FormNotes(this, others);
    this.#seen = null;
  }

  /** The number of a set; undefined where there is none of that name. */
  setOf(name: string): number | undefined {
    return this.#sets.get(name);
  }

  /** A pattern as its rule writes it. */
  textOf(pattern: number): string {
    return this.#vocabulary.text(this.#firstText + pattern);
  }

  /** What it stands for, as text. */
  valueOf(pattern: number): string {
    return this.#vocabulary.text(this.#values[pattern] ?? 0);
  }

  kindOf(lower: string): number {
    return this.#kinds[this.#vocabulary.numberOf(lower)] ?? NO_KIND;
  }

  /** The sets that have a pattern that a word of this kind may start, a bit each. */
  startsOfKind(kind: number): number {
    return this.#setsOfHeads[this.#headsOfKinds[kind] ?? 0] ?? 0;
  }

  /** The sets that have a pattern that a tag may start, a bit each. */
  startsOfTag(tag: number): number {
    return this.#setsOfHeads[this.#headsOfTags[tag] ?? 0] ?? 0;
  }

  sufficedByKind(kind: number): number {
    return this.#sufficedByHeads[this.#headsOfKinds[kind] ?? 0] ?? 0;
  }

  sufficedByTag(tag: number): number {
    return this.#sufficedByHeads[this.#headsOfTags[tag] ?? 0] ?? 0;
  }

  secondOfKind(kind: number): number {
    return behind(this.#behindWordsOfKinds[kind], this.#behindTagsOfKinds[kind]);
  }

  secondOfTag(tag: number): number {
    return behind(this.#behindWordsOfTags[tag], this.#behindTagsOfTags[tag]);
  }

  /** The tokens in numbers. */
  see(tokens: Tokens): SeenTokens {
    if (this.#seen?.tokens !== tokens) this.#seen = new SeenTokens(tokens, this.#notes);
    return this.#seen;
  }

  /** The longest pattern of the set that starts at a token and ends before token `last`; of equal ones that written first. */
  longestAt(set: number, tokens: Tokens, at: number, last: number): Standing | null {
    const seen = this.see(tokens);
    if (!isIn(set, seen.starts[at])) return null;
    const byForm = this.#longer(set, this.#headsOfKinds[seen.kinds[at] ?? 0], seen, at, last, null);
    const byLemma = this.#longer(set, this.#headsOfKinds[seen.lemmaKinds[at] ?? 0], seen, at, last, byForm);
    return this.#longer(set, this.#headsOfTags[seen.tags[at] ?? 0], seen, at, last, byLemma);
  }

  /** Among the patterns of the set that a head starts; `best` where none is longer. */
  #longer(
    set: number,
    head: number | undefined,
    seen: SeenTokens,
    at: number,
    last: number,
    best: Standing | null,
  ): Standing | null {
    const group = this.#groupsOfHeads[(head ?? 0) * this.#sets.size + set] ?? 0;
    if (group === 0 || !this.#mayGoOn(group, seen, at + 1, last)) return best;
    let longest = best;
    const end = this.#firstsOfGroups[group + 1] ?? 0;
    for (let index = this.#firstsOfGroups[group] ?? end; index < end; index++) {
      const pattern = this.#groups[index] ?? 0;
      // The first element stands there, or this would be no candidate.
      const element = (this.#firstsOfElements[pattern] ?? 0) + 1;
      const reached = this.#end(element, this.#firstsOfElements[pattern + 1] ?? element, seen, at + 1, last);
      if (reached > (longest?.last ?? at)) longest = { pattern, last: reached };
    }
    return longest;
  }

  /** Whether what comes next is second in any pattern of a group. */
  #mayGoOn(group: number, seen: SeenTokens, next: number, last: number): boolean {
    const second = this.#seconds[group] ?? ANYTHING;
    return second === ANYTHING || (next < last && this.#fits(second - 1, seen, next));
  }

  /** End (exclusive) of the longest match of the elements from `element` to `behind` at token `at`; -1 where there is none. */
  #end(element: number, behind: number, seen: SeenTokens, at: number, last: number): number {
    let reached = at;
    for (let next = element; next < behind; next++, reached++) {
      const number = this.#elements[next] ?? 0;
      // Nearly all elements stand once.
      if (this.#shapes[number] !== ONCE) return this.#endOfOthers(next, behind, seen, reached, last);
      if (reached >= last || !this.#fits(number, seen, reached)) return NONE;
    }
    return reached;
  }

  /** The same, where the first of them may be missing, stand again or forbid what comes next. */
  #endOfOthers(element: number, behind: number, seen: SeenTokens, at: number, last: number): number {
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

  #fits(element: number, { kinds, lemmaKinds, tags }: SeenTokens, at: number): boolean {
    if (at >= kinds.length) return false;
    if (((this.#tags[element] ?? 0) & (1 << (tags[at] ?? 0))) !== 0) return true;
    const kind = kinds[at] ?? NO_KIND;
    const lemma = lemmaKinds[at] ?? NO_KIND;
    const list = this.#lists[element] ?? 0;
    if (list !== 0) return this.#takes(list, kind) || this.#takes(list, lemma);
    const only = this.#onlyKinds[element] ?? NO_KIND;
    return only !== NO_KIND && (only === kind || only === lemma);
  }

  /** Whether words of a kind are in a list. */
  #takes(list: number, kind: number): boolean {
    return ((this.#answers[kind * this.#width + (list >>> ANSWERS_SHIFT)] ?? 0) & (1 << (list & ANSWERS_MASK))) !== 0;
  }
}

function behind(words: number = 0, tags: number = 0): number {
  return words | (tags << BEHIND_TAGS);
}

/** Whether a set's bit is set. */
export function isIn(set: number, sets: number | undefined): boolean {
  return ((sets ?? 0) & (1 << set)) !== 0;
}

/** The patterns of all rules, of English. */
export const patternTable = madeOf((lists) => new PatternTable(lists));
