import type { Leaf } from "./leaf.js";
import type { PlacedLeaf } from "./placed.js";
import type { Block, Prose } from "./types.js";

/**
 * Gives the blocks that were read again, but came out as they were, their former `Prose` objects back. Changes the
 * leaves in `after` in place, except those that also stand in `before`.
 */
export function keepProse(before: readonly PlacedLeaf[], after: readonly Leaf[]): void {
  const old = new Set(before.map((placed) => placed.leaf));
  const spare = spareProse(old, new Set(after));
  if (spare.size === 0) return;
  for (const leaf of after) {
    if (old.has(leaf)) continue;
    for (const block of leaf.blocks) block.prose = spare.get(content(block.prose))?.pop() ?? block.prose;
  }
}

/** The same for front-matter values, which are told apart by their keys. */
export function keepMetadata(before: readonly Block[], after: readonly Block[]): Block[] {
  return after.map((block) => {
    const same = (one: Block) => one.label === block.label && content(one.prose) === content(block.prose);
    return { ...block, prose: before.find(same)?.prose ?? block.prose };
  });
}

/** The prose of leaves that are not used any more, by its content, the first in the draft last. */
function spareProse(old: ReadonlySet<Leaf>, kept: ReadonlySet<Leaf>): Map<string, Prose[]> {
  const spare = new Map<string, Prose[]>();
  const blocks = [...old].filter((leaf) => !kept.has(leaf)).flatMap((leaf) => leaf.blocks);
  for (const { prose } of blocks.reverse()) {
    const key = content(prose);
    const same = spare.get(key);
    if (same) same.push(prose);
    else spare.set(key, [prose]);
  }
  return spare;
}

/** Equal for equal prose. */
function content(prose: Prose): string {
  return JSON.stringify(prose);
}
