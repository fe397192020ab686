import { singular, type Tag, type Token, type Tokens } from "../../../language/index.js";
import { PHYSICAL_TOO, THINGS } from "../../../lexicons/loaded/index.js";
import type { Match } from "./vocabulary.js";

/** What may stand between a word and the noun it goes with. */
const BETWEEN_ADJECTIVE: ReadonlySet<Tag> = new Set<Tag>(["ADJ", "ADV", "NUM", "CCONJ"]);
const BETWEEN_VERB: ReadonlySet<Tag> = new Set<Tag>(["DET", "ADJ", "ADV", "NUM", "ADP", "PART"]);
const FARTHEST = 5;
const POSSESSIVE = /^(?:my|your|his|her|its|our|their)$/u;
/** So many things in a sentence, and its nouns are meant as they stand. */
const MANY_THINGS = 2;

/**
 * Whether a loaded word stands in its plain sense: it goes with a thing that one can touch. "The steep path" is plain, "a
 * steep rise" is not; "the tank exploded" is plain, "the row exploded" is not.
 */
export function isPlainSense(match: Match, tokens: Tokens, words: () => ReadonlySet<string>): boolean {
  const { line, words: entry } = match.entry;
  // A verb may have its particle: "pile on".
  const isLong = entry.length > (line.form === "verb" ? 2 : 1);
  if (isLong || !PHYSICAL_TOO.has(entry[0] ?? "")) return false;
  if (line.form === "verb") return isOfThings(objectOf(match, tokens), nounBefore(match.first, tokens));
  if (line.form === "noun") return countThings(words()) >= MANY_THINGS;
  return isThing(describedBy(match, tokens));
}

/** "Piled on the table", "the tank exploded at noon"; not "the tank crushed Lee". */
function isOfThings(object: Token | undefined, subject: Token | undefined): boolean {
  return isThing(object) || (isThing(subject) && object?.tag !== "PROPN");
}

/** "Terrain" in "steep, rugged terrain"; "soil" in "the soil is barren". */
function describedBy(match: Match, tokens: Tokens): Token | undefined {
  const noun = nounAfter(tokens, match.last, BETWEEN_ADJECTIVE);
  return noun ?? nounBefore(match.first, tokens);
}

/** "Table" in "piled on the kitchen table". */
function objectOf(match: Match, tokens: Tokens): Token | undefined {
  return nounAfter(tokens, match.last, BETWEEN_VERB);
}

/** The last noun of the phrase that starts at `from`, what may come between left out. */
function nounAfter(tokens: Tokens, from: number, between: ReadonlySet<Tag>): Token | undefined {
  let at = from;
  while (at < from + FARTHEST && mayPass(tokens.at(at), between)) at++;
  if (!isNoun(tokens.at(at))) return undefined;
  while (isNoun(tokens.at(at + 1)) || (tokens.tag(at + 1) === "PART" && isNoun(tokens.at(at + 2)))) at++;
  return tokens.at(at);
}

function mayPass(token: Token | undefined, between: ReadonlySet<Tag>): boolean {
  return token !== undefined && (between.has(token.tag) || token.text === "," || POSSESSIVE.test(token.lower));
}

/** "The fumes are toxic": a word that has a plain sense, said of a thing. `first` is the verb, `word` what is said. */
export function isSaidOfThing(tokens: Tokens, first: number, word: number): boolean {
  return PHYSICAL_TOO.has(tokens.lower(word)) && isThing(nounBefore(word, tokens) ?? nounBefore(first, tokens));
}

/** The nearest noun before the word, in its clause. */
function nounBefore(first: number, tokens: Tokens): Token | undefined {
  for (let at = first - 1; at >= Math.max(0, first - FARTHEST); at--) {
    const token = tokens.at(at);
    if (isNoun(token)) return token;
    if (isRelative(tokens, at, first)) continue;
    if (token === undefined || token.tag === "PUNCT" || token.tag === "PRON" || token.tag === "SCONJ") return undefined;
  }
  return undefined;
}

/** "Fumes that are toxic": the noun stands before "that". */
function isRelative(tokens: Tokens, at: number, word: number): boolean {
  return /^(?:that|which)$/u.test(tokens.lower(at)) && at === word - 2 && tokens.lemma(word - 1) === "be";
}

function isNoun(token: Token | undefined): boolean {
  return token?.tag === "NOUN" || token?.tag === "PROPN";
}

/** A name is nobody's thing. */
function isThing(token: Token | undefined): boolean {
  return token?.tag === "NOUN" && THINGS.has(singular(token.lower));
}

function countThings(words: ReadonlySet<string>): number {
  let things = 0;
  for (const word of words) if (THINGS.has(word)) things++;
  return things;
}
