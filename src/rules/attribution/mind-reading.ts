import { MIND_PATTERNS, PUBLICS, STIRRING_VERBS } from "../../lexicons/claims/mind.js";
import { findClaims, spanOf } from "../claims/find.js";
import { whoSaid } from "../claims/fixes.js";
import { Patterns } from "../patterns.js";
import { severityOf } from "../profiles.js";
import type { Rule } from "../types.js";

const PATTERNS = new Patterns(
  [...MIND_PATTERNS, "@stir the|many|some|his|her|its|their #ADJ|#NOUN* @public", "@stir #ADJ? @people"].map(
    (pattern) => [pattern, true] as const,
  ),
  { stir: STIRRING_VERBS, public: PUBLICS, people: ["investor", "voter", "fan", "analyst", "critic", "observer"] },
);

export const mindReading: Rule = {
  id: "attribution/mind-reading",
  description: "What somebody thinks, wants or feels is stated as fact.",
  rationale:
    "Only the person knows. Reuters asks writers to report what people say and do, and to leave their thoughts to them.",
  standards: ["reuters", "npr"],
  severity: severityOf("information", { opinion: "off" }),
  options: {},
  examples: { flag: [], pass: [] },
  check(passage, _options, report) {
    for (const claim of findClaims(passage, PATTERNS)) {
      report({
        ...spanOf(passage.tokens, claim.first, claim.last),
        message: "How do we know what they think or want? Report what they said or did, or say who tells us.",
        fixes: [whoSaid(passage, claim.sentence, "how do we know")],
      });
    }
  },
};
