import { beginsWithCapital, CAPITAL, FormQuestion } from "../../language/index.js";
import type { TokenRange } from "../syntax/chunk.js";
import type { WordClass } from "../syntax/word-classes.js";
import type { Words } from "../syntax/words.js";
import { isDocument, isHuman, isPlural } from "./nouns.js";
import { isGivenName } from "./people.js";

/** A noun phrase up to what hangs on it, and its head noun. */
export interface Core extends TokenRange {
  /** Token index of the head noun. */
  readonly head: number;
}

/** How many words may stand between a description and the name after it: ", former Leeds mayor Ana Lee". */
const FARTHEST_NAME = 5;
const ENDS_CORE = new Set([
  "preposition",
  "punctuation",
  "relative",
  "verb",
  "auxiliary",
  "subordinator",
  "to",
  "conjunction",
]);

/** The phrase up to its first preposition, comma, bracket, verb or relative pronoun. */
export function coreOf(words: Words, range: TokenRange): Core {
  let last = range.first;
  while (last < range.last && !ENDS_CORE.has(words.classes[last] ?? "")) last++;
  if (last === range.first) last = range.first + 1;
  if (last > range.first + 1 && last === range.last && words.classes[last - 1] === "possessive") last--;
  while (last > range.first + 1 && words.classes[last - 1] === "adjective" && !isCapital(words, last - 1)) last--;
  return { first: range.first, last, head: isNumberOf(words, range.first, last - 1) ? last - 2 : last - 1 };
}

/** "Section | 14", "RFC | 2119": which one of the writings it is. */
function isNumberOf({ tokens, classes }: Words, first: number, at: number): boolean {
  if (at <= first || classes[at] !== "number" || classes[at - 1] !== "noun") return false;
  const noun = tokens.text(at - 1);
  return /^\p{Lu}{2,5}$/u.test(noun) || (beginsWithCapital(noun) && isDocument(noun.toLowerCase()));
}

/** The words of a phrase as they stand in the text of their block. */
export function phraseText({ tokens }: Words, text: string, { first, last }: TokenRange): string {
  return text.slice(tokens.start(first) ?? 0, tokens.end(last - 1) ?? 0);
}

/** How many words a name that is known beforehand may have. */
const LONGEST_GIVEN = 8;

/** The words of a phrase as they stand, up to what hangs on it and with it: "the Port" and "the Port of Leith". */
export function formsOf(words: Words, range: TokenRange): string[] {
  const core = coreOf(words, range);
  const textOf = (last: number) =>
    words.tokens
      .slice(range.first, last)
      .map(({ text }) => text)
      .join(" ");
  return range.last - range.first <= LONGEST_GIVEN ? [textOf(range.last), textOf(core.last)] : [textOf(core.last)];
}

/** Whether a phrase names somebody who is known before the draft is read. */
export function isGiven(words: Words, range: TokenRange): boolean {
  return words.isGiven !== NOBODY && formsOf(words, range).some(words.isGiven);
}

/** For drafts read without anybody known beforehand. */
export const NOBODY = (): boolean => false;

/** "Lee", and also "al-Hadi" and "d'Arcy". */
const NAME_START = new FormQuestion(
  (text) => beginsWithCapital(text) || beginsWithCapital(text.replace(/^(?:(?:a[lnst]|ash|el|ul)-|[dl]['’])/, "")),
);
/** What joins or ends a name: "Hart & Cole's". */
const NAME_JOINT = new FormQuestion((text) => text === "&" || text === "'s" || text === "’s");

/** Whether a word is written as a name is; what joins or ends one belongs to it ("Hart & Cole's said"). */
export function isCapital(words: Words, at: number): boolean {
  const { tokens, classes } = words;
  if (tokens.is(at, NAME_START)) return true;
  return classes[at] === "noun" && tokens.is(at, NAME_JOINT) && tokens.is(at - 1, NAME_START);
}

/** Whether a word opens small and is written as a name is all the same: "al-Hadi", "d'Arcy". */
export function isSmallInName(words: Words, at: number): boolean {
  return words.tokens.is(at, NAME_START) && !words.tokens.is(at, CAPITAL);
}

/** A capital that is part of a name: not that of the first word of a sentence, of a pronoun or of a day. */
export function isNameWord(words: Words, at: number): boolean {
  const wordClass = words.classes[at];
  if (!isCapital(words, at) || (wordClass !== "noun" && wordClass !== "adjective" && wordClass !== "verb"))
    return false;
  if (startsSentence(words, at)) return isTakenForName(words, at) && !isCommonPlural(words, at);
  return true;
}

/** A name by its tag, or "Rob" in "Rob noted", by what follows it. */
function isTakenForName({ tokens, classes }: Words, at: number): boolean {
  const tag = tokens.tag(at);
  return tag === "PROPN" || (tag === "VERB" && classes[at] === "noun" && isGivenName(tokens.lower(at)));
}

/** "Oddsmakers" at the start of a sentence, taken for a name by its capital. */
function isCommonPlural(words: Words, at: number): boolean {
  const lower = words.tokens.lower(at);
  return words.classes[at + 1] !== "noun" && isPlural(lower) && isHuman(lower);
}

/** What stands before the first word of a sentence: nothing, the end of another or an opening mark. */
const BEFORE_SENTENCE: ReadonlySet<string> = new Set(["", ".", "!", "?", '"', "“", "‘"]);

export function startsSentence(words: Words, at: number): boolean {
  return BEFORE_SENTENCE.has(words.tokens.text(at - 1));
}

export function hasPossessive(words: Words, core: Core): boolean {
  for (let at = core.first; at < core.last; at++) if (words.classes[at] === "possessive") return true;
  return false;
}

/** Whether a name stands in the phrase itself: "Leeds council". */
export function hasNameInside(words: Words, core: Core): boolean {
  for (let at = core.first; at < core.last; at++) if (isNameWord(words, at)) return true;
  return false;
}

const CALLING: ReadonlySet<string> = new Set(["named", "called", "nicknamed"]);

/** "a ferryman named | Joss": the word before what somebody is called. */
export function isCalling({ tokens }: Words, at: number): boolean {
  return CALLING.has(tokens.lower(at));
}

/** What no name beside a phrase stands behind. */
const PARTS_FROM_NAME: ReadonlySet<WordClass | undefined> = new Set<WordClass>([
  "punctuation",
  "relative",
  "verb",
  "auxiliary",
  "preposition",
]);

/** ", Ana Lee," or "(Ana Lee)" after the phrase: the name of whom it describes. */
export function hasNameBeside(words: Words, core: Core, range: TokenRange): boolean {
  const at = core.last;
  const text = words.tokens.text(at);
  if (at >= range.last || (text !== "," && text !== "(" && text !== "—" && text !== "–")) return false;
  for (let next = at + 1; next < range.last && next <= at + FARTHEST_NAME; next++) {
    if (isNameWord(words, next) && words.tokens.tag(next) === "PROPN") return true;
    if (isCalling(words, next)) continue;
    if (PARTS_FROM_NAME.has(words.classes[next])) return false;
  }
  return false;
}
