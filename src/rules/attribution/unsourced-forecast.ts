import { FORETELLING_ADJECTIVES, OUTCOME_VERBS } from "../../lexicons/claims/forecast.js";
import { findClaims, spanOf } from "../claims/find.js";
import { accordingTo } from "../claims/fixes.js";
import { isScheduled } from "../claims/silences.js";
import { Patterns } from "../patterns.js";
import { severityOf } from "../profiles.js";
import type { Rule } from "../types.js";

const PATTERNS = new Patterns(
  [
    "look|looks|looked|seem|seems|seemed|appear|appears|appeared set to",
    "be|look|looks|seem|seems|appear|appears|remain #ADV|all|almost* @foretelling to|that|for",
    "could|may|might not? #ADV* @outcome",
    "will|would not? #ADV* @outcome !from|to",
    "threaten|threatens|threatening to",
    "stand|stands to lose|gain|benefit|win",
    "long odds",
  ].map((pattern) => [pattern, true] as const),
  { foretelling: FORETELLING_ADJECTIVES, outcome: OUTCOME_VERBS },
);

export const unsourcedForecast: Rule = {
  id: "attribution/unsourced-forecast",
  description: "What will happen is stated as fact, and nobody forecasts it.",
  rationale:
    "Nobody has seen the future, so a forecast is somebody's. Reuters and AP ask whose, and what it rests on. Events on the calendar are no forecasts.",
  standards: ["reuters", "ap"],
  severity: severityOf("information"),
  options: {},
  examples: { flag: [], pass: [] },
  check(passage, _options, report) {
    for (const claim of findClaims(passage, PATTERNS)) {
      if (isScheduled(claim)) continue;
      report({
        ...spanOf(passage.tokens, claim.first, claim.last),
        message: "This says what will happen, and nobody is on record for it. Say who forecasts it.",
        fixes: [accordingTo(passage, claim.sentence, "who forecasts")],
      });
    }
  },
};
