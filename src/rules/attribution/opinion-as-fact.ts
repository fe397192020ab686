import {
  INTERPRETING_VERBS,
  JUDGING_ADJECTIVES,
  JUDGING_ADVERBS,
  JUDGING_NOUNS,
  VERDICT_PATTERNS,
} from "../../lexicons/claims/judgement.js";
import { findClaims, spanOf } from "../claims/find.js";
import { whoSaid } from "../claims/fixes.js";
import { Patterns } from "../patterns.js";
import { severityOf } from "../profiles.js";
import type { Rule } from "../types.js";

const PATTERNS = new Patterns(
  [...VERDICT_PATTERNS, "be|remain|become #ADV* too? @judging", "@interpret #DET|#PRON", "@adverb #ADJ|#VERB"].map(
    (pattern) => [pattern, true] as const,
  ),
  {
    judging: JUDGING_ADJECTIVES,
    judgingNoun: JUDGING_NOUNS,
    interpret: INTERPRETING_VERBS,
    adverb: JUDGING_ADVERBS,
    comparative: ["better", "worse", "stronger", "weaker", "bigger", "smaller"],
  },
);

export const opinionAsFact: Rule = {
  id: "attribution/opinion-as-fact",
  description: "A judgement in the writer's own voice is put as fact.",
  rationale:
    "Readers take a judgement that nobody owns for the publication's. Reuters, AP and Wikipedia ask that opinions be given to whoever holds them.",
  standards: ["reuters", "ap", "wikipedia"],
  severity: severityOf("information", { opinion: "off" }),
  options: {},
  examples: { flag: [], pass: [] },
  check(passage, _options, report) {
    for (const claim of findClaims(passage, PATTERNS)) {
      report({
        ...spanOf(passage.tokens, claim.first, claim.last),
        message: "This is a judgement, and it reads as yours. Say whose it is, or give the facts it rests on.",
        fixes: [whoSaid(passage, claim.sentence, "who says so")],
      });
    }
  },
};
