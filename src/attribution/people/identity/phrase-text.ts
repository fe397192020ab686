/** What a noun phrase tells about whom it means. Works on its text alone, so that phrases far apart compare. */

import { beginsWithCapital } from "../../../language/index.js";
import { isNameWord } from "../name-word.js";

/** Where the words that say who is meant end: a comma, bracket or dash, or a relative clause. */
const CORE_END = /[;:(]|,(?!["”’»\d])|\s[—–-]\s|\s(?:who|whom|whose|which|that|where)\b/u;
const INDEFINITE = new Set("a an another one".split(" "));
const DEFINITE = new Set("the this that these those".split(" "));
const OWNED = new Set("its his her their our my".split(" "));
/** Words in -ing that stand before a noun as part of its name: "a planning report", "the operating committee". */
const COMPOUNDS = new Set(
  "planning housing building banking training funding nursing teaching engineering marketing manufacturing operating governing ruling leading working steering monitoring polling trading parking shipping mining farming fishing racing publishing broadcasting licensing recycling hearing".split(
    " ",
  ),
);
/** Words behind which those are verbs again: "people | building the bridge". */
const AFTER_VERB = new Set("the a an in on at for to with from by".split(" "));
const PREPOSITIONS = new Set(
  "of from at in on for with to by about against near under behind between among".split(" "),
);

/** What tells only when something came out, or whose it is: "a report | released today", "the bill | written by Ana Lee". */
const PUBLISHED =
  /\s(?:released|published|issued|launched|unveiled|written|drafted|drawn up|commissioned|prepared|compiled|sponsored)\s.*$/iu;

/** "Unicef's report" of "Unicef's report released today". */
export function withoutDate(phrase: string): string {
  return /(?:ed|written|up)\s/iu.test(phrase) ? phrase.replace(PUBLISHED, "") : phrase;
}

/** A phrase without what only describes: "a former manager at the plant" of "a former manager at the plant, who left". */
export function coreOf(phrase: string): string {
  const end = CORE_END.exec(phrase)?.index ?? phrase.length;
  return phrase.slice(0, end === 0 ? phrase.length : end).trim();
}

/** Whether a phrase describes somebody and is no name: "a grower", "her husband". */
export function isDescription(phrase: string): boolean {
  const opening = openingOf(phrase);
  return INDEFINITE.has(opening) || DEFINITE.has(opening) || OWNED.has(opening);
}

/** The first of several words, in lower case; empty where there is only one. */
function openingOf(phrase: string): string {
  const end = phrase.search(/\s/u);
  return end < 0 ? "" : phrase.slice(0, end).toLowerCase();
}

export function isDefinite(phrase: string): boolean {
  return DEFINITE.has(openingOf(phrase));
}

const RELATIVE = /^\p{Lu}[^,]*['’]s?\s[^,]*,\s\p{Lu}[\p{L}'’-]*(?=,|$)/u;

/** "Stone's daughter, Carol" of "Stone's daughter, Carol, who lives in Hale"; empty for other phrases. */
export function relativeOf(phrase: string): string {
  return phrase.includes(",") && beginsWithCapital(phrase) ? (RELATIVE.exec(phrase)?.[0] ?? "") : "";
}

/** "a report", "another resident": not one that was met before. */
export function isIndefinite(phrase: string): boolean {
  return INDEFINITE.has(openingOf(phrase));
}

/** The noun that a phrase is about, in lower case: "report" of "the second report from the city". */
export function headOf(phrase: string): string {
  return wordsBeforeHead(phrase).at(-1) ?? "";
}

/** The words up to the head, in lower case, without the determiner: "former", "manager". */
export function wordsBeforeHead(phrase: string): string[] {
  const words = withoutDeterminer(coreOf(phrase)).split(/\s+/u);
  return words
    .slice(0, nounEnd(words))
    .map((word) => word.toLowerCase())
    .filter((word) => word !== "");
}

/**
 * Past the words of a noun on which something hangs after them: "a notice | filed with the court", "people | at the
 * ministry"; past all of them where nothing does. What hangs there is never the last word.
 */
function nounEnd(words: readonly string[]): number {
  for (let at = 1; at < words.length - 1; at++) if (hangsOnNoun(words, at)) return at;
  return words.length;
}

function hangsOnNoun(words: readonly string[], at: number): boolean {
  const word = words[at] ?? "";
  if (PREPOSITIONS.has(word)) return true;
  if (!word.endsWith("ed") && !word.endsWith("ing")) return false;
  const isCompound = COMPOUNDS.has(word) && !(at + 2 < words.length && AFTER_VERB.has(words[at + 1] ?? ""));
  return !isCompound && (/^[a-z]+(?:ed|ing)$/i.test(word) || /^\p{L}+(?:ed|ing)$/u.test(word));
}

export function withoutDeterminer(phrase: string): string {
  return isDescription(phrase) ? phrase.slice(openingOf(phrase).length).trimStart() : phrase;
}

/** Small words within names. */
const PARTICLES = new Set("de da del della di van von der den bin ibn al el la le".split(" "));
const LONGEST_NAME = 5;

/** Whether the words look like the full name of a person: two to five capitalised words. */
export function looksLikeName(text: string): boolean {
  if (!beginsWithCapital(text)) return false;
  const words = text.split(/\s/u);
  const capitalised = words.filter((word) => !PARTICLES.has(word));
  const isLastOne = !PARTICLES.has(words.at(-1) ?? "");
  return isLastOne && capitalised.length > 1 && capitalised.length <= LONGEST_NAME && capitalised.every(isNameWord);
}

/**
 * A full name that stands beside what it describes: "Ana Lee" in "the harbour master, Ana Lee" or in "engineer Ana
 * Lee". Empty where `isKnown` knows none. "A friend of Ana Lee" and "Ana Lee's lawyer" are not her.
 */
export function nameBeside(phrase: string, isKnown: (name: string) => boolean): string {
  for (const part of partsOf(phrase)) {
    const words = part.replace(/\sof\s.*$/u, "").split(/\s+/u);
    if (!beginsWithCapital(words.at(-1) ?? "")) continue;
    for (let first = Math.max(0, words.length - LONGEST_NAME); first <= words.length - 2; first++) {
      if (first > 0 && nounEnd(["", ...words.slice(0, first), ""]) <= first) break;
      const name = words.slice(first).join(" ");
      if (looksLikeName(name) && isKnown(name)) return name;
    }
  }
  return "";
}

const LONGEST_PHRASE = 240;
const MOST_TOGETHER = 4;
const JOINS = /^(?:and|both)\s/iu;
/** A description with nothing in front of its noun: "senior vice president", "43" not being one. */
const BARE = /^(?!(?:the|an?|his|her|their|its|our|my|of|from|in|at|with|both)\s)\p{L}/iu;
/** What a part of a phrase begins with that only tells about the part before it. */
const ABOUT_BEFORE = /^(?:who|whom|whose|which|that|where)\b/iu;

/**
 * The people who speak together, where a phrase names several: "Ana Lee, who runs the mill, and her partner, Bo Ray", "Lee,
 * Cole and Ray". `nameIn` gives the full name in a part, empty where it holds none. Empty where only one is named.
 */
export function namesTogether(phrase: string, nameIn: (part: string) => string): string[] {
  if (phrase.length > LONGEST_PHRASE || !/\sand\s/u.test(phrase)) return [];
  const parts = phrase
    .replace(/\([^()]*\)/gu, "")
    .split(/[,—–]/u)
    .map((part) => part.trim())
    .filter((part) => !ABOUT_BEFORE.test(part));
  const joined = withoutEmployers(parts, nameIn).map((part) => part.replace(JOINS, "").split(/\sand\s/u));
  const names = [...new Set(joined.flatMap((some) => namesJoined(some, nameIn)))];
  return names.length > 1 && names.length <= MOST_TOGETHER ? names : [];
}

/**
 * Without what hangs on a job that stands bare behind a name, as letterheads have it: "Ana Lee, senior vice president,
 * Sensors Division, Hale Inc." is one who speaks. What "and" begins is somebody else again.
 */
function withoutEmployers(parts: readonly string[], nameIn: (part: string) => string): readonly string[] {
  let hangs = false;
  return parts.filter((part, index) => {
    if (JOINS.test(part)) hangs = false;
    else hangs ||= index > 0 && BARE.test(part) && nameIn(part) === "";
    return !hangs;
  });
}

/** The names that "and" joins; what it joins to a description hangs on that: "a teacher at the School of Art and Hale Music". */
function namesJoined(joined: readonly string[], nameIn: (part: string) => string): string[] {
  const names = joined.map((part) => nameIn(part.trim()));
  return names[0] === "" ? [] : names.filter((name) => name !== "");
}

const WORK = /^(\p{Lu}[^()]{1,80}) \(((?:1[5-9]|20)\d\d[a-z]?)\)$/u;

/** "Lund and Moll 2015" of "Lund and Moll (2015)", as an article cites what they wrote; empty for other phrases. */
export function workOf(phrase: string): string {
  const [, authors = "", year = ""] = (phrase.endsWith(")") && WORK.exec(phrase)) || [];
  return authors === "" ? "" : `${authors.replace(/,$/u, "")} ${year}`;
}

/** "Anneke and Pim", of whom the draft says no more: two words with capitals, and who they are together. */
export function isPairOfWords(phrase: string): boolean {
  return phrase.includes(" and ") && /^\p{Lu}[\p{Ll}'’-]+ and \p{Lu}[\p{Ll}'’-]+$/u.test(phrase);
}

function partsOf(phrase: string): string[] {
  return phrase.split(/[,()—–]/u).map((part) => part.trim());
}
