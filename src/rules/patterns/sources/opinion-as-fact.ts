import {
  INTERPRETING_VERBS,
  JUDGING_ADJECTIVES,
  JUDGING_ADVERBS,
  JUDGING_NOUNS,
  VERDICT_PATTERNS,
} from "../../../lexicons/claims/judgement.js";
import type { NamedSource } from "../write.js";

export const opinionAsFact: NamedSource = {
  name: "opinion-as-fact",
  source: () => ({
    patterns: [
      ...VERDICT_PATTERNS,
      "be|remain|become #ADV* too? !empty|cheap|free @judging",
      "@interpret #DET|#PRON",
      "@adverb #ADJ",
    ].map((pattern) => [pattern, true] as const),
    lists: {
      judging: JUDGING_ADJECTIVES,
      judgingNoun: JUDGING_NOUNS,
      interpret: INTERPRETING_VERBS,
      adverb: JUDGING_ADVERBS,
      comparative: ["better", "worse", "stronger", "weaker", "bigger", "smaller"],
    },
  }),
};
