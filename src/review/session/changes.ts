import type { Span, TextChange } from "../../document/index.js";
import type { DraftFinding, DraftFix } from "../types.js";

/** The text after `changes`, which do not overlap and share the offsets of `text`. */
export function applyChanges(text: string, changes: readonly TextChange[]): string {
  const pieces: string[] = [];
  let done = 0;
  for (const change of [...changes].sort((a, b) => a.start - b.start || a.end - b.end)) {
    pieces.push(text.slice(done, change.start), change.text);
    done = change.end;
  }
  pieces.push(text.slice(done));
  return pieces.join("");
}

/**
 * Moves findings along with an edit, until the next review knows better: their offsets and their fixes', but not
 * line and column. A finding whose words were changed is left out; so is a fix whose words or place were. What stands before
 * the edit stays the same object.
 */
export function mapThroughChanges(
  findings: readonly DraftFinding[],
  changes: readonly TextChange[],
): readonly DraftFinding[] {
  return mapEach(findings, (finding) => {
    const moved = mapSpan(finding, changes);
    if (moved === null) return null;
    const fixes = mapEach(moved.fixes, (fix) => mapFix(fix, changes));
    return fixes === moved.fixes ? moved : { ...moved, fixes };
  });
}

/** The fix after the text around it has changed; null where a change touched words that it would edit. */
function mapFix(fix: DraftFix, changes: readonly TextChange[]): DraftFix | null {
  const edits = mapEach(fix.edits, (edit) => mapSpan(edit, changes));
  if (edits === fix.edits) return fix;
  return edits.length === fix.edits.length ? { ...fix, edits } : null;
}

/** What `map` makes of each item, without those of which it makes null; the same list where it leaves all as they are. */
function mapEach<T>(items: readonly T[], map: (item: T) => T | null): readonly T[] {
  let mapped: T[] | null = null;
  items.forEach((item, at) => {
    const now = map(item);
    if (now !== item) mapped ??= items.slice(0, at);
    if (now !== null) mapped?.push(now);
  });
  return mapped ?? items;
}

/**
 * Where a span stands after `changes` (all of one edit, in offsets of the text before it); null where the edit
 * touched its words, so that nothing may be said of it any longer. What is typed right before or after a span leaves
 * it whole; an empty span (a place to insert at) is lost to any change that touches it.
 */
export function mapSpan<T extends Span>(span: T, changes: readonly TextChange[]): T | null {
  let shift = 0;
  for (const change of changes) {
    if (touches(change, span)) return null;
    if (change.end <= span.start) shift += change.text.length - (change.end - change.start);
  }
  return shift === 0 ? span : { ...span, start: span.start + shift, end: span.end + shift };
}

function touches(change: TextChange, span: Span): boolean {
  if (span.start === span.end) return change.start <= span.start && change.end >= span.end;
  return change.start < span.end && change.end > span.start;
}
