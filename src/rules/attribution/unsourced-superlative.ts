import {
  AWARD_NOUNS,
  JUDGING_SUPERLATIVES,
  MEASURED_SUPERLATIVES,
  NEVER_BEFORE_PATTERNS,
  SUPERLATIVE_ADJECTIVES,
} from "../../lexicons/claims/superlative.js";
import { findClaims, spanOf } from "../claims/find.js";
import { accordingTo } from "../claims/fixes.js";
import { Patterns } from "../patterns.js";
import { severityOf } from "../profiles.js";
import type { Rule } from "../types.js";

const PATTERNS = new Patterns(
  NEVER_BEFORE_PATTERNS.map((pattern) => [pattern, true] as const),
  {
    judgingSuperlative: JUDGING_SUPERLATIVES,
    superlativeAdjective: SUPERLATIVE_ADJECTIVES,
    measured: MEASURED_SUPERLATIVES,
    award: AWARD_NOUNS,
  },
);

export const unsourcedSuperlative: Rule = {
  id: "attribution/unsourced-superlative",
  description: "Something is the first, the best, the only one of its kind, and nobody says so.",
  rationale:
    "Superlatives are wrong more often than other claims. The BBC and Wikipedia ask who has counted, or who makes the judgement.",
  standards: ["bbc", "wikipedia"],
  severity: severityOf("information", { opinion: "off" }),
  options: {},
  examples: { flag: [], pass: [] },
  check(passage, _options, report) {
    for (const claim of findClaims(passage, PATTERNS)) {
      const span = spanOf(passage.tokens, claim.first, claim.last);
      const words = passage.prose.text.slice(span.start, span.end);
      report({
        ...span,
        message: `“${words}” is a strong claim with no source. Say who says so, or give the measure.`,
        fixes: [accordingTo(passage, claim.sentence, "source")],
      });
    }
  },
};
