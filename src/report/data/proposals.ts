import { type Block, type Span, toProse } from "../../document/index.js";
import type { DraftEdit } from "../../review/index.js";
import type { Numbered } from "./numbered.js";

/** A change shown in the copy, in prose offsets of its block. */
export interface Proposal extends Span {
  /** Of the note that proposes it. */
  readonly number: number;
  readonly text: string;
}

/**
 * The changes that the copy of a block shows: the first fix of each finding, unless it reaches out of the block or
 * back before the end of one that is shown already. A finding about a comment changes no words. In order, not overlapping.
 */
export function proposalsIn(block: Block, findings: readonly Numbered[]): Proposal[] {
  const shown: Proposal[] = [];
  let taken = 0;
  for (const { finding, number } of findings) {
    if (toProse(block, finding.start) === toProse(block, finding.end)) continue;
    const edits = (finding.fixes[0]?.edits ?? []).toSorted((a, b) => a.start - b.start);
    if (!edits.every((edit) => edit.start >= block.start && edit.end <= block.end)) continue;
    const changes = edits
      .map((edit) => ({ number, ...inProse(block, edit) }))
      .filter((edit) => edit.start < edit.end || edit.text !== "");
    const [first] = changes;
    if (first === undefined || first.start < taken || clash(shown.at(-1), first)) continue;
    shown.push(...changes);
    taken = changes.at(-1)?.end ?? taken;
  }
  return shown;
}

function inProse(block: Block, { start, end, text }: DraftEdit) {
  const from = toProse(block, start);
  return { start: from, end: Math.max(from, toProse(block, end)), text };
}

/** Two insertions at one place cannot both be meant. */
function clash(before: Proposal | undefined, after: Proposal): boolean {
  return before !== undefined && before.end === after.start && before.text !== "" && after.text !== "";
}
