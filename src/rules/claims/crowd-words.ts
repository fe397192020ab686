import type { Token, Tokens } from "../../language/index.js";
import { CROWDS } from "../../lexicons/claims/vague.js";

export const CROWD = new Set(CROWDS);
export const CROWD_PRONOUNS = new Set(["some", "many", "most", "others", "few", "several", "half", "other"]);
/** How the names of camps end. Tried first: the classes of letters take long to put together. */
const CAMP_ENDING = /^.{2,}(?:ans|ats|als|ves|ries|ists|ese)$/;
/** "Critics may say": nobody has said it. */
export const POSSIBILITIES = new Set(["may", "might", "can", "could", "must", "should", "would", "need"]);
/** Those whose yes or no is a vote. */
const DECIDERS = new Set("voter shareholder delegate senator lawmaker legislator member councillor trustee".split(" "));
/** Whose office it is to recommend. */
const ADVISERS = new Set("officer official inspector planner adviser trustee governor".split(" "));

/** "Republicans", "Tories", "Liberals". */
export function isCamp(text: string): boolean {
  return CAMP_ENDING.test(text) && /^\p{Lu}\p{Ll}+$/u.test(text);
}

/** "Voters approved the sale", "officers recommended refusal": an act on record of those whose office it is. */
export function isOfOffice(who: Tokens, verbs: Tokens): boolean {
  if (verbs.some(isDecision) && who.some(({ lemma }) => DECIDERS.has(lemma))) return true;
  return verbs.some(({ lemma }) => lemma === "recommend") && who.some(({ lemma }) => ADVISERS.has(lemma));
}

/** "Voters approved the sale": an act on record, and no opinion. */
function isDecision({ lemma }: Token): boolean {
  return /^(?:approve|reject|ratify|elect|endorse|sanction)$/u.test(lemma);
}

/** "Until customers have said so": nobody has said it yet. */
export function isCondition(tokens: Tokens, first: number): boolean {
  return /^(?:until|unless|if|whether)$/u.test(tokens.lower(first - 1));
}
