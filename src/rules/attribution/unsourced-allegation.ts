import { WRONGDOING_PATTERNS } from "../../lexicons/claims/wrongdoing.js";
import { findClaims, spanOf } from "../claims/find.js";
import { accordingTo } from "../claims/fixes.js";
import { isNear } from "../claims/silences.js";
import { Patterns } from "../patterns.js";
import { severityOf } from "../profiles.js";
import type { Rule } from "../types.js";

const PATTERNS = new Patterns(WRONGDOING_PATTERNS.map((pattern) => [pattern, true] as const));

export const unsourcedAllegation: Rule = {
  id: "attribution/unsourced-allegation",
  description: "A crime or wrong is stated as fact, and no court, police or person is the source.",
  rationale:
    "An accusation in the writer's own voice may harm somebody and cannot be defended. AP and the BBC ask who alleges it, and what the accused says.",
  standards: ["ap", "bbc", "reuters"],
  severity: severityOf("warning"),
  options: {},
  examples: { flag: [], pass: [] },
  check(passage, _options, report) {
    for (const claim of findClaims(passage, PATTERNS)) {
      if (isNear(claim, "court")) continue;
      const span = spanOf(passage.tokens, claim.first, claim.last);
      report({
        ...span,
        message:
          "This accuses somebody in your own voice. Say who alleges it and on what grounds, and what the accused says.",
        fixes: [accordingTo(passage, claim.sentence, "who alleges")],
      });
    }
  },
};
