import { type PlacedContainer, placeContainer } from "./containers.js";
import type { Leaf, LeafBlock } from "./leaf.js";
import type { OutlineLeaf } from "./outline.js";
import type { Block } from "./types.js";

/** A leaf that has been read, with its blocks at their place in the draft. */
export interface PlacedLeaf extends OutlineLeaf {
  readonly leaf: Leaf;
  readonly blocks: readonly Block[];
}

export function placeLeaf({ tree, start, end, containers, label }: OutlineLeaf, leaf: Leaf): PlacedLeaf {
  return { tree, start, end, containers, label, leaf, blocks: blocksAt(leaf, start, containers, label) };
}

/** The same leaf, `by` further on in the draft. */
export function shiftLeaf({ tree, start, end, containers, label, leaf }: PlacedLeaf, by: number): PlacedLeaf {
  const shifted =
    containers.length === 0 ? containers : containers.map((one) => placeContainer(one.kind, one.start + by));
  const blocks = blocksAt(leaf, start + by, shifted, label);
  return { tree, start: start + by, end: end + by, containers: shifted, label, leaf, blocks };
}

function blocksAt(leaf: Leaf, start: number, containers: readonly PlacedContainer[], label: string): readonly Block[] {
  return leaf.blocks.map((block) => placeBlock(block, start, containers, label));
}

function placeBlock(block: LeafBlock, base: number, containers: readonly PlacedContainer[], label: string): Block {
  return {
    kind: label !== "" && block.kind === "paragraph" ? "footnote" : block.kind,
    level: block.level,
    start: base + block.start,
    end: base + block.end,
    prose: block.prose,
    containers: block.row < 0 ? containers : inTable(containers, base, base + block.row),
    label,
  };
}

function inTable(containers: readonly PlacedContainer[], table: number, row: number): PlacedContainer[] {
  return [...containers, placeContainer("table", table), placeContainer("tableRow", row)];
}
