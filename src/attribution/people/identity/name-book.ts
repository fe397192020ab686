import { kindOfName } from "../cast.js";
import { isSuffix } from "../name-run.js";

/** Names that mean the same person or body: "Maria Solano", "Maria T. Solano", "Solano". */

const TITLE_LIKE = /^(?:mr|mrs|ms|mx|dr|prof|sir|dame|lord|lady|rev|sen|rep|gov|capt|sgt|col|gen)\.?$/iu;
const FIRM_SUFFIX = /^(?:ltd|limited|inc|plc|llc|llp|corp|co|gmbh|ag|sa)\.?$/iu;
/** How many names with the same last word are compared; bounds the cost of a list of names. */
const MOST_ALIKE = 16;
const SMALL_WORD = /^(?:of|the|and|for|&)$/iu;

/** A full name; the words change where a fuller form of it turns up. */
interface FullName {
  words: readonly string[];
}

/** The full names of a draft, put together where they are forms of one. */
export class NameBook {
  /** By each form that was given, as it was given. */
  private readonly byForm = new Map<string, FullName>();
  private readonly byLastWord = new Map<string, FullName[]>();
  private readonly byFirstWord = new Map<string, FullName[]>();
  private readonly byInitials = new Map<string, FullName[]>();
  /** "Harbour Light" by "harbourlight": a firm that is written in one word or in two. */
  private readonly byLetters = new Map<string, FullName>();

  /** Surnames that father and son share in this draft: "Fisk Jr." is not Aldo Fisk. */
  private readonly shared: ReadonlySet<string>;

  constructor(names: Iterable<string>) {
    const all = [...new Set(names)].map(wordsOf);
    this.shared = sharedSurnames(all);
    for (const words of all) this.add(words);
    for (const name of [...this.byLastWord.values()].flat()) {
      push(this.byFirstWord, name.words[0]?.toLowerCase() ?? "", name);
      for (const initials of initialsOf(name.words)) push(this.byInitials, initials, name);
      this.byLetters.set(name.words.join("").toLowerCase(), name);
    }
  }

