import type { Span, TextChange } from "../../document/index.js";
import { type DraftFinding, mapThroughChanges } from "../../review/index.js";

/** The findings after one change of the text, in its new offsets; without those whose words are no longer the same. */
export function followEdit(findings: readonly DraftFinding[], change: TextChange): readonly DraftFinding[] {
  const isOther = findings.some((finding) => addsToWord(change, finding));
  const same = isOther ? findings.filter((finding) => !addsToWord(change, finding)) : findings;
  return mapThroughChanges(same, [change]);
}

/** A letter typed right before or after the words makes another word of them. */
function addsToWord({ start, end, text }: TextChange, finding: Span): boolean {
  return (
    (start === finding.end && /^[\p{L}\p{N}]/u.test(text)) || (end === finding.start && /[\p{L}\p{N}]$/u.test(text))
  );
}
