import { singular, type Token, type Tokens, type VerbForm, verbFormAt } from "../../../language/index.js";
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

const NONE: readonly Match[] = [];
const NO_KEYS: ReadonlySet<string> = new Set();
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

  constructor(entries: LoadedEntries) {
    this.#listed = entries;
  }

  /** Every entry that starts at token `first` and ends before token `last`. */
  matchesAt(tokens: Tokens, first: number, last: number): readonly Match[] {
    const token = tokens.at(first);
    if (!token) return NONE;
    const starts = this.#startsOf(token);
    if (starts === NO_STARTS) return NONE;
    const found = starts.alone.map(
      (candidate): Match => ({
        entry: candidate.entry,
        ...inContext(candidate, tokens, first),
        first,
        last: first + 1,
      }),
    );
    const next = first + 1 < last ? tokens.at(first + 1) : undefined;
    if (next) for (const key of secondKeys(next, starts)) addLonger(starts.longer.get(key), tokens, first, last, found);
    return found;
  }

  /** Whether an entry may start with a word: with a form, or with what is the dictionary form of one. */
  mayStart(word: string): boolean {
    if (this.#entries(word).length > 0 || this.#findPlural(word).length > 0) return true;
    return verbBases(word, word).some((base) => this.#entries(base).some(({ line }) => line.form === "verb"));
  }

  #startsOf(token: Token): Starts {
    const known = this.#known.get(token.lower);
    if (known) return known;
    const made = sortOut(this.#find(token));
    if (this.#known.size >= MOST_REMEMBERED) this.#known.clear();
    this.#known.set(token.lower, made);
    return made;
  }

  #find(token: Token): Candidate[] {
    const word = token.lower;
    const found: Candidate[] = [];
    for (const entry of this.#entries(word)) {
      found.push({ entry, verb: entry.line.form === "verb" ? "base" : null, plural: false });
    }
    for (const base of verbBases(word, token.lemma)) {
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
    return nouns.map((entry) => ({ entry, ...PLURAL }));
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

/** The keys that a second word may be listed under: itself, its singular, any possessive. */
function secondKeys({ lower }: Token, { longer }: Starts): ReadonlySet<string> {
  if (longer.size === 0) return NO_KEYS;
  const keys = new Set([spellingKey(lower), spellingKey(singular(lower))]);
  return POSSESSIVES.has(lower) ? keys.add("one's") : keys;
}

function addLonger(
  candidates: readonly Candidate[] | undefined,
  tokens: Tokens,
  first: number,
  last: number,
  found: Match[],
): void {
  for (const candidate of candidates ?? []) {
    const end = first + candidate.entry.words.length;
    const inflection = end <= last ? restFits(candidate, tokens, first) : null;
    if (inflection) found.push({ entry: candidate.entry, ...inContext(inflection, tokens, first), first, last: end });
  }
}

/** Whether the words after the first are there; the inflection if so. */
function restFits(candidate: Candidate, tokens: Tokens, first: number): Inflection | null {
  const { words, line } = candidate.entry;
  const end = words.length - 1;
  for (let at = 1; at <= end; at++) {
    const word = words[at] ?? "";
    const token = tokens.at(first + at);
    if (!token) return null;
    if (sameWord(word, token.lower)) continue;
    const isPlural = at === end && line.form === "noun" && sameWord(word, singular(token.lower));
    return isPlural ? PLURAL : null;
  }
  return line.form === "verb" ? candidate : AS_IS;
}

/** "Hit" and "cut" are also their own past: the words before decide ("Lee hit out at", "to hit out at"). */
function inContext(inflection: Inflection, tokens: Tokens, first: number): Inflection {
  const verb = inflection.verb === "base" ? verbFormAt(tokens, first) : inflection.verb;
  return { verb, plural: inflection.plural };
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
