import type { TextChange } from "../document/index.js";
import { type DraftFinding, type DraftFix, mapFix, mapThroughChanges } from "../review/index.js";

/**
 * The findings after one change of the text, in its new offsets. Dropped are those whose words were changed, and fixes
 * that would edit changed words: they were made for what no longer stands there.
 */
export function followEdit(findings: readonly DraftFinding[], change: TextChange): DraftFinding[] {
  return findings.flatMap((finding) => {
    const moved = addsToWord(change, finding) ? null : mapThroughChanges(finding, [change]);
    if (moved === null) return [];
    if (change.start > reachOf(finding)) return [finding];
    return [{ ...moved, fixes: moved.fixes.flatMap((fix) => keepFix(fix, change)) }];
  });
}

/** A letter typed right before or after the words makes another word of them. */
function addsToWord(change: TextChange, { start, end }: DraftFinding): boolean {
  return (
    (change.start === end && /^[\p{L}\p{N}]/u.test(change.text)) ||
    (change.end === start && /[\p{L}\p{N}]$/u.test(change.text))
  );
}

/** The furthest offset that the finding or its fixes lean on. */
function reachOf({ end, fixes }: DraftFinding): number {
  return Math.max(end, ...fixes.flatMap(({ edits }) => edits.map((edit) => edit.end)));
}

function keepFix(fix: DraftFix, change: TextChange): DraftFix[] {
  const moved = mapFix(fix, [change]);
  return moved === null ? [] : [moved];
}
