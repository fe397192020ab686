import { singular } from "../../language/index.js";
import {
  BODY_NOUNS,
  DOCUMENT_NOUNS,
  HUMAN_ENDINGS,
  HUMAN_NOUNS,
  NAME_TITLES,
  NOT_HUMAN,
} from "../../lexicons/attribution/index.js";
import { remembered } from "./remember.js";

const HUMAN = new Set(HUMAN_NOUNS);
const NOT = new Set(NOT_HUMAN);
const DOCUMENTS = new Set(DOCUMENT_NOUNS);
const BODIES = new Set(BODY_NOUNS);
const TITLES = new Set(NAME_TITLES);
const REFLEXIVES = new Set(
  "myself yourself yourselves himself herself itself ourself ourselves themself themselves".split(" "),
);

/** Whether a noun (lower case) is a plural by its form. */
export const isPlural = remembered((lower) => singular(lower) !== lower);

/** Whether a noun, singular or plural, is a person: from the list, or by an ending such as -er, -ist or -woman. */
export const isHuman = remembered((lower) => {
  const noun = singular(lower);
  const last = noun.split("-").at(-1) ?? noun;
  if (/^\d+-year-old$/.test(noun)) return true;
  if (HUMAN.has(noun) || HUMAN.has(last)) return true;
  if (NOT.has(noun) || noun.length < 5) return false;
  return HUMAN_ENDINGS.some((ending) => noun.endsWith(ending));
});

/** Whether a noun in the singular is a person by the list alone: "Harper" and "Porter" have the ending, and are names. */
export function isListedHuman(lower: string): boolean {
  return HUMAN.has(lower);
}

export const isDocument = remembered((lower) => {
  // "Figures show"; but a figure is a shape, or somebody in the distance.
  if (lower === "figure") return false;
  const noun = singular(lower);
  return DOCUMENTS.has(lower) || DOCUMENTS.has(noun) || (isWrittenIn(noun) && noun !== "facebook");
});

/** "logbook", "scoresheet". Few words end so, and the class of letters is not put together for others. */
function isWrittenIn(noun: string): boolean {
  const mayBe = noun.endsWith("book") || noun.endsWith("sheet");
  return noun === "almanac" || (mayBe && /^\p{L}{3,}(?:book|sheet)$/u.test(noun));
}

export const isBody = remembered((lower) => BODIES.has(lower) || BODIES.has(singular(lower)));

/** "himself", "themselves": whoever it is has been named. */
export function isReflexive(lower: string): boolean {
  return REFLEXIVES.has(lower);
}

/** A title or role that stands before a name: "Mr.", "Senator". */
export const isTitle = remembered((lower) => TITLES.has(lower.replace(/^ex-|^vice-|-elect$|-general$|\.$/g, "")));
