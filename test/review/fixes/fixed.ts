import { type FixedDraft, fixAll, openReview, type ReviewedDraft, review } from "../../../src/review/index.js";
import { RULES, type Rule } from "../../../src/rules/index.js";
import { english } from "../../language/english.js";
import { EVERYTHING } from "../everything.js";

/** Drafts that were fixed already, by text: random drafts come again and again, and what is fixed is often fixed twice. */
const KNOWN = new WeakMap<readonly Rule[], Map<string, FixedDraft>>();

/** The same of reviews. */
const REVIEWED = new Map<string, ReviewedDraft>();

/** What there is to say of a draft before anything is fixed. */
export function reviewed(text: string): ReviewedDraft {
  const report = REVIEWED.get(text) ?? review(text, english, EVERYTHING);
  REVIEWED.set(text, report);
  return report;
}

/** A draft after all its safe fixes. */
export function fixed(text: string, rules: readonly Rule[] = RULES): FixedDraft {
  const known = KNOWN.get(rules) ?? new Map<string, FixedDraft>();
  KNOWN.set(rules, known);
  const draft = known.get(text) ?? fixNow(text, rules);
  known.set(text, draft);
  return draft;
}

function fixNow(text: string, rules: readonly Rule[]): FixedDraft {
  const open = openReview(text, english, EVERYTHING, rules);
  if (rules === RULES) REVIEWED.set(text, open.report());
  const steps = fixAll(open);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
