import { Tree } from "@lezer/common";
import { readInline } from "./inline.js";
import type { Block, BlockKind, Container } from "./types.js";

/** Walks the tree of a draft and reads its blocks of prose, in order. */
export function readBlocks(tree: Tree, text: string): { blocks: readonly Block[] } {
  const walk = new Walk(text);
  walk.children(tree, 0, []);
  return { blocks: walk.blocks };
}

const CONTAINERS: Readonly<Record<string, Container["kind"]>> = {
  Blockquote: "blockQuote",
  BulletList: "list",
  OrderedList: "list",
  ListItem: "listItem",
  Footnote: "footnote",
};

class Walk {
  readonly blocks: Block[] = [];
  private keys = 0;
  private label = "";

  constructor(private readonly text: string) {}

  children(tree: Tree, from: number, containers: readonly Container[]): void {
    for (const [index, child] of tree.children.entries()) {
      const at = from + (tree.positions[index] ?? 0);
      if (child instanceof Tree) this.visit(child, at, containers);
    }
  }

  private visit(tree: Tree, from: number, containers: readonly Container[]): void {
    const { name } = tree.type;
    const kind = CONTAINERS[name];
    if (tree.type.isAnonymous) return this.children(tree, from, containers);
    if (kind) return this.children(tree, from, [...containers, { kind, key: this.keys++ }]);
    if (name === "FootnoteLabel") this.label = this.text.slice(from + 2, from + tree.length - 2);
    else if (name === "Paragraph" || name === "Task" || /Heading/.test(name)) this.leaf(tree, from, containers);
    else if (name === "Table") this.table(tree, from, containers);
  }

  private leaf(tree: Tree, from: number, containers: readonly Container[]): void {
    const level = /Heading(\d)/.exec(tree.type.name)?.[1];
    const inFootnote = containers.some((one) => one.kind === "footnote");
    const kind = level ? "heading" : inFootnote ? "footnote" : "paragraph";
    this.push(tree, from, from, from + tree.length, kind, Number(level ?? 0), containers, inFootnote ? this.label : "");
  }

  private table(tree: Tree, from: number, containers: readonly Container[]): void {
    const table: Container = { kind: "table", key: this.keys++ };
    for (let row = tree.topNode.firstChild; row; row = row.nextSibling) {
      const inRow = [...containers, table, { kind: "tableRow" as const, key: this.keys++ }];
      for (const cell of row.getChildren("TableCell")) {
        const { prose } = readInline(cell, this.text, from, () => null);
        if (prose.text === "") continue;
        const place = { start: from + cell.from, end: from + cell.to };
        this.blocks.push({ kind: "tableCell", level: 0, ...place, prose, containers: inRow, label: "" });
      }
    }
  }

  private push(
    tree: Tree,
    base: number,
    start: number,
    end: number,
    kind: BlockKind,
    level: number,
    containers: readonly Container[],
    label: string,
  ): void {
    const { prose } = readInline(tree.topNode, this.text, base, () => null);
    if (prose.text !== "") this.blocks.push({ kind, level, start, end, prose, containers, label });
  }
}
