import { FormFact } from "../../language/index.js";
import { TIME_WORDS } from "../../lexicons/attribution/index.js";
import type { WordClass } from "./word-classes.js";

/** Words that tell when. */
export const TIME = new Set(TIME_WORDS);
/** The class of small words, by their spelling. */
export const FIXED = new Map<string, WordClass>();
const fix = (wordClass: WordClass, list: string) => {
  for (const word of list.split(" ")) FIXED.set(word, wordClass);
};
fix(
  "pronoun",
  "i you he she it we they me him us them himself herself itself themselves myself yourself ourselves everyone everybody someone somebody nobody anyone anybody",
);
fix("determiner", "my your our their its the a an every this these those");
fix("relative", "who whom which whose what how why where when");
fix("subordinator", "because although though whereas unless if whether while since until");
fix("conjunction", "and but or nor");
fix(
  "auxiliary",
  "be am is are was were been being 'm 're will would shall should can could may might must 'll ca wo do does did has have had 've having ought is'nt",
);
fix("negation", "not n't never");
fix(
  "preposition",
  "of in on at by for with from about against into during between among toward towards upon via per despite amid over under regarding concerning",
);
/** "Some" may be a determiner, a pronoun or an adverb. */
export const QUANTITIES = new Set("some many most few several".split(" "));
/** Auxiliaries and conjunctions that are months or nouns with a capital. */
export const SHARED_FORMS = new Set(["may", "will", "march", "can", "might"]);

/** What joins the words of one name: "Hart & Sons", "Ortega y Gasset", "Mothers Against Floods"; but "against Hale". */
export const JOINTS = new Set("& y e i Without Against Beyond Between Across".split(" "));

/** Words whose class is another in some places, by what stands around them. */
const SHIFTING = new Set([
  ..."'s ' 'd to that his her lead long us".split(" "),
  ...SHARED_FORMS,
  ...QUANTITIES,
  ...TIME,
]);

/** The class of a small word that has the same one everywhere, but that a preposition may be an adverb; null for most words. */
export const FIXED_ALWAYS = new FormFact((text, lower) => {
  return SHIFTING.has(lower) || JOINTS.has(text) ? null : (FIXED.get(lower) ?? null);
});
