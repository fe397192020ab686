import type { TextChange } from "../../document/index.js";
import type { DraftReview } from "../session/draft-review.js";
import type { DraftFinding } from "../types.js";
import { difference } from "./difference.js";
import { fixAll, safeFixes } from "./fix-all.js";
import { applyFixes } from "./fixes.js";

/** Longest draft that is reviewed again after its first fixes, in UTF-16 units: the writer waits meanwhile. */
const LONGEST = 100_000;

/**
 * The changes that all safe fixes make: those of `findings`, and those that a new review of the fixed draft finds.
 * `open` opens that review; undefined where the language has not been read yet.
 */
export function safeChanges(
  text: string,
  findings: readonly DraftFinding[],
  open: ((text: string) => DraftReview) | undefined,
): readonly TextChange[] {
  const { applied, text: once } = applyFixes(text, safeFixes(text, findings));
  const changes = applied.flatMap(({ edits }) => edits);
  if (changes.length === 0 || open === undefined || text.length > LONGEST) return changes;
  const steps = fixAll(open(once));
  for (;;) {
    const step = steps.next();
    if (!step.done) continue;
    return step.value.applied.length === 0 ? changes : [difference(text, step.value.text)];
  }
}
