import { ABOUT_CLASSES } from "./about-classes.js";
import { ABSOLUTES, EDITORIAL_ADVERBS, INTENSIFIERS, JUDGING_PARTICLES } from "./adverbs.js";
import { ARGUMENT } from "./argument.js";
import { CLASH_VERBS } from "./clash-verbs.js";
import { EMOTIVE_ADJECTIVES } from "./emotive-adjectives.js";
import { EMOTIVE_MILD } from "./emotive-mild.js";
import { EMOTIVE_NOUNS } from "./emotive-nouns.js";
import { EMOTIVE_PHRASES } from "./emotive-phrases.js";
import { EVALUATION } from "./evaluation.js";
import { EVALUATION_NOUNS } from "./evaluation-nouns.js";
import { LABELS } from "./labels.js";
import { METAPHORS } from "./metaphors.js";
import { NAME_CALLING } from "./name-calling.js";
import { NEWS_COLOR } from "./news-color.js";
import { NEWS_PHRASES } from "./news-phrases.js";
import { CONTESTED, DOUBTS, EUPHEMISMS } from "./plain-speech.js";
import { PUFFERY } from "./puffery.js";
import { REPORTING_VERBS } from "./reporting-verbs.js";
import type { LoadedClass } from "./types.js";

/** The word lists of each class, in the format that `parse.ts` describes. */
const LISTS: readonly (readonly [rule: string, lists: readonly string[]])[] = [
  ["reporting-verb", [REPORTING_VERBS]],
  ["name-calling", [NAME_CALLING]],
  ["label", [LABELS]],
  ["euphemism", [EUPHEMISMS]],
  ["contested", [CONTESTED]],
  ["doubt", [DOUBTS]],
  ["clash-verb", [CLASH_VERBS]],
  ["editorial-adverb", [EDITORIAL_ADVERBS]],
  ["judging-particle", [JUDGING_PARTICLES]],
  ["absolute", [ABSOLUTES]],
  ["intensifier", [INTENSIFIERS]],
  ["puffery", [PUFFERY]],
  ["metaphor", [METAPHORS]],
  [
    "emotive",
    [
      EMOTIVE_ADJECTIVES,
      EMOTIVE_MILD,
      EMOTIVE_NOUNS,
      EMOTIVE_PHRASES,
      NEWS_COLOR,
      NEWS_PHRASES,
      ARGUMENT,
      EVALUATION,
      EVALUATION_NOUNS,
    ],
  ],
];

/** Every class of loaded words, with its lists. Drafts are read with what the build makes of them (`write.ts`). */
export const LOADED_CLASSES: readonly LoadedClass[] = ABOUT_CLASSES.map((about) => ({
  ...about,
  lists: LISTS.find(([rule]) => rule === about.rule)?.[1] ?? [],
}));
