import type { Reading } from "./reading.js";

const SPEECH = new Set(["say", "says", "said"]);

/** "say" and its forms are verbs, except after a determiner or possessive ("a say in it"). */
export function isSpeechVerb(reading: Reading, index: number): boolean {
  return (
    SPEECH.has(reading.word(index)) && !reading.isTag(index - 1, "DET", "ADJ") && !isPossessive(reading, index - 1)
  );
}

/** "the analyses were": a verb form straight after a determiner, with no noun to follow, is a noun. */
export function isNounVerb(reading: Reading, index: number): boolean {
  if (!reading.isTag(index, "VERB") || !(reading.isTag(index - 1, "DET") || isPossessive(reading, index - 1)))
    return false;
  const isNounForm = reading.canBe(index, "NOUN") || reading.word(index).endsWith("yses");
  // "her friend’s talking about it" is a verb, "her friend’s handling of it" is none.
  if (reading.word(index - 1) === "'s" && reading.word(index).endsWith("ing")) return reading.word(index + 1) === "of";
  return isNounForm && reading.isTag(index + 1, "AUX", "VERB", "PUNCT", "ADP");
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
