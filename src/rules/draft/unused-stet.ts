import { severityOf } from "../profiles.js";
import { NO_PASSAGE } from "../triggers.js";
import type { Rule } from "../types.js";

/** Reported by the review itself, which alone knows what a stet silenced; the rule gives it a name and a page. */
export const unusedStet: Rule = {
  id: "draft/unused-stet",
  description: "A stet that silences nothing.",
  rationale:
    "A stet lets a passage stand against a rule. Once the passage no longer breaks the rule, the comment is a leftover that may later hide a real query.",
  standards: [],
  severity: severityOf("hint"),
  options: {},
  examples: { flag: [], pass: [] },
  triggers: NO_PASSAGE,
  check() {},
};
