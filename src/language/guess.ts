import { isCapitalAt } from "./characters.js";
import type { Shape } from "./pieces.js";
import type { Tag } from "./types.js";

/** Endings that tell the tag of a word no lexicon lists; the longest that fits counts. After wink-eng-lite-web-model. */
const ENDINGS: ReadonlyMap<string, Tag> = new Map<string, Tag>([
  ["ing", "VERB"],
  ["ed", "VERB"],
  ["ly", "ADV"],
  ["able", "ADJ"],
  ["ible", "ADJ"],
  ["tish", "ADJ"],
  ["like", "ADJ"],
  ["ous", "ADJ"],
  ["ful", "ADJ"],
  ["ary", "ADJ"],
  ["less", "ADJ"],
  ["est", "ADJ"],
  ["fy", "VERB"],
  ["ise", "VERB"],
  ["ize", "VERB"],
  ["es", "NOUN"],
  ["er", "NOUN"],
  ["or", "NOUN"],
  ["ity", "NOUN"],
  ["ion", "NOUN"],
]);
const LONGEST = 4;
const SHORTEST = 2;

const SHAPES: Readonly<Record<Shape, Tag>> = {
  word: "NOUN",
  number: "NUM",
  ordinal: "ADJ",
  punctuation: "PUNCT",
  symbol: "SYM",
  address: "X",
  handle: "PROPN",
  object: "NOUN",
};

/** The likeliest tag of a word that no lexicon lists, neither as it is written (`text`) nor in lower case (`word`). */
export function guessTag(text: string, word: string, shape: Shape): Tag {
  if (shape !== "word") return SHAPES[shape];
  const isCapital = isCapitalAt(text, 0);
  if (isCapital) return /-\p{Ll}/u.test(text) ? "ADJ" : "PROPN";
  if (word.includes("-")) return guessCompound(word);
  for (let length = LONGEST; length >= SHORTEST; length--) {
    const tag = ENDINGS.get(word.slice(-length));
    if (tag && word.length > length + 1) return tag;
  }
  return "NOUN";
}

/** A hyphenated word no lexicon lists: "tax-raising", "60,000-seat", "mid-table", "sister-in-law". */
function guessCompound(word: string): Tag {
  if (/^\p{N}/u.test(word)) return "ADJ";
  if (/-(?:in|of|and|the)-/.test(word)) return "NOUN";
  return "ADJ";
}
