import type { Words } from "../syntax/words.js";
import { isBody, isDocument, isHuman, isTitle } from "./nouns.js";
import { isGivenName } from "./people.js";
import { coreOf, startsSentence } from "./phrase.js";

/** A name the draft introduces: its fullest form and what it names. */
export interface Introduction {
  readonly name: string;
  /** Its last word in lower case, by which it is looked up. */
  readonly key: string;
  readonly kind: "person" | "body" | "document";
}

/** An introduction, the token of its passage where it stands, and whether "the" stands before it. */
export interface LocalName extends Introduction {
  readonly token: number;
  readonly article: boolean;
}

/** A question put to the cast and its answer; kept so that a passage is read again when the answer changes. */
export interface LookUp {
  readonly key: string;
  readonly answer: string;
}

const SMALL_WORDS = new Set("of the for and de von van der la le du da di al bin ibn el".split(" "));
/** Last words of the names of firms; no surnames. */
const FIRM_ENDINGS = new Set(
  "inc inc. corp corp. ltd ltd. plc llc co co. holdings industries partners foods motors airlines airways systems technologies energy pharmaceuticals media associates consulting capital securities insurance dairy breweries semiconductor semiconductors electronics electric steel mining petroleum chemicals telecom financial software pharma biotech labs laboratories robotics logistics brands stores resources".split(
    " ",
  ),
);
const LONGEST_NAME = 6;

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
    else if (name.length > known.length && name.startsWith(`${known.split(" ")[0]} `)) entries?.push(entry);
  }

  /** What is known at the start of a passage. */
  at(passage: number): NameLookUp {
    return (key) => this.#byLastWord.get(key)?.findLast((entry) => entry.from <= passage)?.name ?? "";
  }
}

export function lastWord(name: string): string {
  return name.slice(name.lastIndexOf(" ") + 1).toLowerCase();
}

/** The names in a passage, in order: runs of capitalised words outside the sentence's grammar. */
export function namesIn(words: Words): readonly LocalName[] {
  const found: LocalName[] = [];
  const { tokens } = words;
  let at = 0;
  while (at < tokens.length) {
    const end = nameEnd(words, at);
    if (end > at) {
      const name = nameText(words, at, end);
      const token = Math.max(at, end - name.split(" ").length);
      const article = tokens[token - 1]?.lower === "the";
      found.push({ name, key: lastWord(name), kind: kindOfName(name), token, article });
    }
    at = Math.max(end, at + 1);
  }
  return found;
}

/** Whether a name has two words or more, and so can introduce somebody. */
export function isFullName({ name }: Pick<Introduction, "name">): boolean {
  return name.includes(" ");
}

/** The name in a noun phrase without its titles: "Ana Lee" for "former mayor Ana Lee"; empty where there is none. */
export function nameOf(words: Words, first: number, last: number): string {
  const core = coreOf(words, { first, last });
  return lastName(words, first, core.last) || firstName(words, core.last, last);
}

/** The last name of a phrase: "Ana Lee" in "Leeds Council leader Ana Lee". */
function lastName(words: Words, first: number, last: number): string {
  for (let at = first, name = ""; ; at++) {
    if (at >= last) return name;
    const end = Math.min(nameEnd(words, at), last);
    if (end > at) {
      name = nameText(words, at, end);
      at = end - 1;
    }
  }
}

function firstName(words: Words, first: number, last: number): string {
  for (let at = first; at < last; at++) {
    const end = Math.min(nameEnd(words, at), last);
    if (end > at) return nameText(words, at, end);
  }
  return "";
}

function isNameWord(words: Words, at: number): boolean {
  const token = words.tokens[at];
  return token !== undefined && words.classes[at] === "noun" && /^\p{Lu}/u.test(token.text);
}

function nameEnd(words: Words, first: number): number {
  if (!isNameWord(words, first)) return first;
  let end = first + 1;
  while (end < words.tokens.length && end < first + LONGEST_NAME) {
    if (isNameWord(words, end)) end++;
    else if (isHomeAfterName(words, first, end)) break;
    else if (
      SMALL_WORDS.has(words.tokens[end]?.lower ?? "") &&
      isNameWord(words, end + 1) &&
      words.tokens[end]?.lower !== "and"
    )
      end += 2;
    else break;
  }
  return end;
}

/** "Of" in "Mark Dole of Ohio": where somebody comes from is no part of the name. */
function isHomeAfterName({ tokens }: Words, first: number, at: number): boolean {
  return tokens[at]?.lower === "of" && at - first >= 2 && isGivenName(tokens[at - 2]?.lower ?? "");
}

/** The words of a name without titles in front. */
function nameText(words: Words, first: number, end: number): string {
  const start = afterTitles(words, first, end);
  return words.tokens
    .slice(start, end)
    .map((token) => token.text)
    .join(" ");
}

/** Past the last title ("North Shore Rep. Ana Lee", "Secretary of State Ana Lee"), if a name is left. */
function afterTitles(words: Words, first: number, end: number): number {
  let start = first;
  for (let at = first; at < end - 1; at++) if (isTitle(words.tokens[at]?.lower ?? "")) start = at + 1;
  if (words.tokens[start]?.lower === "of" && start > first) start += 2;
  if (start === first && end - first > 1 && isRoleBefore(words, first, end)) start = first + 1;
  return start < end ? start : first;
}

/** "Resident" in "Resident Ana Lee": a role with a capital because it starts the sentence, and no "Meridian Foods". */
function isRoleBefore(words: Words, at: number, end: number): boolean {
  const lower = words.tokens[at]?.lower ?? "";
  if (!startsSentence(words, at) || isGivenName(lower)) return false;
  return isHuman(lower) && !FIRM_ENDINGS.has(words.tokens[end - 1]?.lower ?? "");
}

/** "Harbour Holdings", "Cole & Sons Ltd": a firm by its last word. */
export function isFirmName(name: string): boolean {
  return FIRM_ENDINGS.has(lastWord(name));
}

/** What a name of several words names: a body where any of them is one ("University of Leeds", "Hart Bank Group"). */
export function kindOfName(name: string): Introduction["kind"] {
  const parts = name.toLowerCase().split(" ");
  if (isDocument(parts.at(-1) ?? "")) return "document";
  return parts.length > 1 && (parts.some(isBody) || isFirmName(name)) ? "body" : "person";
}
