import { beginsWithCapital, CAPITAL } from "../../language/index.js";
import { isCalled } from "../syntax/called.js";
import type { Words } from "../syntax/words.js";
import type { QuotationKind } from "../types.js";

/** The tokens inside a pair of marks. */
export interface Inside {
  readonly first: number;
  readonly last: number;
}

const LONGEST_PHRASE = 3;
const LONGEST_TITLE = 12;
const TITLE_SMALL_WORDS = new Set("a an and as at but by for from in into of on or the to with vs &".split(" "));
/**
 * What a pair of marks encloses, from its words and those beside it: a nickname inside a name, a title in title case,
 * a term that is named, somebody's words, or a word the writer holds at arm's length.
 */
export function quotationKind(words: Words, inside: Inside, attributed: boolean): QuotationKind {
  const length = inside.last - inside.first;
  if (length <= 0) return "term";
  if (isNickname(words, inside)) return "nickname";
  if (isTitle(words, inside)) return "title";
  if (attributed) return "speech";
  if (isCitedWork(words, inside)) return "title";
  if (isTerm(words, inside)) return "term";
  return isHeldOff(words, inside) ? "scare" : "speech";
}

function isCapital(words: Words, at: number): boolean {
  return words.tokens.is(at, CAPITAL);
}

/** Ana “Red” Lee: one or two capitalised words inside a name. “Big Lou” after "known as". The marks stand at first - 1 and last. */
function isNickname(words: Words, inside: Inside): boolean {
  const length = inside.last - inside.first;
  if (!isCapital(words, inside.first)) return false;
  if (length <= LONGEST_PHRASE + 1 && isCalled(words, inside.first - 1)) return isAllCapital(words, inside);
  if (length > 2) return false;
  return (
    isCapital(words, inside.first - 2) && isCapital(words, inside.last + 1) && words.classes[inside.last + 1] === "noun"
  );
}

function isAllCapital(words: Words, { first, last }: Inside): boolean {
  return words.tokens.slice(first, last).every(({ tag, text }) => tag === "PUNCT" || beginsWithCapital(text));
}

/** Title case, two words or more or after a lower-case word, and no full stop inside. */
function isTitle(words: Words, inside: Inside): boolean {
  const length = inside.last - inside.first;
  if (length > LONGEST_TITLE || !isCapital(words, inside.first)) return false;
  let capitals = 0;
  for (let at = inside.first; at < inside.last; at++) {
    const token = words.tokens.at(at);
    if (!token) return false;
    if (token.tag === "PUNCT") {
      if (/^[.;]$/.test(token.text)) return false;
    } else if (isCapital(words, at) || words.classes[at] === "number") capitals++;
    else if (!TITLE_SMALL_WORDS.has(token.lower) && token.lower !== "'s") return false;
  }
  return capitals >= 2;
}

/** “Light and sparrows” in "Lee, A. et al., “Light and sparrows”, Journal of Birds": a work between commas. */
function isCitedWork(words: Words, inside: Inside): boolean {
  const comma = (at: number) => words.tokens.text(at) === ",";
  const isSet = comma(inside.first - 2) && (comma(inside.last + 1) || comma(inside.last - 1));
  const next = comma(inside.last + 1) ? inside.last + 2 : inside.last + 1;
  return isSet && isCapital(words, inside.first) && (isCapital(words, next) || words.classes[next] === "number");
}

function isTerm(words: Words, inside: Inside): boolean {
  return inside.last - inside.first <= LONGEST_PHRASE + 1 && isCalled(words, inside.first - 1);
}

/**
 * A few words that are no utterance: the “fix”; and with a mark of the sentence inside, as some houses set it, those that
 * start small: examined “bone ash,” a powder.
 */
function isHeldOff(words: Words, { first, last }: Inside): boolean {
  const stop = words.tokens.text(last - 1);
  if (!endsUtterance(words, { first, last })) return last - first <= LONGEST_PHRASE;
  return /^[,.]$/.test(stop) && last - first <= LONGEST_PHRASE && /^\p{Ll}/u.test(words.tokens.text(first));
}

function endsUtterance(words: Words, inside: Inside): boolean {
  return /^[,.!?]$/.test(words.tokens.text(inside.last - 1));
}
