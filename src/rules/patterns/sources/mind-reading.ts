import { INWARD_VERBS, MIND_PATTERNS, PUBLICS, STIRRING_VERBS } from "../../../lexicons/claims/mind.js";
import { CROWDS } from "../../../lexicons/claims/vague.js";
import type { NamedSource } from "../write.js";

export const mindReading: NamedSource = {
  name: "mind-reading",
  source: () => ({
    patterns: [
      ...MIND_PATTERNS,
      "@stir the|many|some|his|her|its|their #ADJ|#ADV|#NOUN* @public",
      "@stir #ADJ? @people",
    ].map((pattern) => [pattern, true] as const),
    lists: { inward: INWARD_VERBS, stir: STIRRING_VERBS, public: PUBLICS, people: [...CROWDS, "union", "staff"] },
  }),
};
