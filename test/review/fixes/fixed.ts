import { type FixedDraft, fixAll, openReview } from "../../../src/review/index.js";
import { RULES } from "../../../src/rules/index.js";
import { english } from "../../language/english.js";
import { EVERYTHING } from "../everything.js";

/** A draft after all its safe fixes. */
export function fixed(text: string, rules = RULES): FixedDraft {
  const steps = fixAll(openReview(text, english, EVERYTHING, rules));
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
