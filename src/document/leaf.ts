import type { SyntaxNode, Tree } from "@lezer/common";
import { isEmbed } from "./embed.js";
import { commentsOf, readHtml } from "./html-words.js";
import { type InlineComment, type InlineResult, type Resolve, readInline, readLine } from "./inline.js";
import { areParagraphs, linesOf } from "./line-paragraphs.js";
import { normaliseLabel } from "./outline.js";
import type { Block, BlockKind, Container, Prose, Span } from "./types.js";

/** Link addresses by normalised label. */
export type Definitions = ReadonlyMap<string, string>;

/** One block of a leaf; `start` and `end` count from the start of the leaf. */
export interface LeafBlock extends Pick<Block, "kind" | "level" | "start" | "end"> {
  prose: Prose;
  /** Start of the table row it stands in, counted from the start of the leaf; -1 elsewhere. */
  readonly row: number;
}

/**
 * The words of one node of the tree: a paragraph, or lines that are one each, a heading, a whole table or an embedded post. Free of its place in the draft, so it
 * is kept for as long as the parser keeps the node.
 */
export interface Leaf {
  readonly blocks: readonly LeafBlock[];
  readonly comments: readonly InlineComment[];
  /** The link labels it asked for, normalised, and the addresses it got. */
  readonly labels: ReadonlyMap<string, string | null>;
}

/** Reads the leaf `tree`, which stands at `base` in the draft, in `containers`. */
export function readLeaf(
  tree: Tree,
  text: string,
  base: number,
  containers: readonly Container[],
  definitions: Definitions,
): Leaf {
  if (tree.type.name === "HTMLBlock") return htmlLeaf(text.slice(base, base + tree.length), isEmbed(text, base));
  const labels = new Map<string, string | null>();
  const resolve = (written: string) => {
    const label = normaliseLabel(written);
    const address = definitions.get(label) ?? null;
    labels.set(label, address);
    return address;
  };
  const mayBeLines = tree.type.name === "Paragraph" && containers.every(({ kind }) => kind === "blockQuote");
  const lines = mayBeLines ? readLines(tree.topNode, text, base, resolve) : null;
  const read = lines ?? blockNodes(tree).map((place) => placed(place, readInline(place.node, text, base, resolve)));
  const blocks: LeafBlock[] = [];
  const comments: InlineComment[] = [];
  for (const { kind, level, row, start, end, prose, comments: inBlock } of read) {
    for (const comment of inBlock) comments.push(inLeaf(comment, start, row >= 0));
    const trimmed = start + text.slice(base + start, base + end).trimEnd().length;
    if (prose.text !== "") blocks.push({ kind, level, start, end: trimmed, prose, row });
  }
  return { blocks, comments, labels };
}

function htmlLeaf(source: string, isPost: boolean): Leaf {
  const parts = readHtml(source, isPost);
  const blocks = parts.map(({ level, ...part }): LeafBlock => {
    return { kind: level > 0 ? "heading" : "paragraph", level, row: -1, ...part };
  });
  return { blocks, comments: isPost ? [] : commentsOf(source, parts), labels: new Map() };
}

/** The lines of a paragraph, read one by one, if each is a paragraph of its own; else null. */
function readLines(node: SyntaxNode, text: string, base: number, resolve: Resolve): ReadPlace[] | null {
  const lines = linesOf(node, text.slice(base + node.from, base + node.to));
  if (lines.length < 2) return null;
  const read = lines.map((line) => {
    const place: Place = {
      kind: "paragraph",
      level: 0,
      row: -1,
      start: node.from + line.start,
      end: node.from + line.end,
    };
    return placed(place, readLine(node, line, text, base, resolve));
  });
  // What a comment before the words says is meant for all that follows.
  if (read.some(({ comments }) => comments.some(({ followsProse }) => !followsProse))) return null;
  return areParagraphs(read.map(({ prose }) => prose.text)) ? read : null;
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

/** What a block is and where it stands in the leaf. */
interface Place extends Span {
  readonly kind: BlockKind;
  readonly level: number;
  readonly row: number;
}

/** The words of a place. */
interface ReadPlace extends Place, InlineResult {}

function placed({ kind, level, row, start, end }: Place, { prose, comments }: InlineResult): ReadPlace {
  return { kind, level, row, start, end, prose, comments };
}

interface BlockNode extends Place {
  readonly node: SyntaxNode;
}

function blockNodes(tree: Tree): BlockNode[] {
  const { name } = tree.type;
  if (name !== "Table") {
    const level = Number(/Heading(\d)$/.exec(name)?.[1] ?? 0);
    return [blockNode(tree.topNode, level > 0 ? "heading" : "paragraph", level, -1)];
  }
  const nodes: BlockNode[] = [];
  for (let row = tree.topNode.firstChild; row; row = row.nextSibling) {
    for (const node of row.getChildren("TableCell")) nodes.push(blockNode(node, "tableCell", 0, row.from));
  }
  return nodes;
}

function blockNode(node: SyntaxNode, kind: BlockKind, level: number, row: number): BlockNode {
  return { node, kind, level, row, start: node.from, end: node.to };
}
