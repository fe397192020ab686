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

const BY_SHAPE: Readonly<Record<Shape, Tag>> = {
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
  if (shape !== "word") return BY_SHAPE[shape];
  if (word.includes("-")) return guessCompound(text, word);
  if (isCapitalAt(text, 0)) return "PROPN";
  for (let length = LONGEST; length >= SHORTEST; length--) {
    const tag = ENDINGS.get(word.slice(-length));
    if (tag && word.length > length + 1) return tag;
  }
  return "NOUN";
}

const DESCRIBES =
  /-(?:[a-z]+(?:ed|ing|less|like|able|ous|ful|ive|wide|ish)|backed|based|born|bound|built|era|first|free|friendly|hit|held|high|led|level|long|low|made|new|old|only|owned|paid|proof|run|scale|size|style|term|torn|type|worn)$/;
const NUMBER_WORD = /^(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)-/;

/** A hyphenated word: "tax-raising", "60,000-seat", "Leeds-based", "Joon-ho", "half-time", "sister-in-law". */
function guessCompound(text: string, word: string): Tag {
  if (NUMBER_WORD.test(word)) return "NUM";
  if (/^\p{N}/u.test(word) || DESCRIBES.test(word)) return "ADJ";
  return isCapitalAt(text, 0) ? "PROPN" : "NOUN";
}
