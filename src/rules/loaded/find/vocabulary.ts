import { singular, type Tokens, type VerbForm, verbFormAt } from "../../../language/index.js";
import { type Entry, type LoadedEntries, loadedEntries, spellingKey } from "../../../lexicons/loaded/index.js";
import type { TokenTriggers } from "../../triggers.js";
import { formOf, verbBases } from "./forms.js";

/** How an entry stands in the text: the form of its verb, or whether its noun is plural. */
export interface Inflection {
  readonly verb: VerbForm | null;
  readonly plural: boolean;
}

/** An entry found. `first` (inclusive) and `last` (exclusive) index the passage's tokens. */
export interface Match extends Inflection {
  readonly entry: Entry;
  readonly first: number;
  readonly last: number;
}

interface Candidate extends Inflection {
  readonly entry: Entry;
}

/** The entries that a word may start: those of one word, and longer ones by their second word. */
interface Starts {
  readonly alone: readonly Candidate[];
  readonly longer: ReadonlyMap<string, readonly Candidate[]>;
}

const NO_CANDIDATES: readonly Candidate[] = [];
const NO_STARTS: Starts = { alone: [], longer: new Map() };

const AS_IS: Inflection = { verb: null, plural: false };
const PLURAL: Inflection = { verb: null, plural: true };
const POSSESSIVES: ReadonlySet<string> = new Set(["my", "your", "his", "her", "its", "our", "their", "one's"]);
/** Most different words that are remembered, so that a service reading many drafts does not grow. */
const MOST_REMEMBERED = 50_000;

/** The words of all classes in all their forms. Forms are undone on the way in ("slammed" → "slam"), so none is listed. */
export class Vocabulary {
  readonly #listed: LoadedEntries;
  readonly #known = new Map<string, Starts>();
  readonly #keys = new Map<string, readonly string[]>();

  constructor(entries: LoadedEntries) {
    this.#listed = entries;
  }

  /** Every entry that starts at token `first` and ends before token `last`. */
  matchesAt(tokens: Tokens, first: number, last: number): readonly Match[] {
    const { alone, longer } = this.#startsOf(tokens, first);
    const found: Match[] = alone.map(({ entry, verb, plural }) => {
      return { entry, verb: inContext(verb, tokens, first), plural, first, last: first + 1 };
    });
    if (longer.size === 0 || first + 1 >= last) return found;
    for (const key of this.#secondKeys(tokens.lower(first + 1))) {
      for (const candidate of longer.get(key) ?? NO_CANDIDATES) addLonger(candidate, tokens, first, last, found);
    }
    return found;
  }

  /** Whether an entry may start with a word: with a form, or with what is the dictionary form of one. */
  mayStart(word: string): boolean {
    if (this.#entries(word).length > 0 || this.#findPlural(word).length > 0) return true;
    return verbBases(word, word).some((base) => this.#entries(base).some(({ line }) => line.form === "verb"));
  }

  #startsOf(tokens: Tokens, at: number): Starts {
    const word = tokens.lower(at);
    const known = this.#known.get(word);
    if (known) return known;
    const made = sortOut(this.#find(word, tokens.lemma(at)));
    if (this.#known.size >= MOST_REMEMBERED) this.#known.clear();
    this.#known.set(word, made);
    return made;
  }

  /** The keys that a second word may be listed under: itself, its singular, any possessive. */
  #secondKeys(lower: string): readonly string[] {
    const known = this.#keys.get(lower);
    if (known) return known;
    const keys = new Set([spellingKey(lower), spellingKey(singular(lower))]);
    if (POSSESSIVES.has(lower)) keys.add("one's");
    if (this.#keys.size >= MOST_REMEMBERED) this.#keys.clear();
    const made = [...keys];
    this.#keys.set(lower, made);
    return made;
  }

  #find(word: string, lemma: string): Candidate[] {
    const found: Candidate[] = [];
    for (const entry of this.#entries(word)) {
      found.push({ entry, verb: entry.line.form === "verb" ? "base" : null, plural: false });
    }
    for (const base of verbBases(word, lemma)) {
      for (const entry of this.#entries(base)) {
        const form = entry.line.form === "verb" ? formOf(word, base) : null;
        if (form) found.push({ entry, verb: form, plural: false });
      }
    }
    return [...found, ...this.#findPlural(word)];
  }

  #findPlural(word: string): Candidate[] {
    const one = singular(word);
    if (one === word) return [];
    const nouns = this.#entries(one).filter((entry) => entry.line.form === "noun" && entry.words.length === 1);
    return nouns.map((entry) => ({ entry, verb: null, plural: true }));
  }

  #entries(word: string): readonly Entry[] {
    return this.#listed.starting(spellingKey(word));
  }
}

function sortOut(candidates: readonly Candidate[]): Starts {
  if (candidates.length === 0) return NO_STARTS;
  const alone: Candidate[] = [];
  const longer = new Map<string, Candidate[]>();
  for (const candidate of candidates) {
    const second = candidate.entry.words[1];
    if (second === undefined) {
      alone.push(candidate);
      continue;
    }
    const key = spellingKey(second);
    const list = longer.get(key);
    if (list) list.push(candidate);
    else longer.set(key, [candidate]);
  }
  return { alone, longer };
}

/** Adds an entry of several words where all of them stand there. */
function addLonger(candidate: Candidate, tokens: Tokens, first: number, end: number, found: Match[]): void {
  const { entry } = candidate;
  const last = first + entry.words.length;
  const inflection = last <= end ? restFits(candidate, tokens, first) : null;
  if (inflection === null) return;
  found.push({ entry, verb: inContext(inflection.verb, tokens, first), plural: inflection.plural, first, last });
}

/** Whether the words after the first are there; the inflection if so. */
function restFits(candidate: Candidate, tokens: Tokens, first: number): Inflection | null {
  const { words, line } = candidate.entry;
  const end = words.length - 1;
  for (let at = 1; at <= end; at++) {
    const word = words[at] ?? "";
    const lower = tokens.lower(first + at);
    if (sameWord(word, lower)) continue;
    const isPlural = at === end && line.form === "noun" && sameWord(word, singular(lower));
    return isPlural ? PLURAL : null;
  }
  return line.form === "verb" ? candidate : AS_IS;
}

/** "Hit" and "cut" are also their own past: the words before decide ("Lee hit out at", "to hit out at"). */
function inContext(verb: Inflection["verb"], tokens: Tokens, first: number): Inflection["verb"] {
  return verb === "base" ? verbFormAt(tokens, first) : verb;
}

function sameWord(word: string, lower: string): boolean {
  if (word === lower) return true;
  return word === "one's" ? POSSESSIVES.has(lower) : spellingKey(word) === spellingKey(lower);
}

/** Tokens at which an entry may start. */
export const LOADED_TOKENS: TokenTriggers = { words: { has: (word) => loadedVocabulary().mayStart(word) } };

let shared: { readonly entries: LoadedEntries; readonly vocabulary: Vocabulary } | null = null;

/** The vocabulary of every class, made on first use. */
export function loadedVocabulary(): Vocabulary {
  const entries = loadedEntries();
  if (shared?.entries !== entries) shared = { entries, vocabulary: new Vocabulary(entries) };
  return shared.vocabulary;
}
