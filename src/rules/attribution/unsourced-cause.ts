import { CAUSE_PATTERNS, TREND_NOUNS } from "../../lexicons/claims/cause.js";
import { findClaims, spanOf } from "../claims/find.js";
import { accordingTo } from "../claims/fixes.js";
import { Patterns } from "../patterns.js";
import { severityOf } from "../profiles.js";
import type { Rule } from "../types.js";

const PATTERNS = new Patterns(
  CAUSE_PATTERNS.map((pattern) => [pattern, true] as const),
  { trend: TREND_NOUNS },
);

export const unsourcedCause: Rule = {
  id: "attribution/unsourced-cause",
  description: "Credit or blame is stated as fact, with nobody on record for it.",
  rationale:
    "That one thing followed another is a fact; that it came of it is a judgement. Reuters and the BBC ask who makes it.",
  standards: ["reuters", "bbc"],
  severity: severityOf("information"),
  options: {},
  examples: { flag: [], pass: [] },
  check(passage, _options, report) {
    for (const claim of findClaims(passage, PATTERNS)) {
      const span = spanOf(passage.tokens, claim.first, claim.last);
      report({
        ...span,
        message:
          "This gives credit or blame, and nobody is on record for it. Say who draws the link, or say only what happened.",
        fixes: [accordingTo(passage, claim.sentence, "source")],
      });
    }
  },
};
