import type { SyntaxNode } from "@lezer/common";
import { decodeEntity } from "./entities.js";
import { ProseBuilder } from "./proseBuilder.js";
import type { MarkKind, Prose, Span } from "./types.js";

/** Stands for code, a formula or a bare address, so that the sentence around it keeps its shape. */
export const OBJECT = "\uFFFC";

/** The address a link label is defined to have in this draft; null where it is not defined. */
export type Resolve = (label: string) => string | null;

export interface InlineResult {
  readonly prose: Prose;
  /** Comments in the block, as offsets from its start. */
  readonly comments: readonly InlineComment[];
}

export interface InlineComment extends Span {
  /** Where in the prose it stands. */
  readonly prose: number;
}

/**
 * The prose of the inline content of `node`. Offsets in the answer count from `node.from`; `base` is the draft
 * offset of position 0 of the tree that `node` is part of.
 */
export function readInline(node: SyntaxNode, text: string, base: number, resolve: Resolve): InlineResult {
  return new InlineReader(node, text, base + node.from, resolve).read();
}

const EMPHASIS: Readonly<Record<string, MarkKind>> = {
  Emphasis: "emphasis",
  StrongEmphasis: "strong",
  Strikethrough: "strike",
};

class InlineReader {
  private readonly builder: ProseBuilder;
  private readonly comments: InlineComment[] = [];

  constructor(
    private readonly root: SyntaxNode,
    private readonly text: string,
    private readonly base: number,
    private readonly resolve: Resolve,
  ) {
    this.builder = new ProseBuilder(text, base);
  }

  read(): InlineResult {
    this.readChildren(this.root.firstChild, this.root.from, this.root.to);
    return { prose: this.builder.finish(), comments: this.comments };
  }

  /** Reads the source from `from` to `to`, of which `first` and its siblings are the marked-up parts. */
  private readChildren(first: SyntaxNode | null, from: number, to: number): void {
    let done = from;
    for (let node = first; node && node.from < to; node = node.nextSibling) {
      this.addSource(done, node.from);
      this.readNode(node);
      done = node.to;
    }
    this.addSource(done, to);
  }

  private readNode(node: SyntaxNode): void {
    const kind = EMPHASIS[node.name];
    if (kind) return this.readMarked(kind, "", () => this.readChildren(node.firstChild, node.from, node.to));
    switch (node.name) {
      case "Escape":
        return this.replace(this.source(node.from + 1, node.to), node);
      case "Entity":
        return this.readEntity(node);
      case "HardBreak":
        return this.builder.addBreak(node.from - this.root.from, node.to - this.root.from);
      case "Link":
        return this.readLink(node);
      case "Image":
        return this.readImage(node);
      case "InlineCode":
        return this.readObject("code", "", node);
      case "Math":
        return this.readObject("math", "", node);
      case "TemplateOutput":
        return this.readObject("code", "", node);
      case "Autolink":
      case "URL":
        return this.readObject("link", this.source(node.from, node.to).replace(/^<|>$/g, ""), node);
      case "FootnoteReference":
        return this.readPoint("footnote", this.source(node.from + 2, node.to - 1), node);
      case "Citation":
        return this.readPoint("citation", citationKeys(this.source(node.from, node.to)), node);
      case "Comment":
        return this.readComment(node);
      case "HTMLTag":
        return this.readTag(node);
      case "ProcessingInstruction":
      case "TemplateTag":
        return this.readPoint("html", "", node);
      default:
        return this.builder.skip(node.from - this.root.from, node.to - this.root.from);
    }
  }

  private readMarked(kind: MarkKind, target: string, content: () => void): void {
    const start = this.builder.position;
    content();
    if (this.builder.position > start) this.builder.addMark(kind, start, target);
  }

  private readObject(kind: MarkKind, target: string, node: SyntaxNode): void {
    this.readMarked(kind, target, () => this.replace(OBJECT, node));
  }

  private readPoint(kind: MarkKind, target: string, node: SyntaxNode): void {
    this.builder.addMark(kind, this.builder.position, target);
    this.builder.skip(node.from - this.root.from, node.to - this.root.from);
  }

  private readEntity(node: SyntaxNode): void {
    const decoded = decodeEntity(this.source(node.from, node.to));
    if (decoded === null) this.addSource(node.from, node.to);
    else this.replace(decoded, node);
  }

  private readTag(node: SyntaxNode): void {
    if (/^<br\b/i.test(this.source(node.from, node.to))) {
      this.builder.addBreak(node.from - this.root.from, node.to - this.root.from);
    } else {
      this.readPoint("html", "", node);
    }
  }

  private readComment(node: SyntaxNode): void {
    this.comments.push({
      start: node.from - this.root.from,
      end: node.to - this.root.from,
      prose: this.builder.position,
    });
    this.readPoint("html", "", node);
  }

  private readLink(node: SyntaxNode): void {
    const { open, tail } = brackets(node);
    const target = this.target(open, tail);
    if (target === null) return this.readBrackets(node, open, tail);
    this.readMarked("link", target, () => this.readChildren(open.nextSibling, open.to, tail.from));
    this.builder.skip(tail.from - this.root.from, tail.to - this.root.from);
  }

  private readImage(node: SyntaxNode): void {
    const { open, tail } = brackets(node);
    const target = this.target(open, tail);
    if (target === null) return this.readBrackets(node, open, tail);
    this.readPoint("image", target, node);
  }

  /** Brackets that are no link: `[sic]`, `[SOURCE TK]`. */
  private readBrackets(node: SyntaxNode, open: SyntaxNode, tail: SyntaxNode): void {
    this.addSource(open.from, open.to);
    this.readChildren(open.nextSibling, open.to, tail.from);
    this.addSource(tail.from, node.to);
  }

  /** Address of the link; null where its label is not defined. */
  private target(open: SyntaxNode, tail: SyntaxNode): string | null {
    const url = tail.getChild("URL");
    if (url) return this.source(url.from, url.to).replace(/^<|>$/g, "");
    const label = tail.getChild("LinkLabel");
    if (!label && tail.to - tail.from > 1) return "";
    const named = label && label.to - label.from > 2 ? this.source(label.from + 1, label.to - 1) : null;
    return this.resolve(named ?? this.source(open.to, tail.from));
  }

  private addSource(from: number, to: number): void {
    this.builder.addSource(from - this.root.from, to - this.root.from);
  }

  private replace(prose: string, node: SyntaxNode): void {
    this.builder.addReplacement(prose, node.from - this.root.from, node.to - this.root.from);
  }

  private source(from: number, to: number): string {
    const offset = this.base - this.root.from;
    return this.text.slice(offset + from, offset + to);
  }
}

/** First and last child of a Link or Image, as the grammar makes them. */
function brackets(node: SyntaxNode): { open: SyntaxNode; tail: SyntaxNode } {
  const { firstChild: open, lastChild: tail } = node;
  if (!open || !tail) throw new Error(`A ${node.name} without brackets`);
  return { open, tail };
}

/** The keys of `[see @one, p. 3; @two]`, joined by a blank. */
function citationKeys(citation: string): string {
  return [...citation.matchAll(/@\{?([\w][\w:.#$%&+?<>~/-]*)/g)]
    .map(([, key = ""]) => key.replace(/[^\w/]+$/, ""))
    .join(" ");
}
