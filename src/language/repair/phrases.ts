import { FormQuestion } from "../form-question.js";
import type { Reading } from "./reading.js";

const ARTICLES = new Set(["a", "an", "any", "every", "no", "the"]);

const SPEECH = new FormQuestion((_, lower) => lower === "say" || lower === "says" || lower === "said");

/** Forms of "say" are verbs, except in "a say", "their say", "the final say in it". */
export function isSpeechVerb(reading: Reading, index: number): boolean {
  if (!reading.is(index, SPEECH)) return false;
  const word = reading.word(index);
  if (word === "says" || word === "said") return !ARTICLES.has(reading.word(index - 1));
  if (ARTICLES.has(reading.word(index - 1)) || isPossessive(reading, index - 1)) return false;
  return !reading.isTag(index - 1, "ADJ") || !reading.isTag(index + 1, "ADP", "PUNCT");
}

/** "opinions of her, but view her with suspicion": a verb joined to one before it, with an object. */
export function isCoordinatedVerb(reading: Reading, index: number): boolean {
  if (!reading.isTag(index, "NOUN") || !reading.isTag(index - 1, "CCONJ") || !reading.canBe(index, "VERB"))
    return false;
  if (reading.form(index) === "third") return false;
  return reading.isTag(index + 1, "PRON") || (reading.form(index) === "base" && reading.word(index + 1) === "the");
}

const MODALS = new Set("can could did do does may might must shall should to will would".split(" "));

/** "will close its doors", "will present the results": after a modal and before an object, a base form is a verb. */
export function isVerbAfterModal(reading: Reading, index: number): boolean {
  if (!reading.isTag(index, "ADJ", "NOUN", "ADV") || !MODALS.has(reading.word(reading.before(index)))) return false;
  return reading.canBe(index, "VERB") && reading.isTag(index + 1, "DET", "PRON", "PROPN");
}

/** "the analyses were", "a pay freeze": a verb form straight after a determiner is a noun, unless it ends in "-ing". */
export function isNounVerb(reading: Reading, index: number): boolean {
  if (!reading.isTag(index, "VERB") || !(reading.isTag(index - 1, "DET") || isPossessive(reading, index - 1)))
    return false;
  const word = reading.word(index);
  if (!reading.canBe(index, "NOUN") && !word.endsWith("yses")) return false;
  if (reading.isTag(index + 1, "NOUN")) return reading.form(index) === "base" && !word.endsWith("ing");
  // "her friend’s talking about it" is a verb, "her friend’s handling of it" is none.
  if (reading.word(index - 1) === "'s" && word.endsWith("ing")) return reading.word(index + 1) === "of";
  return reading.isTag(index + 1, "AUX", "VERB", "ADP") || reading.isTag(index + 1, "PUNCT");
}

const MONTH = new FormQuestion((text) => text === "May" || text === "March");

/** "12 May", "last March", "in May": months that are verbs too. */
export function isMonth(reading: Reading, index: number): boolean {
  if (!reading.is(index, MONTH)) return false;
  if (reading.isTag(index - 1, "NUM") || reading.isTag(index + 1, "NUM")) return true;
  return /^(?:by|during|early|from|in|last|late|next|of|since|this|until)$/.test(reading.word(index - 1));
}

/** "Hopes of a deal faded": a verb form in "-s" that opens a sentence before "of" is a noun. */
export function isOpeningNoun(reading: Reading, index: number): boolean {
  if (index !== reading.sentence.first || !reading.isTag(index, "VERB")) return false;
  return reading.canBe(index, "NOUN") && reading.form(index) === "third" && reading.isTag(index + 1, "ADP");
}

/** "She left, promising to return": after a comma and before an object, a form in "-ing" is a verb. */
export function isTrailingParticiple(reading: Reading, index: number): boolean {
  if (!reading.isTag(index, "ADJ", "NOUN") || !reading.word(index).endsWith("ing")) return false;
  if (!reading.canBe(index, "VERB") || reading.word(index - 1) !== ",") return false;
  return reading.word(index + 1) === "to" || reading.isTag(index + 1, "DET", "PRON", "PROPN");
}

function isPossessive(reading: Reading, index: number): boolean {
  const word = reading.word(index);
  if (word === "'s") return reading.isTag(index, "PART") && !/^(?:let|here|there)$/.test(reading.word(index - 1));
  return /^(?:my|your|his|her|its|our|their)$/.test(word);
}
