import { IRREGULAR_VERBS } from "./irregular-verbs.js";
import { type Lexicon, UNKNOWN } from "./lexicon.js";
import { singular } from "./noun-forms.js";
import type { Tag } from "./types.js";

/** Base forms by irregular past tense and participle. */
const IRREGULAR_BASES: ReadonlyMap<string, string> = new Map(
  [...IRREGULAR_VERBS].flatMap(([base, { past, participle }]) => [
    [past, base],
    [participle, base],
  ]),
);

const IRREGULAR_DEGREES: ReadonlyMap<string, string> = new Map([
  ["better", "good"],
  ["best", "good"],
  ["worse", "bad"],
  ["worst", "bad"],
  ["further", "far"],
  ["farther", "far"],
  ["furthest", "far"],
  ["farthest", "far"],
  ["less", "little"],
  ["least", "little"],
]);

/** A verb of one syllable that doubles its last letter before "-ed": where it is not doubled, an "e" is gone. */
const SHORT_STEM = /^[^aeiou]*(?:qu)?[aeiou][bcdfgklmnprstvz]$/;

/**
 * The lemma of a word under its tag: the form a dictionary lists it by, in American spelling where both are known.
 * `lower` is the word in lower case, `normal` its number in the lexicon or `UNKNOWN`.
 */
export function lemmaOf(lexicon: Lexicon, lower: string, normal: number, tag: Tag): string {
  if (lower.startsWith("'")) return cliticLemma(lower, tag);
  if (tag === "NOUN" && lower.endsWith("yses")) return singular(lower);
  const single = normal === UNKNOWN ? "" : lexicon.lemma(normal);
  if (single !== "") return single;
  const word = normal === UNKNOWN ? lower : lexicon.word(normal);
  if (tag === "VERB" || tag === "AUX") return verbLemma(lexicon, word);
  if (tag === "NOUN") return singular(word);
  if (tag === "ADJ" || tag === "ADV") return degreeLemma(lexicon, word);
  return word;
}

function cliticLemma(lower: string, tag: Tag): string {
  if (tag !== "AUX" && tag !== "VERB") return lower;
  return lower === "'s" ? "be" : lower === "'d" ? "would" : lower;
}

function verbLemma(lexicon: Lexicon, word: string): string {
  const irregular = IRREGULAR_BASES.get(word);
  if (irregular) return irregular;
  const candidates = verbBases(word);
  return candidates.find((base) => lexicon.isBaseForm(base, "VERB")) ?? candidates[0] ?? word;
}

/** The verbs that `word` could be a regular form of, the likeliest first. */
function verbBases(word: string): readonly string[] {
  if (word.endsWith("ying") && word.length < 7) return [`${word.slice(0, -4)}ie`, word.slice(0, -3)];
  if (word.endsWith("ied")) return [`${word.slice(0, -3)}y`, word.slice(0, -1)];
  if (word.endsWith("ies")) return [`${word.slice(0, -3)}y`, word.slice(0, -1)];
  if (word.endsWith("ing")) return basesFromStem(word.slice(0, -3));
  if (word.endsWith("ed")) return basesFromStem(word.slice(0, -2));
  if (/(?:ss|x|zz|ch|sh|o)es$/.test(word)) return [word.slice(0, -2), word.slice(0, -1)];
  return word.endsWith("s") && !word.endsWith("ss") ? [word.slice(0, -1)] : [word];
}

function basesFromStem(stem: string): readonly string[] {
  if (!/[aeiouy]/.test(stem)) return [];
  const isDoubled = stem.length > 2 && stem.at(-1) === stem.at(-2);
  if (isDoubled) return [stem, stem.slice(0, -1)].sort((a, b) => rankDoubled(a) - rankDoubled(b));
  if (stem.endsWith("ck")) return [stem, stem.slice(0, -1)];
  const losesE = SHORT_STEM.test(stem) || /(?:[aiu]t|iz|is|u|[^aeiou][cgsv]|[aeiou][cgv])$/.test(stem);
  return losesE ? [`${stem}e`, stem] : [stem, `${stem}e`];
}

/** Verbs in "-ss", "-ll", "-zz" and "-ff" mostly have both letters; the others got the second from "-ed". */
function rankDoubled(stem: string): number {
  return /(?:ss|ll|zz|ff)$/.test(stem) ? 0 : /([a-z])\1$/.test(stem) ? 2 : 1;
}

function degreeLemma(lexicon: Lexicon, word: string): string {
  const irregular = IRREGULAR_DEGREES.get(word);
  if (irregular) return irregular;
  const stem = word.replace(/(?:er|est)$/, "");
  if (stem === word || stem.length < 3) return word;
  const candidates = [stem, `${stem}e`, stem.slice(0, -1), stem.replace(/i$/, "y")];
  return candidates.find((base) => lexicon.isBaseForm(base, "ADJ")) ?? word;
}
