import { severityOf } from "../profiles.js";
import { NO_PASSAGE } from "../triggers.js";
import type { Rule } from "../types.js";

/** Reported by the review itself, which alone sees the comments; the rule gives it a name, a severity and a page. */
export const stetWithoutReason: Rule = {
  id: "draft/stet-without-reason",
  description: "A stet that does not say why.",
  rationale:
    "A stet overrules a query. With its reason beside it, the next editor need not ask again, and can tell when it no longer holds.",
  standards: [],
  severity: severityOf("information"),
  options: {},
  examples: { flag: [], pass: [] },
  triggers: NO_PASSAGE,
  check() {},
};
