import type { SyntaxNode, Tree } from "@lezer/common";
import { readEmbed } from "./embed.js";
import { type InlineComment, readInline } from "./inline.js";
import { normaliseLabel } from "./outline.js";
import type { Block, BlockKind, Prose } from "./types.js";

/** Link addresses by normalised label. */
export type Definitions = ReadonlyMap<string, string>;

/** One block of a leaf; `start` and `end` count from the start of the leaf. */
export interface LeafBlock extends Pick<Block, "kind" | "level" | "start" | "end"> {
  prose: Prose;
  /** Start of the table row it stands in, counted from the start of the leaf; -1 elsewhere. */
  readonly row: number;
}

/**
 * The words of one node of the tree: a paragraph, a heading, a whole table or an embedded post. Free of its place in the draft, so it
 * is kept for as long as the parser keeps the node.
 */
export interface Leaf {
  readonly blocks: readonly LeafBlock[];
  readonly comments: readonly InlineComment[];
  /** The link labels it asked for, normalised, and the addresses it got. */
  readonly labels: ReadonlyMap<string, string | null>;
}

/** Reads the leaf `tree`, which stands at `base` in the draft. */
export function readLeaf(tree: Tree, text: string, base: number, definitions: Definitions): Leaf {
  if (tree.type.name === "HTMLBlock") {
    const parts = readEmbed(text.slice(base, base + tree.length));
    const blocks = parts.map((part): LeafBlock => ({ kind: "paragraph", level: 0, row: -1, ...part }));
    return { blocks, comments: [], labels: new Map() };
  }
  const labels = new Map<string, string | null>();
  const resolve = (written: string) => {
    const label = normaliseLabel(written);
    const address = definitions.get(label) ?? null;
    labels.set(label, address);
    return address;
  };
  const blocks: LeafBlock[] = [];
  const comments: InlineComment[] = [];
  for (const { node, kind, level, row } of blockNodes(tree)) {
    const inline = readInline(node, text, base, resolve);
    for (const comment of inline.comments) comments.push(inLeaf(comment, node.from, row >= 0));
    if (inline.prose.text === "") continue;
    const end = node.from + text.slice(base + node.from, base + node.to).trimEnd().length;
    blocks.push({ kind, level, start: node.from, end, prose: inline.prose, row });
  }
  return { blocks, comments, labels };
}

/** In a table the row is the line, whichever cell the words are in. */
function inLeaf(comment: InlineComment, from: number, inTable: boolean): InlineComment {
  return {
    start: comment.start + from,
    end: comment.end + from,
    followsProse: inTable || comment.followsProse,
    precedesProse: comment.precedesProse,
  };
}

/** Whether the leaf would read the same with these definitions. */
export function isCurrent(leaf: Leaf, definitions: Definitions): boolean {
  for (const [label, address] of leaf.labels) {
    if ((definitions.get(label) ?? null) !== address) return false;
  }
  return true;
}

interface BlockNode {
  readonly node: SyntaxNode;
  readonly kind: BlockKind;
  readonly level: number;
  readonly row: number;
}

function blockNodes(tree: Tree): BlockNode[] {
  const { name } = tree.type;
  if (name !== "Table") {
    const level = Number(/Heading(\d)$/.exec(name)?.[1] ?? 0);
    return [{ node: tree.topNode, kind: level > 0 ? "heading" : "paragraph", level, row: -1 }];
  }
  const nodes: BlockNode[] = [];
  for (let row = tree.topNode.firstChild; row; row = row.nextSibling) {
    for (const node of row.getChildren("TableCell")) nodes.push({ node, kind: "tableCell", level: 0, row: row.from });
  }
  return nodes;
}
