import type { Tag } from "./types.js";

const TAGS: ReadonlySet<string> = new Set<Tag>([
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
  "SPACE",
]);

/** Whether `name` is the name of a part-of-speech tag. */
export function isTag(name: string): name is Tag {
  return TAGS.has(name);
}
