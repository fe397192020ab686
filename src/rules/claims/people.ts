import { BODY_NOUNS, HUMAN_ENDINGS, HUMAN_NOUNS, NOT_HUMAN } from "../../lexicons/attribution/index.js";

const HUMAN = new Set(HUMAN_NOUNS);
const BODIES = new Set(BODY_NOUNS);
const NOT = new Set(NOT_HUMAN);

/** Whether a noun in the singular and lower case is a person, by the list or by its ending: "baker", "columnist". */
export function isPerson(noun: string): boolean {
  const last = noun.split("-").at(-1) ?? noun;
  if (HUMAN.has(noun) || HUMAN.has(last)) return true;
  return noun.length >= 5 && !NOT.has(noun) && HUMAN_ENDINGS.some((ending) => noun.endsWith(ending));
}

/** Whether a noun in the singular and lower case is a body that can speak: "council", "ministry". */
export function isBody(noun: string): boolean {
  return BODIES.has(noun);
}
