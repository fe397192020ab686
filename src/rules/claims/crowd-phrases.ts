import type { Span } from "../../document/index.js";
import type { Token, Tokens } from "../../language/index.js";
import { CROWD_SIDES, CROWD_VERBS } from "../../lexicons/claims/vague.js";
import { CROWD, CROWD_PRONOUNS, isCamp, isCondition, isOfOffice, POSSIBILITIES } from "./crowd-words.js";
import { type Claim, spanOf } from "./find.js";

const VERBS = new Set(CROWD_VERBS);
const SIDES = new Set(CROWD_SIDES);
const SUBJECTS = new Set(["he", "she", "it", "they", "we", "you", "i", "to", "not"]);
const DESCRIBING: ReadonlySet<string> = new Set(["ADJ", "NOUN", "VERB"]);

/** A crowd is a plural without an article, and it says something: "the critics" are people the draft has met. */
export function makesSpeak({ passage, sentence, first, last }: Claim<unknown>): boolean {
  const before = first > sentence.first ? passage.tokens.at(first - 1) : undefined;
  const words = passage.tokens.slice(first, last);
  if (before !== undefined && !mayFollow(before, words)) return false;
  if (isCondition(passage.tokens, first) || isSingularVerb(words)) return false;
  if (isJoinedToName(passage.tokens, first) || hangsOn(passage.tokens, first)) return false;
  if (isOfOffice(words, words)) return false;
  const end = words.at(words.length - 1);
  if (words.lower(0) === "most" && words.tag(1) === "ADV") return false;
  if (end === undefined || end.lower.endsWith("ing") || (end.tag === "NOUN" && VERBS.has(end.lemma))) return false;
  if (words.some((token, at) => POSSIBILITIES.has(token.lower) || (token.lemma === "be" && at < words.length - 1))) {
    return false;
  }
  return words.every((token, at) => !CROWD.has(token.lemma) || isPluralCrowd(token, first + at === sentence.first));
}

/** "A distant dream for many": whom it is for. "For many, it was a dream" is how they see it. */
export function isForSome({ passage: { tokens }, sentence, first }: Claim<unknown>): boolean {
  if (tokens.lower(first) !== "for" || first === sentence.first) return false;
  return tokens.tag(first - 1) === "NOUN" || tokens.tag(first - 1) === "ADJ";
}

/** "Some thoughts": with the verb of one, "some" are no people. */
function isSingularVerb(words: Tokens): boolean {
  const last = words.length - 1;
  const isForm = words.lower(last).endsWith("s") && words.lower(last) !== words.lemma(last);
  return isForm && CROWD_PRONOUNS.has(words.lower(last - 1));
}

/** "The head of the panel of economic advisers predicted": the advisers are not the ones who speak. */
function hangsOn(tokens: Tokens, first: number): boolean {
  if (!CROWD.has(tokens.lemma(first))) return false;
  let at = first - 1;
  while (DESCRIBING.has(tokens.tag(at) ?? "X")) at--;
  return tokens.lower(at) === "of";
}

/** "Ana Lee and her aides": one of them is named. */
function isJoinedToName(tokens: Tokens, first: number): boolean {
  const isOwned = /^(?:his|her|their|its)$/u.test(tokens.lower(first - 1));
  return isOwned && tokens.lower(first - 2) === "and" && tokens.tag(first - 3) === "PROPN";
}

/** Not after an article or number; after an owner only those who take sides: "the mayor's allies", "her critics". */
function mayFollow(before: Token, words: Tokens): boolean {
  if (before.lower === "and" || before.tag === "DET" || before.tag === "NUM") return false;
  if (before.tag !== "PRON" && before.tag !== "PART") return true;
  return words.some((token) => SIDES.has(token.lemma)) && !SUBJECTS.has(before.lower);
}

/** "Trustees" within a name is no crowd; "Democrats" is. */
function isPluralCrowd(token: Token, isStart: boolean): boolean {
  return token.lower !== token.lemma && (isStart || isCamp(token.text) || token.text === token.lower);
}

/** The words for the crowd within a turn of phrase: up to its noun; all of "by all accounts"; or the first word. */
export function crowdWords({ passage, first, last }: Claim<unknown>): Span {
  for (let at = last - 1; at >= first; at--) {
    const { lemma, lower } = passage.tokens.at(at) ?? { lemma: "", lower: "" };
    if (CROWD.has(lemma) || CROWD_PRONOUNS.has(lower)) return spanOf(passage.tokens, first, at + 1);
  }
  const isPhrase = passage.tokens.tag(first) === "ADP";
  return spanOf(passage.tokens, first, isPhrase ? last : first + 1);
}
