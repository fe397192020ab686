import type { Language } from "../../language/index.js";
import { beginsWithCapital, whenAsked } from "../../language/index.js";
import { kindOfName } from "../people/cast.js";
import { isHuman, isTitle } from "../people/nouns.js";
import { isGivenName } from "../people/people.js";

const NAME_WORD = String.raw`\p{Lu}[\p{L}'’.-]*`;
const PARTICLE = `(?:van|von|de|del|der|den|da|di|al|bin|ibn|la|le|ter|ten|’t|'t)`;
/** "Ana Lee", "Jude Ellison S. Roy", "Piet van der Berg". */
export const NAME = String.raw`${NAME_WORD}(?:[ \u00a0](?:${PARTICLE}[ \u00a0]){0,2}${NAME_WORD}){0,4}`;
const fullNames = whenAsked(() => new RegExp(NAME, "gu"));
const LONGEST_NAME = 5;

/** Words that open a sentence or a title before a name. */
const OPENERS = new Set(
  "a an the and but so as at by for from if in into of on or our my his her their its this that these those when while after before since until with without we i he she they it you meet introducing interview interviewing questions q&a talk talking conversation chat speaking meeting about who what where why how here there asked asking rip goodbye remembering dear".split(
    " ",
  ),
);

/**
 * Whether a run of words can be a person's name, by the words alone: a given name first, or none that is a common word.
 * Where the words around say that it is somebody (`isExpected`), it is enough that one of them is none: "Tarik Sol".
 */
export function isPersonName(name: string, language: Language, isExpected = false): boolean {
  const parts = name.split(/[ \u00a0]/u);
  if (parts.length < 2 || parts.length > LONGEST_NAME || kindOfName(name) !== "person") return false;
  if (!parts.every((part) => beginsWithCapital(part) || /^(?:[’']t|[a-z]{2,3}$)/.test(part))) return false;
  if (isGivenName(plain(parts[0] ?? ""))) return true;
  const isRare = (part: string) => /^\p{Lu}\.?$/u.test(part) || !language.isCommonWord(plain(part));
  return isExpected ? parts.some(isRare) : parts.every(isRare);
}

/** The persons named in full in a stretch of text, in order, without the words and titles before their names. */
export function personsIn(
  text: string,
  language: Language,
  isExpected = false,
): readonly { readonly name: string; readonly at: number }[] {
  const found: { name: string; at: number }[] = [];
  for (const match of text.matchAll(fullNames())) {
    let at = match.index;
    for (const piece of match[0].split(SENTENCE_END)) {
      const run = piece.replace(/(?:['’]s)?[.'’-]*$/u, "");
      const name = personAtEnd(run, language, isExpected);
      if (name !== "") found.push({ name, at: at + run.length - name.length });
      at += piece.length + 1;
    }
  }
  return found;
}

/** "Norsund. In" is no name, "Capt. Lee" and "J. Lee" are: the space after a word of three letters or more and a full stop. */
const SENTENCE_END = /(?<=\p{L}\p{Ll}{2,}\.)(?<!(?:Capt|Cllr|Prof|Sgt|Insp|Gov|Sen|Rep|Gen|Col|Det|Supt)\.) /u;

/** "Ana Lee" of "When Mayor Ana Lee": the longest end of a run of capitals that is a person's name; empty without one. */
function personAtEnd(run: string, language: Language, isExpected: boolean): string {
  const parts = run.split(/[ \u00a0]/u);
  for (let start = 0; start < parts.length - 1; start++) {
    const first = (parts[start] ?? "").toLowerCase();
    if (OPENERS.has(first) || isTitle(first) || (isHuman(first) && start < parts.length - 2)) continue;
    const name = parts.slice(start).join(" ");
    if (isPersonName(name, language, isExpected)) return name;
  }
  return "";
}

/** "MO" for "Mira Oduya". */
export function initialsOf(name: string): string {
  return name
    .split(" ")
    .filter((part) => beginsWithCapital(part))
    .map((part) => part.charAt(0))
    .join("");
}

/** "ANA LEE" as "Ana Lee". */
export function fromCapitals(name: string): string {
  if (name !== name.toUpperCase()) return name;
  return name.replace(/(?<=\p{L})\p{L}+/gu, (rest) => rest.toLowerCase());
}

function plain(word: string): string {
  return word.toLowerCase().replace(/['’]s$|[.,]$/gu, "");
}
