import type { Tag } from "../../language/index.js";

/** The tags that a pattern may name, in the order of their bits: there is room for sixteen. */
export const PATTERN_TAGS: readonly Tag[] = [
  "ADJ",
  "ADP",
  "ADV",
  "AUX",
  "CCONJ",
  "DET",
  "INTJ",
  "NOUN",
  "NUM",
  "PART",
  "PRON",
  "PROPN",
  "PUNCT",
  "SCONJ",
  "SYM",
  "VERB",
];

const NUMBERS: Readonly<Record<string, number>> = Object.fromEntries(PATTERN_TAGS.map((tag, number) => [tag, number]));

/** The number of a tag; that of none where no pattern may name it. */
export function tagNumber(tag: Tag | undefined): number {
  return NUMBERS[tag ?? ""] ?? PATTERN_TAGS.length;
}
