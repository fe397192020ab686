import { firstIndex } from "../../document/index.js";
import type { Sentence } from "../../language/index.js";
import { CAPITAL } from "../../language/index.js";
import type { TokenRange } from "../syntax/chunk.js";
import type { Words } from "../syntax/words.js";
import { isFullName, type LocalName } from "./cast.js";
import { canSpeak } from "./kind.js";
import { isHuman, isPlural } from "./nouns.js";
import { genderOfNoun, pronounGender } from "./people.js";
import { coreOf } from "./phrase.js";

const LONGEST_DESCRIPTION = 8;
const LONGEST_OFFICE = 7;
const DESCRIBING = /^(?:determiner|adjective|noun|number|preposition)$/;
const PLACING = /^(?:in|at|near|into|across|through|outside|inside)$/;

/** "the Morning Post", "at Hale Park": no person's name stands right behind these. */
function isPlaceOrWork(words: Words, { token, article, titled }: LocalName): boolean {
  const before = words.tokens.lower(token - 1);
  return !titled && (article || PLACING.test(before));
}

/** Whether a name is nobody a pronoun after it can mean. */
export function isNobodyHere(words: Words, name: LocalName): boolean {
  return isPlaceOrWork(words, name) || isRelated(words, name) || isEmployer(words, name);
}

/** "the life of Ana Lee", "beat Hale Street forecasts": a sentence is about the noun that such a name hangs on. */
export function hangsOnNoun({ tokens, classes }: Words, { token, end }: LocalName): boolean {
  const isBefore = classes[end] === "noun" && /^\p{Ll}/u.test(tokens.text(end));
  return tokens.lower(token - 1) === "of" || isBefore;
}

/** "Hale Rovers | head coach Ana Lee": where somebody works, whose name follows. */
function isEmployer(words: Words, { end }: LocalName): boolean {
  let at = end;
  while (at < end + LONGEST_OFFICE && /^(?:noun|adjective)$/.test(words.classes[at] ?? "")) at++;
  const isOffice = words.tokens.slice(end, at).some(({ lower }) => isHuman(lower));
  return isOffice && words.tokens.is(at - 1, CAPITAL) && !words.tokens.is(end, CAPITAL);
}

/** "her sister Ana Lee": named by somebody who is "she" already; "her brother Bo" is the one "he" means. */
function isRelated({ tokens }: Words, { token }: LocalName): boolean {
  const owner = pronounGender(tokens.lower(token - 2));
  return owner !== "" && genderOfNoun(tokens.lower(token - 1)) === owner;
}

/** The words of a name in the phrase it was found in, so that "Governor" before it counts as a role. */
export function rangeOfName({ tokens }: Words, name: string, phrase: TokenRange): TokenRange {
  const parts = name.split(" ");
  for (let at = phrase.first; at < phrase.last; at++)
    if (tokens.text(at) === parts[0]) return { first: at, last: Math.min(phrase.last, at + parts.length) };
  return phrase;
}

/** "A group of growers" before "who told": whom the clause goes on about, where that can speak; null elsewhere. */
export function describedBefore(words: Words, last: number): TokenRange | null {
  let first = last;
  while (first > last - LONGEST_DESCRIPTION && DESCRIBING.test(words.classes[first - 1] ?? "")) first--;
  const opening = words.classes.indexOf("determiner", first);
  if (opening < first || opening >= last) return peopleBefore(words, last);
  const range = { first: opening, last };
  return canSpeak(words, range) ? range : null;
}

/** "defence lawyers" in "questioned by defence lawyers who said": several people, told of without an article. */
function peopleBefore(words: Words, last: number): TokenRange | null {
  const noun = words.tokens.lower(last - 1);
  if (!isPlural(noun) || !isHuman(noun) || words.tokens.is(last - 1, CAPITAL)) return null;
  let first = last - 1;
  while (first > 0 && /^(?:noun|adjective|number)$/.test(words.classes[first - 1] ?? "")) first--;
  return { first, last };
}

/**
 * The name that a description of one person ends in, after a comma: "Ana Lee" in "the head of Hale House, Ana Lee"; null
 * where there is none.
 */
export function namedBeside(words: Words, names: readonly LocalName[], phrase: TokenRange): LocalName | null {
  const isDescription = isOnePerson(words.tokens.lower(coreOf(words, phrase).head));
  for (let at = firstIndex(names, ({ token }) => token > phrase.first); at < names.length; at++) {
    const name = names[at];
    if (!name || name.end > phrase.last) return null;
    const isSet = words.tokens.text(name.token - 1) === ",";
    const isAlone = name.end === phrase.last || words.tokens.text(name.end) === ",";
    if (name.kind !== "person" || !isFullName(name) || !isSet || !isAlone) continue;
    // "Growers for Clean Water director and potter, Ana Lee": the last noun says what she is.
    if (isDescription || isOnePerson(words.tokens.lower(name.token - 2))) return name;
  }
  return null;
}

function isOnePerson(noun: string): boolean {
  return isHuman(noun) && !isPlural(noun);
}

/** Whether a name stands in a phrase. */
export function isWithin({ first, last }: TokenRange, { token }: LocalName): boolean {
  return first <= token && token < last;
}

/** The sentence a token stands in; `from` is that of an earlier token, or -1. */
export function sentenceOf(sentences: readonly Sentence[], token: number, from: number): number {
  let index = Math.max(0, from);
  while (index < sentences.length - 1 && (sentences[index]?.last ?? 0) <= token) index++;
  return index;
}
