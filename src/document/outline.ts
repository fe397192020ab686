import { Tree } from "@lezer/common";
import { type PlacedContainer, placeContainer } from "./containers.js";
import { isEmbed } from "./embed.js";
import { holdsWords } from "./html-words.js";
import { calloutAuthor } from "./quote-tags.js";
import { type Wraps, wrapsIn } from "./quote-wraps.js";
import type { Container, Span } from "./types.js";

/** A node of the tree that holds words, not yet read. */
export interface OutlineLeaf extends Span {
  readonly tree: Tree;
  /** Outermost first. */
  readonly containers: readonly PlacedContainer[];
  /** Label of the footnote it belongs to; empty elsewhere. */
  readonly label: string;
}

/** A link definition, its label normalised. */
export interface Definition extends Span {
  readonly label: string;
  readonly address: string;
}

/** The blocks of a draft, or of a stretch of it, in order; all offsets are draft offsets. */
export interface Outline {
  readonly leaves: readonly OutlineLeaf[];
  /** Comments that stand between blocks. */
  readonly comments: readonly Span[];
  /** Footnotes and asides at the top level: each goes on over blank lines as long as the next line is indented. */
  readonly indented: readonly Span[];
  readonly definitions: readonly Definition[];
  /** The tags that open or close a quotation over several blocks. */
  readonly wraps: readonly Wraps[];
  /** The rules ("---") between blocks. */
  readonly rules: readonly Span[];
}

/** The outline of the blocks of a stretch of a draft that begins at `from`. */
export function outline(tree: Tree, from: number, text: string): Outline {
  const outliner = new Outliner(text);
  outliner.readChildren(tree, from, [], "");
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
  Admonition: "aside",
};
/** What may hold tags that open or close a quotation. */
const WRAPPING = /^(?:Paragraph|HTMLBlock|TagBlock)$/;
const LEAF = /^(?:Paragraph|Task|Table|(?:ATX|Setext)Heading\d)$/;

class Outliner {
  readonly leaves: OutlineLeaf[] = [];
  readonly comments: Span[] = [];
  readonly indented: Span[] = [];
  readonly definitions: Definition[] = [];
  readonly wraps: Wraps[] = [];
  readonly rules: Span[] = [];

  constructor(private readonly text: string) {}

  readChildren(tree: Tree, start: number, containers: readonly PlacedContainer[], label: string): void {
    for (const [index, child] of tree.children.entries()) {
      const at = start + (tree.positions[index] ?? 0);
      if (child instanceof Tree) this.read(child, at, containers, label);
    }
  }

  private read(tree: Tree, start: number, containers: readonly PlacedContainer[], label: string): void {
    if (tree.type.isAnonymous) {
      this.readChildren(tree, start, containers, label);
      return;
    }
    const { name } = tree.type;
    const end = start + tree.length;
    const container = CONTAINERS[name];
    if (containers.length === 0 && WRAPPING.test(name)) this.readWraps(tree, start);
    if (container) this.readContainer(tree, start, [...containers, this.placed(container, start)], label);
    else if (LEAF.test(name)) this.leaves.push({ tree, start, end, containers, label });
    else if (name === "HTMLBlock") this.readHtml(tree, start, containers, label);
    else if (name === "HorizontalRule" && containers.length === 0) this.rules.push({ start, end });
    else if (name === "CommentBlock") this.comments.push({ start, end });
    else if (name === "LinkReference") this.readDefinition(tree, start);
  }

  private readContainer(tree: Tree, start: number, inside: readonly PlacedContainer[], label: string): void {
    const kind = inside.at(-1)?.kind;
    const isFootnote = kind === "footnote";
    if (isFootnote || (kind === "aside" && inside.length === 1))
      this.indented.push({ start, end: start + tree.length });
    const inner = isFootnote ? this.text.slice(start + 2, this.text.indexOf("]:", start)) : label;
    this.readChildren(tree, start, inside, inner);
  }

  private placed(kind: Container["kind"], start: number): PlacedContainer {
    const author = kind === "blockQuote" ? calloutAuthor(this.text, start) : undefined;
    return author === undefined ? placeContainer(kind, start) : { ...placeContainer(kind, start), author };
  }

  private readWraps(tree: Tree, start: number): void {
    const end = start + tree.length;
    const tags = isEmbed(this.text, start) ? [] : wrapsIn(tree, this.text.slice(start, end));
    if (tags.length > 0) this.wraps.push({ start, end, tags });
  }

  /** An embedded post, and HTML that sets paragraphs, headings or quotations. */
  private readHtml(tree: Tree, start: number, containers: readonly PlacedContainer[], label: string): void {
    const end = start + tree.length;
    const isPost = isEmbed(this.text, start);
    if (!isPost && !holdsWords(this.text.slice(start, end))) return;
    const inside = isPost ? [...containers, placeContainer("embed", start)] : containers;
    this.leaves.push({ tree, start, end, containers: inside, label });
  }

  private readDefinition(tree: Tree, start: number): void {
    const label = tree.topNode.getChild("LinkLabel");
    const url = tree.topNode.getChild("URL");
    if (!label || !url) return;
    this.definitions.push({
      start,
      end: start + tree.length,
      label: normaliseLabel(this.text.slice(start + label.from + 1, start + label.to - 1)),
      address: this.text.slice(start + url.from, start + url.to).replace(/^<|>$/g, ""),
    });
  }
}
