import { isTag, type Tag, type Token, type Tokens } from "../language/index.js";

/**
 * Patterns over tagged words, for rules that look for a turn of phrase. A pattern is a line of elements:
 *
 * - `word` — a word in this form or with this dictionary form; `a|b` — either
 * - `@name` — a word of the named list
 * - `#ADJ` — a word with this tag; may be one of several: `#ADJ|#ADV|very`
 * - `x?` — may be missing; `x*` — up to three times
 * - `!x` — what comes next is not x (takes no word)
 *
 * Every repetition is bounded and patterns are found by their first word, so matching takes linear time.
 */
export type WordLists = Readonly<Record<string, readonly string[]>>;

interface Element {
  readonly words: ReadonlySet<string>;
  readonly tags: ReadonlySet<Tag>;
  readonly least: 0 | 1;
  readonly most: number;
  /** A condition on the next word that takes none. */
  readonly forbids: boolean;
}

interface Compiled<T> {
  readonly pattern: string;
  readonly elements: readonly Element[];
  readonly value: T;
}

/** Where a pattern stands: token indexes, `last` exclusive. */
export interface PatternMatch<T> {
  readonly first: number;
  readonly last: number;
  /** As the rule writes it. */
  readonly pattern: string;
  readonly value: T;
}

const MOST_REPEATS = 3;

/** Words that can be asked for. */
export interface WordSet {
  has(word: string): boolean;
}

/** Patterns by what may stand first. */
interface Index<T> {
  readonly byWord: Map<string, Compiled<T>[]>;
  readonly byTag: Map<Tag, Compiled<T>[]>;
  readonly tags: ReadonlySet<Tag>;
}

/** Patterns of one rule, made ready when they are first looked for. */
export class Patterns<T> {
  readonly #entries: readonly (readonly [pattern: string, value: T])[];
  readonly #lists: WordLists;
  #index: Index<T> | null = null;

  constructor(entries: Iterable<readonly [pattern: string, value: T]>, lists: WordLists = {}) {
    this.#entries = [...entries];
    this.#lists = lists;
  }

  /** The words that one of the patterns starts with, in this form or as their dictionary form. */
  get words(): WordSet {
    return this.#ready().byWord;
  }

  /** The tags that one of the patterns starts with. */
  get tags(): ReadonlySet<Tag> {
    return this.#ready().tags;
  }

  /** The longest match that starts at a token and ends before token `last`. */
  matchAt(tokens: Tokens, at: number, last: number): PatternMatch<T> | undefined {
    return longestAt(this.#ready(), tokens, at, last);
  }

  /**
   * The longest match at each place from `first` to `last` (exclusive), from left to right, not overlapping. Throws where a pattern names a list that is not there, or starts
   * with an optional element.
   */
  find(tokens: Tokens, first: number, last: number): PatternMatch<T>[] {
    const index = this.#ready();
    const found: PatternMatch<T>[] = [];
    let at = first;
    while (at < last) {
      const match = longestAt(index, tokens, at, last);
      if (match !== undefined) found.push(match);
      at = match?.last ?? at + 1;
    }
    return found;
  }

  #ready(): Index<T> {
    this.#index ??= indexOf(this.#entries, this.#lists);
    return this.#index;
  }
}

function indexOf<T>(entries: Iterable<readonly [pattern: string, value: T]>, lists: WordLists): Index<T> {
  const byWord = new Map<string, Compiled<T>[]>();
  const byTag = new Map<Tag, Compiled<T>[]>();
  const known = new Map<string, Element>();
  const elementOf = (source: string): Element => {
    const element = known.get(source) ?? compile(source, lists);
    known.set(source, element);
    return element;
  };
  for (const [pattern, value] of entries) {
    const elements = pattern.split(/\s+/).map(elementOf);
    const head = elements[0];
    if (head === undefined || head.least === 0 || head.forbids)
      throw new Error(`pattern needs a first word: ${pattern}`);
    const compiled = { pattern, elements, value };
    for (const word of head.words) push(byWord, word, compiled);
    for (const tag of head.tags) push(byTag, tag, compiled);
  }
  return { byWord, byTag, tags: new Set(byTag.keys()) };
}

