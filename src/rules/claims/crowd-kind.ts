import { isHuman, type Passage } from "../../attribution/index.js";
import { singular, type Token, type Tokens } from "../../language/index.js";
import { CROWD, CROWD_PRONOUNS, isCamp } from "./crowd-words.js";
import { type SourceHere, tokensOf } from "./sources.js";

/** Those who speak for an office of state in a case: who they are is on record. */
const AUTHORITIES = new Set(
  "prosecutor detective firefighter paramedic coroner deputy inspector examiner magistrate".split(" "),
);

/** How surely the words are a crowd: by its name ("critics", "Republicans", "some"), by its trade ("bakers"), or not. */
export function crowdKind(passage: Passage, span: SourceHere): "known" | "trade" | "none" {
  const core = coreOf(tokensOf(passage, span));
  if (core.length === 0 || core.some(isCounted)) return "none";
  const isFirst = span.start === span.sentence.start;
  if (CROWD_PRONOUNS.has(core.lower(0)) && isOfThings(core)) return "none";
  if (CROWD_PRONOUNS.has(core.lower(0))) return "known";
  // "Detectives" end as "Conservatives" do.
  if (isCamp(core.text(0)) && !AUTHORITIES.has(singular(core.lower(0)))) return "known";
  if (core.some((token, at) => CROWD.has(token.lemma) || isNameOfMany(token, isFirst && at === 0))) return "known";
  if (core.some((token) => AUTHORITIES.has(singular(token.lower)))) return "none";
  return core.some(isOfTrade) ? "trade" : "none";
}

/** "Some reason", "other issues": no people. */
function isOfThings(core: Tokens): boolean {
  const at = core.findLastIndex(({ tag }) => tag === "NOUN");
  const head = core.at(at);
  if (head === undefined || at === 0) return false;
  return !CROWD.has(head.lemma) && !isHuman(singular(head.lower)) && head.text === head.lower;
}

/** The phrase up to its first preposition or comma. */
export function coreOf(tokens: Tokens): Tokens {
  const end = tokens.findIndex((token) => token.tag === "ADP" || token.tag === "PUNCT");
  return end < 0 ? tokens : tokens.slice(0, end);
}

/** "Two researchers", "both of them": the draft has counted them. */
function isCounted(token: Token): boolean {
  return token.lower === "both" || token.tag === "NUM" || /\d/u.test(token.text);
}

function isNameOfMany(token: Token, isStart: boolean): boolean {
  return !isStart && token.tag !== "PRON" && /^\p{Lu}.*s$/u.test(token.text);
}

function isOfTrade(token: Token): boolean {
  return isHuman(singular(token.lower)) && !/^(?:people|persons?|everyone|everybody)$/u.test(token.lower);
}
