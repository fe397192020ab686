import { isTitleBeforeName, neverEndsSentence } from "./abbreviations.js";
import { beginsWithCapital } from "./capital-letter.js";
import { isCapitalAt } from "./characters.js";
import { beginsWithLetter, beginsWithSmallLetter } from "./letters.js";
import { sentenceEnds } from "./sentence-ends.js";
import type { Tokens } from "./tokens.js";
import type { Sentence, Token } from "./types.js";

/**
 * Cuts a block into sentences. Not every full stop ends one (abbreviations, initials, list numbers), nor every question
 * mark ("…?" she asked). Pictures before a sentence belong to none.
 */
export function splitSentences(tokens: Tokens): Sentence[] {
  const sentences: Sentence[] = [];
  let first = 0;
  for (const boundary of [...sentenceEnds(tokens), tokens.length]) {
    if (boundary < tokens.length && isJoined(tokens, first, boundary)) continue;
    const opening = afterPictures(tokens, first, boundary);
    const start = tokens.start(opening);
    const end = tokens.end(boundary - 1);
    if (start !== undefined && end !== undefined) sentences.push({ start, end, first: opening, last: boundary });
    first = boundary;
  }
  return sentences;
}

/** Letters and marks of which none is a picture, and that begin most sentences that do not begin in ASCII. */
const NO_PICTURE = /^[À-ÖØ-öø-ɏ“”‘’«»–—…]/;

/** Emoji, arrows and bullets. The class takes long to put together, and no picture is in ASCII. */
function isPicture(text: string): boolean {
  return (
    text.charCodeAt(0) >= 0x80 &&
    !NO_PICTURE.test(text) &&
    /^(?:[\p{So}\p{Co}\p{EMod}•‣▪←-⇿➔-➿]|\u200d|\ufe0f)+$/u.test(text)
  );
}

/** The first token that belongs to the sentence "👉 Experts agree": pictures before it are none of its words. */
function afterPictures(tokens: Tokens, first: number, last: number): number {
  let at = first;
  while (at < last - 1 && isPicture(tokens.text(at))) at++;
  return at;
}

/** Whether the boundary before token `index` is none. `first`: where the sentence so far starts. */
function isJoined(tokens: Tokens, first: number, index: number): boolean {
  const before = tokens.at(index - 1);
  const word = wordAfterMarks(tokens, index);
  if (!before || !word) return true;
  if (isFragment(tokens, first, index) || isLowerCase(word.text)) return true;
  if (before.text.endsWith(".") && beginsWithLetter(before.text.at(-2) ?? "")) {
    return continuesAfterAbbreviation(before, word) || isPlaceOfTitle(tokens, first, index);
  }
  return isSpeakerAfterQuotation(tokens, index);
}

/** The first word or number at or after `index`, over opening quotation marks and brackets. */
function wordAfterMarks(tokens: Tokens, index: number): Token | undefined {
  for (let at = index; at < index + LONGEST_FRAGMENT; at++) if (tokens.tag(at) !== "PUNCT") return tokens.at(at);
  return undefined;
}

const LONGEST_FRAGMENT = 4;

/** Marks alone, or the number of a list ("1.", "(2)"), are no sentence. */
function isFragment(tokens: Tokens, first: number, index: number): boolean {
  if (index - first > LONGEST_FRAGMENT) return false;
  const words = tokens.slice(first, index).filter((token) => token.tag !== "PUNCT");
  return words.length === 0 || (words.length === 1 && index - first > 1 && /^\d{1,2}$/.test(words[0]?.text ?? ""));
}

/** Whether a word is written small, as none is at the start of a sentence but names such as "iPhone". */
function isLowerCase(word: string): boolean {
  return beginsWithSmallLetter(word) && !beginsWithCapital(word.slice(1));
}

const STARTERS: ReadonlySet<string> = new Set(
  `a after all also although an and another as at because before both but by each even every for from he her here his
  how however i if in it its just many meanwhile most my neither no nor not now of on once one only or our several she
  since so some still such that the their then there these they this those though to under until we what when where
  which while who why with yet you your`.split(/\s+/),
);
const AFTER_TIME: ReadonlySet<string> = new Set(
  `monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
  october november december et est edt ct pt pst gmt bst cet utc eastern central pacific`.split(/\s+/),
);

/** Whether the sentence goes on after `abbreviation`, which has its full stop. `word`, with a capital or digit, follows. */
function continuesAfterAbbreviation(abbreviation: Token, word: Token): boolean {
  const { lower } = abbreviation;
  if (neverEndsSentence(lower) || /^\d/.test(word.text)) return true;
  if (lower === "a.m." || lower === "p.m.") return AFTER_TIME.has(word.lower);
  const isLetters = /^\p{L}\.(?:\p{L}\.)*$/u.test(abbreviation.text);
  return isLetters && !STARTERS.has(word.lower);
}

/** "Calif. Gov. Lee", "a former Mass. Sen. Lee"; but not "They met in Mass. Gov. Lee left." */
function isPlaceOfTitle(tokens: Tokens, first: number, index: number): boolean {
  const before = tokens.at(index - 2);
  return isTitleBeforeName(tokens.lower(index)) && (index - 1 === first || before?.tag !== "ADP");
}

/** Verbs that follow a speaker after a question or exclamation; the second list takes other sentences as well. */
const ASKING: ReadonlySet<string> = new Set(
  "asked asks wondered demanded inquired shouted yelled cried exclaimed screamed joked quipped roared".split(" "),
);
const SAYING: ReadonlySet<string> = new Set(
  "said says added wrote writes replied continued told recalled tweeted posted concluded responded".split(" "),
);
const CLOSING = "\"”’'»";
const LONGEST_NAME = 5;

/** "“Is it over?” Ana Lee asked": the words before the boundary are what the name after it said. */
function isSpeakerAfterQuotation(tokens: Tokens, index: number): boolean {
  if (!CLOSING.includes(tokens.text(index - 1) || " ") || !/^[?!…]$/.test(tokens.text(index - 2))) return false;
  const ahead = tokens.slice(index, index + LONGEST_NAME + 2);
  const verbAt = ahead.findIndex((token) => ASKING.has(token.lower) || SAYING.has(token.lower));
  if (verbAt < 1 || !ahead.slice(0, verbAt).every((token) => isName(token))) return false;
  const [verb, next] = [ahead.at(verbAt), ahead.at(verbAt + 1)];
  return ASKING.has(verb?.lower ?? "") || !next || next.tag === "PUNCT" || !STARTERS.has(next.lower);
}

function isName(token: Token): boolean {
  return isCapitalAt(token.text, 0) && !STARTERS.has(token.lower);
}
