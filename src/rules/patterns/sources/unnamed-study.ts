import { ANY_STUDY_WORDS, SHOWING_VERBS, STUDY_NOUNS } from "../../../lexicons/claims/study.js";
import type { NamedSource } from "../write.js";

/** What looks into something, and has it behind "on" or "into". */
const LOOKING_NOUNS = [
  "study",
  "studies",
  "research",
  "trial",
  "trials",
  "survey",
  "surveys",
  "experiments",
  "evidence",
];

export const unnamedStudy: NamedSource = {
  name: "unnamed-study",
  source: () => ({
    patterns: [
      ["@any #ADJ|#ADV|#NOUN* @study #AUX|#ADV* @show", "shows"],
      ["@bare #AUX|#ADV* @show", "shows"],
      ["#ADJ|#NOUN @bare #AUX|#ADV* @show", "shows"],
      ["@any #ADJ|#NOUN* @looking on|into|about #ADJ|#NOUN|and* #AUX|#ADV* @show", "shows"],
      ["@looking on|into|about #ADJ|#NOUN|and* #AUX|#ADV* @show", "shows"],
      ["according to @any #ADJ|#ADV|#NOUN* @study", "in"],
      ["according to #ADJ|#ADV|#NOUN* @bare", "in"],
      ["in|by|from @any #ADJ|#ADV|#NOUN* poll|survey|study", "in"],
      ["as @any? #ADJ|#ADV|#NOUN* @study have show", "in"],
    ],
    lists: { any: ANY_STUDY_WORDS, study: STUDY_NOUNS, bare: STUDY_NOUNS, looking: LOOKING_NOUNS, show: SHOWING_VERBS },
  }),
};
