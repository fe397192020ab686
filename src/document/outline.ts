import { Tree } from "@lezer/common";
import type { Container, Span } from "./types.js";

/** A container with its place in the draft. */
export interface PlacedContainer extends Container, Span {}

/** A node of the tree that holds words, not yet read. */
export interface OutlineLeaf {
  readonly tree: Tree;
  readonly start: number;
  /** Outermost first. */
  readonly containers: readonly PlacedContainer[];
  /** Label of the footnote it belongs to; empty elsewhere. */
  readonly label: string;
}

export interface Outline {
  readonly leaves: readonly OutlineLeaf[];
  /** Comments that stand between blocks. */
  readonly comments: readonly Span[];
  readonly footnotes: readonly Span[];
  /** Link addresses by normalised label; the first definition counts. */
  readonly definitions: ReadonlyMap<string, string>;
}

/** The blocks of a parsed draft in order, without reading their words. */
export function outline(tree: Tree, text: string): Outline {
  const outliner = new Outliner(text);
  outliner.readChildren(tree, 0, []);
  return outliner;
}

/** Labels match whatever their case and blanks (spec.commonmark.org/0.31.2/#matches). */
export function normaliseLabel(label: string): string {
  return label.trim().replace(/\s+/g, " ").toLowerCase().toUpperCase();
}

const CONTAINERS: Readonly<Record<string, Container["kind"]>> = {
  Blockquote: "blockQuote",
  BulletList: "list",
  OrderedList: "list",
  ListItem: "listItem",
  Footnote: "footnote",
};
const LEAF = /^(?:Paragraph|Task|Table|(?:ATX|Setext)Heading\d)$/;

class Outliner implements Outline {
  readonly leaves: OutlineLeaf[] = [];
  readonly comments: Span[] = [];
  readonly footnotes: Span[] = [];
  readonly definitions = new Map<string, string>();
  private label = "";

  constructor(private readonly text: string) {}

  readChildren(tree: Tree, start: number, containers: readonly PlacedContainer[]): void {
    for (const [index, child] of tree.children.entries()) {
      if (child instanceof Tree) this.read(child, start + (tree.positions[index] ?? 0), containers);
    }
  }

  private read(tree: Tree, start: number, containers: readonly PlacedContainer[]): void {
    const { name } = tree.type;
    const kind = CONTAINERS[name];
    if (tree.type.isAnonymous) this.readChildren(tree, start, containers);
    else if (kind) this.readContainer(tree, start, containers, kind);
    else if (LEAF.test(name)) this.leaves.push({ tree, start, containers, label: this.label });
    else if (name === "CommentBlock") this.comments.push({ start, end: start + tree.length });
    else if (name === "LinkReference") this.readDefinition(tree, start);
    else if (name === "FootnoteLabel") this.label = this.text.slice(start + 2, start + tree.length - 2);
  }

  private readContainer(
    tree: Tree,
    start: number,
    containers: readonly PlacedContainer[],
    kind: Container["kind"],
  ): void {
    const key = containerKey(kind, start);
    this.readChildren(tree, start, [...containers, { kind, key, start, end: start + tree.length }]);
    if (kind !== "footnote") return;
    this.footnotes.push({ start, end: start + tree.length });
    this.label = "";
  }

  private readDefinition(tree: Tree, start: number): void {
    const label = tree.topNode.getChild("LinkLabel");
    const url = tree.topNode.getChild("URL");
    if (!label || !url) return;
    const key = normaliseLabel(this.text.slice(start + label.from + 1, start + label.to - 1));
    const address = this.text.slice(start + url.from, start + url.to).replace(/^<|>$/g, "");
    if (!this.definitions.has(key)) this.definitions.set(key, address);
  }
}

const KINDS: readonly Container["kind"][] = [
  "blockQuote",
  "list",
  "listItem",
  "table",
  "tableRow",
  "footnote",
  "embed",
];

/** Two containers of one kind never begin at the same place. */
export function containerKey(kind: Container["kind"], start: number): number {
  return start * KINDS.length + KINDS.indexOf(kind);
}