function longestAt<T>(
  { byWord, byTag }: Index<T>,
  tokens: Tokens,
  at: number,
  last: number,
): PatternMatch<T> | undefined {
  const tag = tokens.tag(at);
  if (tag === undefined) return undefined;
  const lower = tokens.lower(at);
  const lemma = tokens.lemma(at);
  let best = longer(byWord.get(lower), tokens, at, last, undefined);
  if (lemma !== lower) best = longer(byWord.get(lemma), tokens, at, last, best);
  return longer(byTag.get(tag), tokens, at, last, best);
}

/** The longest match among `candidates` at token `at`; `best` where none is longer. */
function longer<T>(
  candidates: readonly Compiled<T>[] | undefined,
  tokens: Tokens,
  at: number,
  last: number,
  best: PatternMatch<T> | undefined,
): PatternMatch<T> | undefined {
  if (candidates === undefined) return best;
  let longest = best;
  for (const candidate of candidates) {
    // The first element stands there, or this would be no candidate.
    const end = matchEnd(candidate.elements, 1, tokens, at + 1, last);
    if (end > (longest?.last ?? at))
      longest = { first: at, last: end, pattern: candidate.pattern, value: candidate.value };
  }
  return longest;
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}

function compile(source: string, lists: WordLists): Element {
  const forbids = source.startsWith("!") && source.length > 1;
  const optional = source.length > 1 && (source.endsWith("?") || source.endsWith("*"));
  const body = source.slice(forbids ? 1 : 0, optional ? -1 : undefined);
  const most = source.endsWith("*") && optional ? MOST_REPEATS : 1;
  return { ...choices(body.split("|"), lists), least: optional ? 0 : 1, most, forbids };
}

/** What may stand in one place: words, words of a list (`@name`), tags (`#TAG`). */
function choices(parts: readonly string[], lists: WordLists): Pick<Element, "words" | "tags"> {
  const [only = ""] = parts;
  if (parts.length === 1 && only.startsWith("@")) return { words: setOf(listed(only.slice(1), lists)), tags: NO_TAGS };
  const words = new Set<string>();
  const tags = new Set<Tag>();
  for (const part of parts) {
    const tag = part.slice(1);
    if (part.startsWith("#") && isTag(tag)) tags.add(tag);
    else if (part.startsWith("@")) for (const word of listed(part.slice(1), lists)) words.add(word);
    else words.add(part);
  }
  return { words, tags };
}

const NO_TAGS: ReadonlySet<Tag> = new Set();
const sets = new WeakMap<readonly string[], ReadonlySet<string>>();

/** The words of a list, once for all patterns that name it. */
function setOf(words: readonly string[]): ReadonlySet<string> {
  const known = sets.get(words) ?? new Set(words);
  sets.set(words, known);
  return known;
}

function listed(name: string, lists: WordLists): readonly string[] {
  const words = lists[name];
  if (words === undefined) throw new Error(`pattern names a list that is not there: @${name}`);
  return words;
}

function fits(element: Element, token: Token): boolean {
  if (element.tags.size > 0 && element.tags.has(token.tag)) return true;
  if (element.words.size === 0) return false;
  return element.words.has(token.lower) || (token.lemma !== token.lower && element.words.has(token.lemma));
}

/** End (exclusive) of the longest match of `elements` from `index` on at token `at`; -1 where there is none. */
function matchEnd(elements: readonly Element[], index: number, tokens: Tokens, at: number, last: number): number {
  const element = elements[index];
  if (element === undefined) return at;
  if (element.forbids) {
    const next = at < last ? tokens.at(at) : undefined;
    return next !== undefined && fits(element, next) ? -1 : matchEnd(elements, index + 1, tokens, at, last);
  }
  let taken = 0;
  while (taken < element.most && at + taken < last) {
    const token = tokens.at(at + taken);
    if (token === undefined || !fits(element, token)) break;
    taken++;
  }
  for (; taken >= element.least; taken--) {
    const end = matchEnd(elements, index + 1, tokens, at + taken, last);
    if (end >= 0) return end;
  }
  return -1;
}
