import {
  AWARD_NOUNS,
  JUDGING_SUPERLATIVES,
  MEASURED_SUPERLATIVES,
  NEVER_BEFORE_PATTERNS,
  OWN_NOUNS,
  SUPERLATIVE_ADJECTIVES,
} from "../../../lexicons/claims/superlative.js";
import type { NamedSource } from "../write.js";

export const unsourcedSuperlative: NamedSource = {
  name: "unsourced-superlative",
  source: () => ({
    patterns: NEVER_BEFORE_PATTERNS.map((pattern) => [pattern, true] as const),
    lists: {
      judgingSuperlative: JUDGING_SUPERLATIVES,
      superlativeAdjective: SUPERLATIVE_ADJECTIVES,
      measured: MEASURED_SUPERLATIVES,
      award: AWARD_NOUNS,
      own: OWN_NOUNS,
    },
  }),
};
