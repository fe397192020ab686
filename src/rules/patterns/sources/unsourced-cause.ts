import { CAUSE_PATTERNS, TREND_NOUNS } from "../../../lexicons/claims/cause.js";
import type { NamedSource } from "../write.js";

export const unsourcedCause: NamedSource = {
  name: "unsourced-cause",
  source: () => ({
    patterns: CAUSE_PATTERNS.map((pattern) => [pattern, true] as const),
    lists: { trend: TREND_NOUNS },
  }),
};