  /** The fullest form of a name; a single word is a short form only where exactly one name fits, else it stays. */
  fullest(name: string): string {
    const words = wordsOf(name);
    const found = this.find(words) ?? this.find(wordsOf(name.replace(/['’]s?$/u, "")));
    return (found?.words ?? words).join(" ");
  }

  private find(words: readonly string[]): FullName | undefined {
    return words.length > 1 ? this.sameAs(words) : this.shortFor(words[0] ?? "");
  }

  /** Whether the draft gives a full name, in this form or a fuller one. */
  isKnown(name: string): boolean {
    const words = wordsOf(name);
    return words.length > 1 && this.sameAs(words) !== undefined;
  }

  /** The full names that end in a word; the first of them where they are many. */
  sharing(lastWord: string): readonly string[] {
    return (this.byLastWord.get(lastWord.toLowerCase()) ?? []).slice(0, MOST_ALIKE).map(({ words }) => words.join(" "));
  }

  private add(words: readonly string[]): void {
    if (words.length < 2 || this.byForm.has(words.join(" "))) return;
    const known = this.sameAs(words);
    if (known === undefined) push(this.byLastWord, lastOf(words), { words });
    else if (isFuller(words.join(" "), known.words.join(" "))) known.words = words;
    const name = known ?? this.byLastWord.get(lastOf(words))?.at(-1);
    if (name !== undefined) this.byForm.set(words.join(" "), name);
  }

  /** The known name that a name of two words or more is a form of. */
  private sameAs(words: readonly string[]): FullName | undefined {
    const exact = this.byForm.get(words.join(" "));
    if (exact !== undefined) return exact;
    const alike = this.byLastWord.get(lastOf(words))?.slice(0, MOST_ALIKE);
    return alike?.find((known) => this.isSame(words, known.words));
  }

  private isSame(words: readonly string[], known: readonly string[]): boolean {
    if (this.shared.has(lastOf(words)) && suffixOf(words) !== suffixOf(known)) return false;
    return isFormOfWhole(words, known) || isFormOfWhole(known, words);
  }

  private shortFor(word: string): FullName | undefined {
    const lower = word.toLowerCase();
    return (
      onlyOne(this.byLastWord.get(lower)) ??
      onlyOne(this.byLastWord.get(lower)?.filter(({ words }) => suffixOf(words) === "")) ??
      onlyOne(this.byFirstWord.get(lower)) ??
      this.byInitials.get(word.replaceAll(".", ""))?.at(0) ??
      this.byLetters.get(lower)
    );
  }
}

/** The name, if it is the only one that is not built with "of" or the like: "Hale" is not the University of Hale. */
function onlyOne(names: readonly FullName[] | undefined): FullName | undefined {
  if (names === undefined || names.length > MOST_ALIKE) return undefined;
  const found = names.filter(({ words }) => !words.some((word) => SMALL_WORD.test(word)));
  return found.length === 1 ? found[0] : undefined;
}

function push(index: Map<string, FullName[]>, key: string, name: FullName): void {
  const list = index.get(key);
  if (list === undefined) index.set(key, [name]);
  else list.push(name);
}

/** Whether a form of a name is to be shown instead of another: the longer, and of two alike the one that does not shout. */
function isFuller(name: string, known: string): boolean {
  if (name.length !== known.length) return name.length > known.length;
  return known === known.toUpperCase() && name !== known;
}

/** The words of a name, without titles before it and a firm's suffix after it. */
function wordsOf(name: string): string[] {
  const words = name
    .trim()
    .replace(/^the\s+/iu, "")
    // "Hale, Inc."; the commas of "Department for Farms, Forests and Rivers" stay.
    .replace(/,(?=\s*\S+$)/u, " ")
    .split(/\s+/u);
  while (words.length > 1 && TITLE_LIKE.test(words[0] ?? "")) words.shift();
  while (words.length > 1 && FIRM_SUFFIX.test(words.at(-1) ?? "")) words.pop();
  return words;
}

function lastOf(words: readonly string[]): string {
  return words.at(suffixOf(words) === "" ? -1 : -2)?.toLowerCase() ?? "";
}

/** "jr" of "Aldo Fisk Jr."; empty for most names. */
function suffixOf(words: readonly string[]): string {
  const last = words.at(-1)?.toLowerCase() ?? "";
  return words.length > 1 && isSuffix(last) ? last.replace(/\.$/u, "") : "";
}

/** The surnames with which the draft uses two suffixes, or one where no given name stands: it tells two people apart. */
function sharedSurnames(names: readonly (readonly string[])[]): ReadonlySet<string> {
  const suffixes = new Map<string, string>();
  const shared = new Set<string>();
  for (const words of names) {
    const suffix = suffixOf(words);
    if (suffix === "") continue;
    const known = suffixes.get(lastOf(words)) ?? suffix;
    if (words.length === 2 || known !== suffix) shared.add(lastOf(words));
    suffixes.set(lastOf(words), suffix);
  }
  return shared;
}

/** Fewer letters may be anybody's, but for a body of two words: "UN". */
const LEAST_INITIALS = 3;

/**
 * "FWU" of "Food Workers' Union"; of "Orton Department of Health" those of all its words and of its last ones, with and
 * without "of": "ODOH", "ODH", "DOH".
 */
function initialsOf(words: readonly string[]): ReadonlySet<string> {
  const found = new Set<string>();
  const least = kindOfName(words.join(" ")) === "body" && words.length === 2 ? 2 : LEAST_INITIALS;
  for (const start of words.keys()) {
    const rest = words.slice(start);
    const capitals = rest.map((word) => /^\p{Lu}/u.exec(word)?.[0] ?? "").join("");
    const all = rest.map((word) => /^\p{L}/u.exec(word)?.[0]?.toUpperCase() ?? "").join("");
    for (const initials of [capitals, all]) if (initials.length >= least) found.add(initials);
  }
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
  return /^\p{Lu}\.$/u.test(short) && word.startsWith(short.charAt(0));
}
