import { beginsWithCapital, beginsWithLetter } from "../../../language/index.js";
import { kindOfName } from "../cast.js";
import { isSuffix } from "../name-run.js";
import { remembered } from "../remember.js";

/** Names that mean the same person or body: "Maria Solano", "Maria T. Solano", "Solano". */

/** In lower case and without a full stop, as the next ones. */
const TITLE_LIKE = new Set("mr mrs ms mx dr prof sir dame lord lady rev sen rep gov capt sgt col gen".split(" "));
const FIRM_SUFFIX = new Set("ltd limited inc plc llc llp corp co gmbh ag sa".split(" "));
/** How many names with the same last word are compared; bounds the cost of a list of names. */
const MOST_ALIKE = 16;
const SMALL_WORD = new Set("of the and for &".split(" "));

/** A full name; the words change where a fuller form of it turns up. */
interface FullName {
  words: readonly string[];
  /** Once they have been asked for. */
  initials?: ReadonlySet<string>;
}

/** What was made of a name that the book was asked for. */
interface Answer {
  readonly fullest: string;
  /** By which words it was looked up, in lower case. */
  readonly words: readonly string[];
}

/** The full names of a draft, put together where they are forms of one. */
export class NameBook {
  /** Told, where it is set, by which words (in lower case) each name was looked up. */
  listener: ((word: string) => void) | null = null;
  readonly #words = new Map<string, readonly string[]>();
  readonly #byLastWord = new Map<string, Namesakes>();
  readonly #byFirstWord = new Map<string, FullName[]>();
  readonly #byInitials = new Map<string, FullName[]>();
  /** "Harbour Light" by "harbourlight": a firm that is written in one word or in two. */
  readonly #byLetters = new Map<string, FullName>();
  readonly #answers = new Map<string, Answer>();

  /** Names with the same last word go together; those that are as in the book `before` an edit are taken from it. */
  constructor(names: Iterable<string>, before: NameBook | null = null) {
    const byLastWord = new Map<string, (readonly string[])[]>();
    for (const name of new Set(names)) {
      const words = before === null ? wordsOf(name) : before.#wordsIn(name);
      this.#words.set(name, words);
      if (words.length > 1) push(byLastWord, lastOf(words), words);
    }
    for (const [last, given] of byLastWord) {
      const known = before === null ? undefined : before.#byLastWord.get(last);
      this.#byLastWord.set(last, known?.isOf(given) ? known : new Namesakes(given));
    }
    for (const { names: full } of this.#byLastWord.values()) for (const name of full) this.#index(name);
  }

  #wordsIn(name: string): readonly string[] {
    return this.#words.get(name) ?? wordsOf(name);
  }

