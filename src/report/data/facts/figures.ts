import type { Token, Tokens } from "../../../language/index.js";

const SCALE = /^(?:hundred|thousand|million|billion|trillion|dozen|m|bn|tn|k)$/;
const MANY = /^(?:dozens|scores|hundreds|thousands|millions|billions)$/;
const PART = /^(?:half|third|thirds|quarter|quarters|fifth|fifths|sixth|tenth|tenths)$/;
const PARTS_IN_A_WORD =
  /^(?:one|two|three|four|five|seven|nine)-(?:half|thirds?|quarters?|fifths?|sixths?|eighths?|tenths?)$/;
const COUNTS_PARTS = /^(?:a|one|two|three|four)$/;
const BEFORE_HALF = /^(?:by|over|nearly|almost|about|than|under)$/;
const YEAR = /^(?:1[5-9]|20)\d\d$/;
/** Nouns behind a number that belong to it: "200 shift workers". */
const MOST_NOUNS = 3;
const CENTURY = /^(?:century|centuries)$/;
/** What is only counted to be told: “two things”, “three reasons why”. */
const UNCOUNTED = /^(?:things|ways|reasons|kinds|sorts|sides)$/;

/**
 * Index behind the figure that starts at token `at`, with its currency before it and its unit or what it counts behind
 * it: "$4 million", "40 per cent", "90,000 people", "a third of". `at` itself where none starts.
 */
export function figureEnd(tokens: Tokens, at: number): number {
  const number = isCurrency(tokens.at(at)) ? at + 1 : at;
  const end = numberEnd(tokens, number);
  if (end === number) return number > at ? at : fractionEnd(tokens, at);
  const whole = number === at && end === at + 1 ? proportionEnd(tokens, end) : end;
  if (isOnlyOne(tokens, at, whole) || UNCOUNTED.test(tokens.lower(whole))) return at;
  return unitEnd(tokens, whole);
}

function numberEnd(tokens: Tokens, at: number): number {
  const isScale = SCALE.test(tokens.lower(at));
  if (isScale || !isNumber(tokens.at(at)) || CENTURY.test(tokens.lower(at + 1))) return at;
  let end = at + 1;
  while (/^[-–]$/u.test(tokens.text(end)) && isNumber(tokens.at(end + 1))) end += 2;
  while (SCALE.test(tokens.lower(end))) end++;
  return end;
}

/** Past "in five" of "one in five"; "3 in 2019" is no proportion. */
function proportionEnd(tokens: Tokens, at: number): number {
  const whole = tokens.at(at + 1);
  return tokens.lower(at) === "in" && isNumber(whole) && !YEAR.test(whole?.lower ?? "") ? at + 2 : at;
}

/** "One" is mostly no count: "one of them", "the one". */
function isOnlyOne(tokens: Tokens, at: number, end: number): boolean {
  return tokens.lower(at) === "one" && end === at + 1 && !isPercent(tokens, end);
}

function isNumber(token: Token | undefined): boolean {
  if (token === undefined) return false;
  return token.tag === "NUM" || /^\d[\d,.]*(?:st|nd|rd|th)?$/.test(token.lower);
}

function isCurrency(token: Token | undefined): boolean {
  return token !== undefined && /^\p{Sc}$/u.test(token.text);
}

function isPercent(tokens: Tokens, at: number): boolean {
  const lower = tokens.lower(at);
  return lower === "%" || lower === "percent" || (lower === "per" && tokens.lower(at + 1) === "cent");
}

/** Past a percent sign, a currency or the nouns that are counted. */
function unitEnd(tokens: Tokens, at: number): number {
  const unit = tokens.at(at);
  if (isPercent(tokens, at)) return unit?.lower === "per" ? at + 2 : at + 1;
  if (isCurrency(unit)) return at + 1;
  return nounEnd(tokens, at);
}

function nounEnd(tokens: Tokens, at: number): number {
  let end = at;
  while (end < at + MOST_NOUNS && tokens.tag(end) === "NOUN" && /^\p{L}/u.test(tokens.text(end))) end++;
  return end;
}

/** "a third", "two-thirds", "thousands of" */
function fractionEnd(tokens: Tokens, at: number): number {
  const lower = tokens.lower(at);
  if (PARTS_IN_A_WORD.test(lower)) return at + 1;
  if (MANY.test(lower) && tokens.lower(at + 1) === "of") return nounEnd(tokens, at + 2);
  if (COUNTS_PARTS.test(lower) && PART.test(tokens.lower(at + 1))) return at + 2;
  const isHalf = tokens.lower(at + 1) === "of" || BEFORE_HALF.test(tokens.lower(at - 1));
  return lower === "half" && isHalf ? at + 1 : at;
}
