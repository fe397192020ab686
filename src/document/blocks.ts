import type { Leaf, LeafBlock } from "./leaf.js";
import { containerKey, type OutlineLeaf, type PlacedContainer } from "./outline.js";
import type { Block } from "./types.js";

/** A leaf that has been read, with its place in the draft. */
export interface PlacedLeaf extends OutlineLeaf {
  readonly leaf: Leaf;
}

/** The blocks of the leaves, placed in the draft. */
export function placeBlocks(leaves: readonly PlacedLeaf[]): Block[] {
  const blocks: Block[] = [];
  for (const placed of leaves) {
    for (const block of placed.leaf.blocks) blocks.push(place(block, placed));
  }
  return blocks;
}

function place(block: LeafBlock, { start, containers, label, tree }: PlacedLeaf): Block {
  return {
    kind: label !== "" && block.kind === "paragraph" ? "footnote" : block.kind,
    level: block.level,
    start: start + block.start,
    end: start + block.end,
    prose: block.prose,
    containers: block.row < 0 ? containers : [...containers, ...tableContainers(start, tree.length, block.row)],
    label,
  };
}

function tableContainers(start: number, length: number, row: number): PlacedContainer[] {
  const end = start + length;
  return [
    { kind: "table", key: containerKey("table", start), start, end },
    { kind: "tableRow", key: containerKey("tableRow", start + row), start: start + row, end },
  ];
}