  #index(name: FullName): void {
    push(this.#byFirstWord, name.words[0]?.toLowerCase() ?? "", name);
    for (const initials of initialsOf(name)) push(this.#byInitials, initials, name);
    this.#byLetters.set(lettersOf(name), name);
  }

  /** The words, in lower case, by which some name is looked up with another outcome than in the book before. */
  changedSince(before: NameBook): ReadonlySet<string> {
    const changed = new Set<string>();
    const compare = (a: NameBook, b: NameBook) => {
      for (const [last, namesakes] of a.#byLastWord) {
        if (b.#byLastWord.get(last) === namesakes) continue;
        changed.add(last);
        for (const { words } of namesakes.names) changed.add(words[0]?.toLowerCase() ?? "");
      }
      for (const [initials, names] of a.#byInitials)
        if (b.#byInitials.get(initials)?.at(0) !== names[0]) changed.add(initials.toLowerCase());
      for (const [letters, name] of a.#byLetters) if (b.#byLetters.get(letters) !== name) changed.add(letters);
    };
    compare(this, before);
    compare(before, this);
    return changed;
  }

  /** The fullest form of a name; a single word is a short form only where exactly one name fits, else it stays. */
  fullest(name: string): string {
    let answer = this.#answers.get(name);
    if (answer === undefined) {
      const words = wordsOf(name);
      const bare = wordsOf(name.replace(/['’]s?$/u, ""));
      const found = this.#find(words) ?? this.#find(bare);
      answer = { fullest: (found?.words ?? words).join(" "), words: [...lookedUpBy(words), ...lookedUpBy(bare)] };
      this.#answers.set(name, answer);
    }
    if (this.listener !== null) for (const word of answer.words) this.listener(word);
    return answer.fullest;
  }

  #find(words: readonly string[]): FullName | undefined {
    return words.length > 1 ? this.#byLastWord.get(lastOf(words))?.find(words) : this.#shortFor(words[0] ?? "");
  }

  /** Whether the draft gives a full name, in this form or a fuller one. */
  isKnown(name: string): boolean {
    const words = wordsOf(name);
    this.listener?.(lastOf(words));
    return words.length > 1 && this.#find(words) !== undefined;
  }

  /** The full names that end in a word; the first of them where they are many. */
  sharing(lastWord: string): readonly string[] {
    const word = lastWord.toLowerCase();
    this.listener?.(word);
    return (this.#byLastWord.get(word)?.names ?? []).slice(0, MOST_ALIKE).map(({ words }) => words.join(" "));
  }

  #shortFor(word: string): FullName | undefined {
    const lower = word.toLowerCase();
    const sharing = this.#byLastWord.get(lower)?.names;
    return (
      onlyOne(sharing) ??
      onlyOne(sharing?.filter(({ words }) => suffixOf(words) === "")) ??
      onlyOne(this.#byFirstWord.get(lower)) ??
      this.#byInitials.get(word.replaceAll(".", ""))?.at(0) ??
      this.#byLetters.get(lower)
    );
  }
}

/** The names of a draft that have their last word in common. */
class Namesakes {
  /** In the order in which they are first given. */
  readonly names: FullName[] = [];
  /** By each form that was given. */
  readonly #byForm = new Map<string, FullName>();
  /** Whether father and son share the surname: then "Fisk Jr." is not Aldo Fisk. */
  readonly #isShared: boolean;

  constructor(private readonly given: readonly (readonly string[])[]) {
    this.#isShared = isSharedSurname(given);
    for (const words of given) this.#add(words);
  }

  /** Whether they are made of these names. */
  isOf(given: readonly (readonly string[])[]): boolean {
    const isSame = (a: readonly string[], b: readonly string[] = []) => a === b || a.join(" ") === b.join(" ");
    return given.length === this.given.length && given.every((words, at) => isSame(words, this.given[at]));
  }

  /** The known name that a name of two words or more is a form of. */
  find(words: readonly string[]): FullName | undefined {
    const exact = this.#byForm.get(words.join(" "));
    return exact ?? this.names.slice(0, MOST_ALIKE).find((known) => this.#isSame(words, known.words));
  }

  #add(words: readonly string[]): void {
    const form = words.join(" ");
    if (this.#byForm.has(form)) return;
    let name = this.find(words);
    if (name === undefined) {
      name = { words };
      this.names.push(name);
    } else if (isFuller(form, name.words.join(" "))) name.words = words;
    this.#byForm.set(form, name);
  }

  #isSame(words: readonly string[], known: readonly string[]): boolean {
    if (this.#isShared && suffixOf(words) !== suffixOf(known)) return false;
    return isFormOfWhole(words, known) || isFormOfWhole(known, words);
  }
}

/** By which words a name is looked up: its last, and one of a single word by its letters too. */
function lookedUpBy(words: readonly string[]): readonly string[] {
  const last = lastOf(words);
  return words.length > 1 || !last.includes(".") ? [last] : [last, last.replaceAll(".", "")];
}

function lettersOf({ words }: FullName): string {
  return words.join("").toLowerCase();
}

/** The name, if it is the only one that is not built with "of" or the like: "Hale" is not the University of Hale. */
function onlyOne(names: readonly FullName[] | undefined): FullName | undefined {
  if (names === undefined || names.length > MOST_ALIKE) return undefined;
  const found = names.filter(({ words }) => !words.some((word) => SMALL_WORD.has(word.toLowerCase())));
  return found.length === 1 ? found[0] : undefined;
}

function push<T>(index: Map<string, T[]>, key: string, one: T): void {
  const list = index.get(key);
  if (list === undefined) index.set(key, [one]);
  else list.push(one);
}

/** Whether a form of a name is to be shown instead of another: the longer, and of two alike the one that does not shout. */
function isFuller(name: string, known: string): boolean {
  if (name.length !== known.length) return name.length > known.length;
  return known === known.toUpperCase() && name !== known;
}

/** The words of a name, without titles before it and a firm's suffix after it. */
const wordsOf = remembered((name): readonly string[] => {
  const words = name
    .trim()
    .replace(/^the\s+/iu, "")
    // "Hale, Inc."; the commas of "Department for Farms, Forests and Rivers" stay.
    .replace(/,(?=\s*\S+$)/u, " ")
    .split(/\s+/u);
  while (words.length > 1 && TITLE_LIKE.has(bareOf(words[0] ?? ""))) words.shift();
  while (words.length > 1 && FIRM_SUFFIX.has(bareOf(words.at(-1) ?? ""))) words.pop();
  return words;
});

/** "inc" of "Inc." */
function bareOf(word: string): string {
  const lower = word.toLowerCase();
  return lower.endsWith(".") ? lower.slice(0, -1) : lower;
}

function lastOf(words: readonly string[]): string {
  return words.at(suffixOf(words) === "" ? -1 : -2)?.toLowerCase() ?? "";
}

/** "jr" of "Aldo Fisk Jr."; empty for most names. */
function suffixOf(words: readonly string[]): string {
  const last = words.at(-1)?.toLowerCase() ?? "";
  return words.length > 1 && isSuffix(last) ? last.replace(/\.$/u, "") : "";
}

/** Whether the draft uses two suffixes with the surname of `names`, or one where no given name stands: it tells two people apart. */
function isSharedSurname(names: readonly (readonly string[])[]): boolean {
  const suffixed = names.filter((words) => suffixOf(words) !== "");
  return suffixed.some((words) => words.length === 2 || suffixOf(words) !== suffixOf(suffixed[0] ?? []));
}

/** Fewer letters may be anybody's, but for a body of two words: "UN". */
const LEAST_INITIALS = 3;

/**
 * "FWU" of "Food Workers' Union"; of "Orton Department of Health" those of all its words and of its last ones, with and
 * without "of": "ODOH", "ODH", "DOH".
 */
function initialsOf(name: FullName): ReadonlySet<string> {
  const { words } = name;
  if (name.initials !== undefined) return name.initials;
  const found = new Set<string>();
  const least = kindOfName(words.join(" ")) === "body" && words.length === 2 ? 2 : LEAST_INITIALS;
  for (const start of words.keys()) {
    const rest = words.slice(start);
    const capitals = rest.map((word) => (beginsWithCapital(word) ? word.charAt(0) : "")).join("");
    const all = rest.map((word) => (beginsWithLetter(word) ? word.charAt(0).toUpperCase() : "")).join("");
    for (const initials of [capitals, all]) if (initials.length >= least) found.add(initials);
  }
  name.initials = found;
  return found;
}

/** Whether each word of `short` stands in `full`, in the same order; "M." stands for "Maria". */
function isShortFormOf(short: readonly string[], full: readonly string[]): boolean {
  let at = 0;
  return short.every((word) => {
    while (at < full.length && !isFormOf(word, full[at] ?? "")) at++;
    return at++ < full.length;
  });
}

/** The same, but "Hale Lodge" is no form of "Court of Hale Lodge", whose first words it lacks. */
function isFormOfWhole(short: readonly string[], full: readonly string[]): boolean {
  if (!isShortFormOf(short, full)) return false;
  const joint = full.findIndex((word) => /^(?:of|for)$/iu.test(word));
  return (
    joint < 1 ||
    short.some((word) => /^(?:of|for)$/iu.test(word)) ||
    isShortFormOf(short.slice(0, 1), full.slice(0, joint))
  );
}

function isFormOf(short: string, word: string): boolean {
  if (short.toLowerCase() === word.toLowerCase()) return true;
  return short.length === 2 && short.endsWith(".") && beginsWithCapital(short) && word.startsWith(short.charAt(0));
}
