import { inflectVerb, singular, type Token, type VerbForm, verbFormAt } from "../../../language/index.js";
import { type Entry, LOADED_CLASSES, parseClass, spellingKey } from "../../../lexicons/loaded/index.js";

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

const AS_IS: Inflection = { verb: null, plural: false };
const PLURAL: Inflection = { verb: null, plural: true };
const INFLECTED: readonly VerbForm[] = ["past", "participle", "gerund", "third"];
const POSSESSIVES: ReadonlySet<string> = new Set(["my", "your", "his", "her", "its", "our", "their", "one's"]);
/** Most different words that are remembered, so that a service reading many drafts does not grow. */
const MOST_REMEMBERED = 50_000;

/**
 * The words of all classes, ready to be looked up. Entries are indexed by their first word as written; forms are undone
 * on the way in ("slammed" → "slam"), so nothing is expanded ahead of time.
 */
export class Vocabulary {
  readonly #byFirstWord = new Map<string, Entry[]>();
  readonly #known = new Map<string, readonly Candidate[]>();

  constructor(entries: Iterable<Entry>) {
    const seen = new Set<string>();
    for (const entry of entries) {
      // The class that stands first has a word that two classes hold.
      const key = `${entry.line.form} ${entry.line.rule === "reporting-verb"} ${entry.phrase}`;
      if (seen.has(key)) continue;
      seen.add(key);
      const first = spellingKey(entry.words[0] ?? "");
      const list = this.#byFirstWord.get(first);
      if (list) list.push(entry);
      else this.#byFirstWord.set(first, [entry]);
    }
  }

  /** Every entry that starts at token `first` and ends before token `last`. */
  matchesAt(tokens: readonly Token[], first: number, last: number): Match[] {
    const token = tokens[first];
    if (!token) return [];
    const found: Match[] = [];
    for (const candidate of this.#candidates(token)) {
      const end = first + candidate.entry.words.length;
      if (end > last) continue;
      const inflection = restFits(candidate, tokens, first);
      if (inflection) found.push({ entry: candidate.entry, ...inContext(inflection, tokens, first), first, last: end });
    }
    return found;
  }

  #candidates(token: Token): readonly Candidate[] {
    const known = this.#known.get(token.lower);
    if (known) return known;
    const made = this.#find(token);
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
    const one = singular(word);
    if (one !== word) {
      for (const entry of this.#entries(one)) {
        if (entry.line.form === "noun" && entry.words.length === 1) found.push({ entry, ...PLURAL });
      }
    }
    return found;
  }

  #entries(word: string): readonly Entry[] {
    return this.#byFirstWord.get(spellingKey(word)) ?? [];
  }
}

/** Base forms that a word may be a form of, besides itself. */
function verbBases(word: string, lemma: string): string[] {
  const bases = new Set<string>();
  const stem = /^(.+?)(?:ed|ing|es|s|d)$/.exec(word)?.[1];
  if (stem !== undefined && stem.length > 1) {
    const longer = word.endsWith("ed") || word.endsWith("es") ? word.slice(0, -2) : word.replace(/(?:ing|s|d)$/, "");
    for (const base of [stem, longer, `${longer}e`, longer.replace(/(.)\1$/, "$1"), longer.replace(/i$/, "y")]) {
      bases.add(base);
    }
  }
  bases.add(lemma);
  bases.delete(word);
  return [...bases];
}

function formOf(word: string, base: string): VerbForm | null {
  const key = spellingKey(word);
  return INFLECTED.find((form) => spellingKey(inflectVerb(base, form)) === key) ?? null;
}

/** Whether the words after the first are there; the inflection if so. */
function restFits(candidate: Candidate, tokens: readonly Token[], first: number): Inflection | null {
  const { words, line } = candidate.entry;
  if (words.length === 1) return candidate;
  const end = words.length - 1;
  for (let at = 1; at <= end; at++) {
    const word = words[at] ?? "";
    const token = tokens[first + at];
    if (!token) return null;
    if (sameWord(word, token.lower)) continue;
    const isPlural = at === end && line.form === "noun" && sameWord(word, singular(token.lower));
    return isPlural ? PLURAL : null;
  }
  return line.form === "verb" ? candidate : AS_IS;
}

/** "Hit" and "cut" are also their own past: the words before decide ("Lee hit out at", "to hit out at"). */
function inContext(inflection: Inflection, tokens: readonly Token[], first: number): Inflection {
  return inflection.verb === "base" ? { ...inflection, verb: verbFormAt(tokens, first) } : inflection;
}

function sameWord(word: string, lower: string): boolean {
  if (word === lower) return true;
  return word === "one's" ? POSSESSIVES.has(lower) : spellingKey(word) === spellingKey(lower);
}

let shared: Vocabulary | null = null;

/** The vocabulary of every class, made on first use. */
export function loadedVocabulary(): Vocabulary {
  shared ??= new Vocabulary(LOADED_CLASSES.flatMap(parseClass));
  return shared;
}
