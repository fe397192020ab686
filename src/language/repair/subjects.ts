import type { Reading } from "./reading.js";

/** What form of a present-tense verb a subject takes; `none`: no subject ends here. */
export type Agreement = "plural" | "singular" | "either" | "none";

/** Pronouns, and quantities that stand for people ("many doubt it"). */
const PLURAL = new Set("i others people police staff they we you".split(" "));
const QUANTITIES = new Set("all both few half many more most several some these those".split(" "));
const SINGULAR = new Set(
  "anybody anyone each everybody everyone everything he it neither nobody none nothing one she somebody someone this".split(
    " ",
  ),
);
const PLURALS_WITHOUT_S = /(?:men|people|children|police|media|data|staff|feet|mice|cattle|clergy|folk)$/;
/** Names of bodies that look like plurals. */
const SINGULAR_NAMES = new Set(
  `affairs airlines airways arts bros corps courts foods group herald industries industrial james motors nations news
  partners post rights sciences securities services sports states studios systems technologies times united ways works
  workers`.split(/\s+/),
);

/** The agreement that a subject whose last word is at `index` asks for. */
export function agreementOf(reading: Reading, index: number): Agreement {
  const word = reading.word(index);
  if (isRelative(reading, index)) return "either";
  if (PLURAL.has(word) || isQuantity(reading, index)) return "plural";
  if (SINGULAR.has(word)) return "singular";
  if (reading.isTag(index, "PROPN")) return isPluralName(word) ? "either" : "singular";
  if (reading.isTag(index, "ADJ")) return isNounAfterDeterminer(reading, index) ? "singular" : "none";
  if (!reading.isTag(index, "NOUN")) return "none";
  if (isCoordinated(reading, index)) return "plural";
  if (PLURALS_WITHOUT_S.test(word)) return "either";
  return isPluralNoun(word) ? "plural" : "singular";
}

/** "who", "which", and "that" after a noun. */
export function isRelative(reading: Reading, index: number): boolean {
  const word = reading.word(index);
  return word === "who" || word === "which" || (word === "that" && reading.isTag(index - 1, "NOUN", "PROPN"));
}

/** "most", "two in five": quantities are a subject only where an object follows at once. */
export function isQuantity(reading: Reading, index: number): boolean {
  const word = reading.word(index);
  return QUANTITIES.has(word) || (reading.isTag(index, "NUM") && word !== "one");
}

export function isPluralNoun(word: string): boolean {
  return /[^siu]s$|ies$/.test(word);
}

/**
 * The tagger takes "union" in "the union claims" for an adjective, as in "the union leaders". Such a word can be the
 * subject.
 */
export function isNounAfterDeterminer(reading: Reading, index: number): boolean {
  return reading.isTag(index, "ADJ") && reading.canBe(index, "NOUN") && reading.isTag(index - 1, "DET");
}

function isPluralName(word: string): boolean {
  return isPluralNoun(word) && word.length > 4 && !SINGULAR_NAMES.has(word);
}

/** "Miners and farmers": a noun joined to one before it. */
function isCoordinated(reading: Reading, index: number): boolean {
  return reading.word(index - 1) === "and" && reading.isTag(index - 2, "NOUN", "PROPN");
}
