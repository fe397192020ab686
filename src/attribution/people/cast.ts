import type { WordClass } from "../syntax/word-classes.js";
import type { Words } from "../syntax/words.js";
import { isFirmEnding, isSuffix, nameInRun, runEnd, textOf } from "./name-run.js";
import { isBody, isDocument, isHuman, isListedHuman, isTitle } from "./nouns.js";
import { isOfficeOnly } from "./office.js";
import { genderOfRelative, isGivenName } from "./people.js";
import { isCalling } from "./phrase.js";
import { remembered } from "./remember.js";

/** "NHS", "B&Q", "S4C": letters that stand for the words of a name. */
const ABBREVIATION = /^(?=.*\p{Lu}.*\p{Lu})[\p{Lu}\d&]{2,8}$/u;

/** "Brand B", "Team A": one of several things. */
const LETTERED = /^\p{Lu}\p{Ll}+ \p{Lu}$/u;

/** How far behind a name the word stands that says what somebody is: "Joss, a retired ferry captain". */
const FARTHEST_ROLE = 6;

/** A name the draft introduces: its fullest form and what it names. */
export interface Introduction {
  readonly name: string;
  /** Its last word in lower case, by which it is looked up. */
  readonly key: string;
  readonly kind: "person" | "body" | "document";
}

/** An introduction, the tokens of its passage where it stands, and whether "the" stands before it. */
export interface LocalName extends Introduction {
  readonly token: number;
  /** Past its last token. */
  readonly end: number;
  readonly article: boolean;
  /** Whether a title or office stands before it, or what somebody is: "Governor Stanton", "a ferryman named Joss". */
  readonly titled: boolean;
}

/** A question put to the cast and its answer; kept so that a passage is read again when the answer changes. */
export interface LookUp {
  readonly key: string;
  readonly answer: string;
}

/** Tells the fullest form of a name by its last word, at one place of the draft; empty where none is known. */
export type NameLookUp = (key: string) => string;

/** From which passage on a name is the fullest form for its last word. */
interface Entry {
  readonly from: number;
  readonly name: string;
}

/** The names of a draft by last word, and from which passage on each is known. Passages are added in order. */
export class Cast {
  readonly #byLastWord = new Map<string, Entry[]>();

  /** The first full form wins for its last word; a longer form of the same name replaces a shorter. */
  add({ key, name }: Introduction, passage: number): void {
    const entries = this.#byLastWord.get(key);
    const known = entries?.at(-1)?.name;
    const entry = { from: passage + 1, name };
    if (known === undefined) this.#byLastWord.set(key, [entry]);
    else if (isFuller(name, known)) entries?.push(entry);
  }

  /** What is known at the start of a passage. */
  at(passage: number): NameLookUp {
    return (key) => this.#byLastWord.get(key)?.findLast((entry) => entry.from <= passage)?.name ?? "";
  }
}

/** "Ana M. Lee" after "Ana Lee"; "Aldo Fisk Jr." after "Aldo Fisk" can be his son. */
function isFuller(name: string, known: string): boolean {
  const isLonger = name.length > known.length && name.startsWith(`${known.split(" ")[0]} `);
  return isLonger && suffixOf(name) === suffixOf(known);
}

/** The last word of a name in lower case: "fisk" for "Aldo Fisk Jr.". */
export const lastWord = remembered((name): string => {
  const words = name.toLowerCase().split(" ");
  const last = words.at(-1) ?? "";
  return words.length > 1 && isSuffix(last) ? (words.at(-2) ?? "") : last;
});

/** "Jr." of "Aldo Fisk Jr.", in lower case; empty for most names. */
function suffixOf(name: string): string {
  const last = name.slice(name.lastIndexOf(" ") + 1).toLowerCase();
  return isSuffix(last) ? last : "";
}

/** The names in a passage, in order: runs of capitalised words outside the sentence's grammar. */
export function namesIn(words: Words): readonly LocalName[] {
  const found: LocalName[] = [];
  let at = 0;
  while (at < words.tokens.length) {
    const end = runEnd(words, at);
    if (end > at) {
      const { first, last, ...run } = nameInRun(words, at, end);
      const titled = run.titled || isTitle(words.tokens.lower(first - 1)) || isIntroduced(words, first, last);
      const name = textOf(words, first, last);
      const article = words.tokens.lower(first - 1) === "the";
      if (!isOfficeOnly(words, at, end))
        found.push({ name, key: lastWord(name), kind: kindOfName(name), token: first, end: last, article, titled });
    }
    at = Math.max(end, at + 1);
  }
  return found;
}

/** "a ferryman named Joss", "Joss, a ferryman from Hale,": the one name somebody is given is theirs, as one behind a title is. */
function isIntroduced(words: Words, name: number, last: number): boolean {
  if (isSomebodysRelative(words, name)) return true;
  if (isCalling(words, name - 1)) return isHuman(words.tokens.lower(name - 2));
  if (words.tokens.text(last) !== "," || !OPENS_ROLE.has(words.tokens.lower(last + 1))) return false;
  let at = last + 2;
  while (at < last + FARTHEST_ROLE && isQualityOrNoun(words.classes[at + 1])) at++;
  return isListedHuman(words.tokens.lower(at));
}

const OPENS_ROLE = new Set("a an the my our his her".split(" "));

function isQualityOrNoun(wordClass: WordClass | undefined): boolean {
  return wordClass === "adjective" || wordClass === "noun";
}

/** "her husband, Jack,", "my aunt Ama": the one name somebody is given whom another's word for them introduces. */
function isSomebodysRelative({ tokens, classes }: Words, name: number): boolean {
  const noun = tokens.text(name - 1) === "," ? name - 2 : name - 1;
  if (genderOfRelative(tokens.lower(noun)) === "") return false;
  return classes[noun - 1] === "possessive" || /^(?:his|her|my|our|their|your)$/.test(tokens.lower(noun - 1));
}

/** Whether a name has two words or more, and so can introduce somebody. */
export function isFullName({ name }: Pick<Introduction, "name">): boolean {
  return name.includes(" ");
}

/** "Harbour Holdings", "Cole & Sons Ltd": a firm by its last word. */
export function isFirmName(name: string): boolean {
  return isFirmEnding(lastWord(name));
}

/**
 * What a name names: a body where any of its words is one ("University of Leeds", "Hart Bank Group") or where it is only
 * capitals ("the NHS").
 */
export const kindOfName = remembered((name): Introduction["kind"] => {
  if (!/[a-z ]/.test(name) && ABBREVIATION.test(name)) return "body";
  // "Lund et al. 2015": what they wrote.
  if (/\s(?:1[5-9]|20)\d\d[a-z]?$/.test(name)) return "document";
  const parts = name.toLowerCase().split(" ");
  const joint = parts.findIndex((part) => part === "of" || part === "for");
  if (joint > 0 && isBody(parts[joint - 1] ?? "")) return "body";
  if (isDocument(parts.at(-1) ?? "")) return "document";
  // Whoever works there is meant: "Wall Street said".
  if (/^(?:street|road|avenue|boulevard)$/.test(parts.at(-1) ?? "") && !isGivenName(parts[0] ?? "")) return "body";
  if (name.lastIndexOf(" ") >= name.length - 3 && LETTERED.test(name) && !isGivenName(parts[0] ?? "")) return "body";
  return parts.length > 1 && (parts.some(isBody) || isFirmName(name)) ? "body" : "person";
});
