import { type FixedDraft, fixAll, openReview } from "../../../src/review/index.js";
import { RULES, type Rule } from "../../../src/rules/index.js";
import { english } from "../../language/english.js";
import { EVERYTHING } from "../everything.js";

/** Drafts that were fixed already, by text: random drafts come again and again, and what is fixed is often fixed twice. */
const KNOWN = new WeakMap<readonly Rule[], Map<string, FixedDraft>>();

/** A draft after all its safe fixes. */
export function fixed(text: string, rules: readonly Rule[] = RULES): FixedDraft {
  const known = KNOWN.get(rules) ?? new Map<string, FixedDraft>();
  KNOWN.set(rules, known);
  const draft = known.get(text) ?? fixNow(text, rules);
  known.set(text, draft);
  return draft;
}

function fixNow(text: string, rules: readonly Rule[]): FixedDraft {
  const steps = fixAll(openReview(text, english, EVERYTHING, rules));
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
