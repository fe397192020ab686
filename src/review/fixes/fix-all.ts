import { lineIndex } from "../../document/index.js";
import type { DraftReview } from "../session/draft-review.js";
import type { AppliedFix, DraftFinding, DraftFix, ReviewedDraft } from "../types.js";
import { applyFixes } from "./fixes.js";

/** A fix may uncover the next one, but no draft needs more rounds than a few. */
const MOST_ROUNDS = 20;

/** A draft after all its safe fixes. */
export interface FixedDraft {
  readonly text: string;
  /** In the order in which they were made; line and column in the text as it was then. */
  readonly applied: readonly AppliedFix[];
  /** The review of `text`. */
  readonly report: ReviewedDraft;
}

/** The safe fixes that change something: of each finding the first. */
export function safeFixes(text: string, findings: readonly DraftFinding[]): DraftFix[] {
  return findings.flatMap((finding) => safeFix(text, finding) ?? []);
}

/**
 * Takes every safe fix, of two that overlap the first, and reviews the draft again, until none is left. Works in small
 * steps, as `draft.steps()` does, and leaves the fixed text in `draft`.
 */
export function* fixAll(draft: DraftReview): Generator<void, FixedDraft> {
  const made: AppliedFix[] = [];
  for (let round = 0; ; round++) {
    const report = yield* draft.steps();
    const { text } = draft;
    const rules = rulesOf(text, report.findings);
    const { applied, text: next } = applyFixes(text, [...rules.keys()]);
    if (applied.length === 0 || round === MOST_ROUNDS) return { text, applied: made, report };
    const lines = lineIndex(text);
    for (const fix of applied) {
      const { line, column } = lines.position(fix.edits[0]?.start ?? 0);
      made.push({ rule: rules.get(fix) ?? "", title: fix.title, line, column });
    }
    draft.update(
      next,
      applied.flatMap(({ edits }) => edits),
    );
  }
}

function rulesOf(text: string, findings: readonly DraftFinding[]): Map<DraftFix, string> {
  const rules = new Map<DraftFix, string>();
  for (const finding of findings) {
    const fix = safeFix(text, finding);
    if (fix !== undefined) rules.set(fix, finding.rule);
  }
  return rules;
}

function safeFix(text: string, { fixes }: DraftFinding): DraftFix | undefined {
  return fixes.find(({ safe, edits }) => safe && edits.some((edit) => text.slice(edit.start, edit.end) !== edit.text));
}
