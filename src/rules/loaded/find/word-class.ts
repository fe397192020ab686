import type { Tag, Token, Tokens } from "../../../language/index.js";
import type { Match } from "./vocabulary.js";

const BEFORE_NOUN: ReadonlySet<Tag> = new Set<Tag>(["DET", "ADJ", "NUM"]);
const NAMING: ReadonlySet<Tag> = new Set<Tag>(["NOUN", "PROPN"]);
const DESCRIBED: ReadonlySet<Tag> = new Set<Tag>(["NOUN", "PROPN", "ADJ"]);
const POSSESSIVE: ReadonlySet<string> = new Set(["my", "your", "his", "her", "its", "our", "their", "'s", "of"]);

/**
 * Whether the word stands in the text as what the list says it is. Tags are wrong often enough that they only decide
 * between forms that are verb and noun alike ("a rally", "they rally"); "-ed" and "-ing" forms are taken as they come.
 */
export function isOfItsClass(match: Match, tokens: Tokens): boolean {
  const head = tokens.at(match.first);
  if (!head) return false;
  const { form } = match.entry.line;
  if (form === "verb") return isVerb(match, head, tokens.at(match.first - 1), tokens.at(match.last));
  if (form === "comment") return isAtEdge(tokens.at(match.first - 1), tokens.at(match.last), match.first);
  if (match.entry.words.length > 1) return true;
  if (form === "noun" && isBareName(match, head, tokens.at(match.first - 1), tokens.at(match.last))) return false;
  if (form === "noun") return head.tag !== "VERB" && head.tag !== "AUX" && (head.tag !== "PROPN" || isLabel(match));
  if (form === "adjective") {
    return !isNamed(tokens, match) && isAdjective(head, tokens.at(match.first - 1), tokens.at(match.last));
  }
  return true;
}

function isVerb(match: Match, head: Token, before: Token | undefined, after: Token | undefined): boolean {
  if (match.verb === "base" && (isNameStart(head, after) || isPlace(head, before))) return false;
  if (match.verb === "past" || match.verb === "participle") return isPast(head, after);
  if (match.verb === "gerund") return head.tag === "VERB" || (head.tag === "NOUN" && !isNounPlace(before));
  if (match.verb === "third" && NAMING.has(head.tag)) return isBetweenNouns(before, after);
  // "A tweet that blasts Lee": a third person after "that" has it for its subject.
  const isRelative = match.verb === "third" && before?.lower === "that";
  return head.tag === "VERB" && (isRelative || !isNounPlace(before));
}

/** "Stoke Ferry": a plain verb with a capital, before a name, is a part of it. */
function isNameStart(head: Token, after: Token | undefined): boolean {
  return head.text !== head.lower && after?.tag === "PROPN" && after.text !== after.lower;
}

/** "Allotments in Stoke Ferry": no plain verb with a capital follows "in". */
function isPlace(head: Token, before: Token | undefined): boolean {
  return head.text !== head.lower && /^(?:in|at|near|from|of|around|outside)$/u.test(before?.lower ?? "");
}

/** Whether an "-ed" form tells what was done. Tags take some for nouns; what they act on tells them apart. */
function isPast(head: Token, after: Token | undefined): boolean {
  if (head.tag === "PROPN") return head.text !== head.lower;
  return head.tag !== "NOUN" || after?.tag === "DET" || after?.tag === "PRON";
}

/** "Mayor slams bill": headlines leave out the small words that tell a verb from a plural. */
function isBetweenNouns(before: Token | undefined, after: Token | undefined): boolean {
  const follows = before?.tag === "NOUN" || before?.tag === "PROPN";
  return follows && after !== undefined && /^(?:DET|NOUN|PROPN|ADJ|PRON)$/.test(after.tag);
}

/** Whether a noun is expected after this word: "the _", "its _", "new _". */
function isNounPlace(before: Token | undefined): boolean {
  if (!before) return false;
  return BEFORE_NOUN.has(before.tag) || POSSESSIVE.has(before.lower);
}

function isAdjective(head: Token, before: Token | undefined, after: Token | undefined): boolean {
  // "Late nights dull the senses": a description does not stand between a noun and an article.
  if (after?.tag === "DET" && (before?.tag === "NOUN" || before?.tag === "PROPN")) return false;
  if (hasObject(head, after)) return false;
  if (head.tag === "ADJ" || head.tag === "X") return true;
  if (head.tag === "AUX" || head.tag === "PROPN") return head.text !== head.lower && head.lower.length > 5;
  if (head.lower.includes("-")) return true;
  // "a struggling firm" and "the firm is struggling to" share a form; before a noun it describes.
  if (head.tag === "VERB") return isNounPlace(before) && after?.tag !== "ADP" && after?.tag !== "DET";
  // "glitzy social circuit", "relatively mum": rare descriptions are taken for nouns.
  if (head.tag === "NOUN") return before?.tag === "ADV" || (after !== undefined && DESCRIBED.has(after.tag));
  return true;
}

/** "Striking four pupils", "accused him of telling her": an "-ing" form that does something to somebody describes nothing. */
function hasObject(head: Token, after: Token | undefined): boolean {
  return head.lower.endsWith("ing") && /^(?:DET|NUM|PRON)$/.test(after?.tag ?? "");
}

/** "A pedestrian, and", "a savage was": behind an article and with nothing to describe, it names somebody. */
function isNamed(tokens: Tokens, { first, last }: Match): boolean {
  if (!/^an?$/u.test(tokens.lower(first - 1))) return false;
  const after = tokens.at(last);
  if (after?.text === ",") return tokens.tag(last + 1) !== "ADJ";
  return after === undefined || after.tag === "PUNCT" || after.tag === "AUX";
}

/** Whether a comment stands apart: at the start before a comma or a clause, or between commas. */
function isAtEdge(before: Token | undefined, after: Token | undefined, first: number): boolean {
  const opens = first === 0 || before === undefined || /^[.!?:;—–]$/.test(before.text);
  return (opens || before.text === ",") && (after === undefined || opens || after.tag === "PUNCT");
}

/** "Yahoo bought the firm": somebody called a name in English has an article, or is several. */
function isBareName(match: Match, head: Token, before: Token | undefined, after: Token | undefined): boolean {
  const isAlone = !match.plural && isLabel(match) && !head.lower.endsWith("ism");
  const opens = before === undefined || /^[.!?:]$/.test(before.text);
  return isAlone && opens && head.text !== head.lower && (after?.tag === "VERB" || after?.tag === "AUX");
}

/** Labels and nicknames are often written, and tagged, as names. */
function isLabel({ entry }: Match): boolean {
  return entry.line.traits.capitalised === true;
}
