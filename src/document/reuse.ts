import type { Leaf } from "./leaf.js";
import type { PlacedLeaf } from "./placed.js";
import type { Block, Mark, Prose, Segment } from "./types.js";

/**
 * Gives the blocks that were read again, but came out as they were, their former `Prose` objects back. Changes the
 * leaves in `after` in place, except those that also stand in `before`.
 */
export function keepProse(before: readonly PlacedLeaf[], after: readonly Leaf[]): void {
  const old = new Set(before.map((placed) => placed.leaf));
  const spare = proseByText(old, new Set(after));
  for (const leaf of after) {
    if (old.has(leaf)) continue;
    for (const block of leaf.blocks) block.prose = takeEqual(spare, block.prose) ?? block.prose;
  }
}

/** The same for front-matter values, which are told apart by their keys. */
export function keepMetadata(before: readonly Block[], after: readonly Block[]): Block[] {
  return after.map((block) => {
    const former = before.find((one) => one.label === block.label && isEqual(one.prose, block.prose));
    return former ? { ...block, prose: former.prose } : block;
  });
}

/** The prose of leaves that are not used any more. */
function proseByText(old: ReadonlySet<Leaf>, kept: ReadonlySet<Leaf>): Map<string, Prose[]> {
  const spare = new Map<string, Prose[]>();
  for (const leaf of old) {
    if (kept.has(leaf)) continue;
    for (const { prose } of leaf.blocks) {
      const same = spare.get(prose.text);
      if (same) same.push(prose);
      else spare.set(prose.text, [prose]);
    }
  }
  return spare;
}

function takeEqual(spare: ReadonlyMap<string, Prose[]>, prose: Prose): Prose | undefined {
  const candidates = spare.get(prose.text) ?? [];
  const index = candidates.findIndex((one) => isEqual(one, prose));
  return index < 0 ? undefined : candidates.splice(index, 1)[0];
}

function isEqual(a: Prose, b: Prose): boolean {
  return (
    a.text === b.text &&
    a.segments.length === b.segments.length &&
    a.marks.length === b.marks.length &&
    a.segments.every((segment, index) => isSameSegment(segment, b.segments[index])) &&
    a.marks.every((mark, index) => isSameMark(mark, b.marks[index]))
  );
}

function isSameSegment(a: Segment, b: Segment | undefined): boolean {
  return (
    a.prose === b?.prose &&
    a.proseLength === b.proseLength &&
    a.source === b.source &&
    a.sourceLength === b.sourceLength
  );
}

function isSameMark(a: Mark, b: Mark | undefined): boolean {
  return a.kind === b?.kind && a.start === b.start && a.end === b.end && a.target === b.target;
}
