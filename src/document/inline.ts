import type { SyntaxNode } from "@lezer/common";
import { decodeEntity } from "./entities.js";
import type { ProseLine } from "./line-paragraphs.js";
import { ProseBuilder } from "./prose-builder.js";
import { quoteTarget } from "./quote-tags.js";
import type { MarkKind, Prose, Span } from "./types.js";

/** Stands for code, a formula or a bare address, so that the sentence around it keeps its shape. */
const OBJECT = "\uFFFC";

/** The address a link label is defined to have in this draft; null where it is not defined. */
export type Resolve = (label: string) => string | null;

export interface InlineComment extends Span {
  /** Whether prose stands before it on its line, and after it in its block. */
  readonly followsProse: boolean;
  readonly precedesProse: boolean;
  /** Where the words after it that it is meant for end; those of the whole block if nothing is said. */
  readonly until?: number | undefined;
}

export interface InlineResult {
  readonly prose: Prose;
  readonly comments: readonly InlineComment[];
}

/**
 * The prose of the inline content of `node`. Offsets in the answer count from `node.from`; `base` is the draft
 * offset of position 0 of the tree that `node` is part of.
 */
export function readInline(node: SyntaxNode, text: string, base: number, resolve: Resolve): InlineResult {
  const source = text.slice(base + node.from, base + node.to);
  return new InlineReader(node.firstChild, node.from, source, resolve).read();
}

/** The same for one line of `node`; offsets in the answer count from the start of the line. */
export function readLine(
  node: SyntaxNode,
  { start, end, first }: ProseLine,
  text: string,
  base: number,
  resolve: Resolve,
): InlineResult {
  const origin = node.from + start;
  return new InlineReader(first, origin, text.slice(base + origin, base + node.from + end), resolve).read();
}

/** Markup around words. */
const WRAPS: Readonly<Record<string, MarkKind>> = {
  Emphasis: "emphasis",
  Highlight: "emphasis",
  StrongEmphasis: "strong",
  Strikethrough: "strike",
};
/** Markup that stands for a word or more. */
const OBJECTS: Readonly<Record<string, MarkKind>> = {
  Autolink: "link",
  CitationWords: "citation",
  InlineCode: "code",
  Math: "math",
  TemplateOutput: "code",
  URL: "link",
};
/** Markup that stands between two characters. */
const POINTS: Readonly<Record<string, MarkKind>> = {
  Citation: "citation",
  Comment: "html",
  Embed: "image",
  FootnoteReference: "footnote",
  Hidden: "html",
  HTMLTag: "html",
  ProcessingInstruction: "html",
  TemplateTag: "html",
};
/** `<q>`, which a browser shows as a quotation mark. */
const QUOTATION_TAG = /^<(\/?)q(?:\s[^>]*)?>$/i;
/** A number that Wikipedia and others raise to refer to a note. */
const RAISED_NOTE = /<sup[^>]{0,60}>\s?\[?(\d{1,3})\]?(?:[,;]\s?\[?\d{1,3}\]?){0,9}\s?<\/sup>/iy;
/** What a note stands behind: a mark or a word. Behind "x" or "km" a raised number is a power. */
const NOTABLE = /(?:[.,;:!?)”"’»]|\p{L}{4})$/u;
const LONGEST_UNIT = 4;
const LINE_BREAK_TAG = /^<br\b/i;

/** Works in offsets from `origin`, where `source` begins; `first` and its siblings are the marked-up parts of it. */
class InlineReader {
  private readonly builder: ProseBuilder;
  private readonly comments: (Span & { readonly position: number; readonly followsProse: boolean })[] = [];

  constructor(
    private readonly first: SyntaxNode | null,
    private readonly origin: number,
    private readonly source: string,
    private readonly resolve: Resolve,
  ) {
    this.builder = new ProseBuilder(source);
  }

  read(): InlineResult {
    this.readChildren(this.first, 0, this.source.length);
    const prose = this.builder.finish();
    const comments = this.comments.map(({ position, ...comment }) => ({
      ...comment,
      precedesProse: position < prose.text.length,
    }));
    return { prose, comments };
  }

  /** Reads the source from `from` to `to`, of which `first` and its siblings are the marked-up parts. */
  private readChildren(first: SyntaxNode | null, from: number, to: number): void {
    let done = from;
    for (let node = first; node && node.from - this.origin < to; node = node.nextSibling) {
      const start = node.from - this.origin;
      if (start < done) continue;
      this.builder.addSource(done, start);
      const end = node.name === "HTMLTag" ? this.readRaised(start) : start;
      if (end === start) this.readNode(node, start, node.to - this.origin);
      done = Math.max(end, node.to - this.origin);
    }
    this.builder.addSource(done, to);
  }

  /** `<sup>[3]</sup>`: a footnote reference by another name. Gives its end; `from` where none stands. */
  private readRaised(from: number): number {
    RAISED_NOTE.lastIndex = from;
    const [markup = "", number = ""] = RAISED_NOTE.exec(this.source) ?? [];
    const isNote = markup.includes("[") || NOTABLE.test(this.source.slice(Math.max(0, from - LONGEST_UNIT), from));
    if (markup === "" || !isNote) return from;
    this.builder.addMark("footnote", this.builder.position, number);
    this.builder.skip(from + markup.length);
    return from + markup.length;
  }

  private readNode(node: SyntaxNode, from: number, to: number): void {
    const { name } = node;
    if (name in WRAPS || name in OBJECTS) this.readMarked(node, from, to);
    else if (name === "Link" || name === "Image") this.readLink(node, from, to);
    else if (name === "NarrativeCitation") this.readNarrative(from, to);
    else if (name === "Escape") this.builder.addReplacement(this.source.slice(from + 1, to), from, to);
    else if (name === "Entity") this.readEntity(from, to);
    else if (name === "HardBreak") this.builder.addBreak(from, to);
    else if (name in POINTS) this.readPoint(node, from, to);
    else if (name === "QuoteMark") this.builder.skipPrefix(from, to);
    else if (name !== "HeaderMark") this.builder.skip(to);
  }

  private readMarked(node: SyntaxNode, from: number, to: number): void {
    const start = this.builder.position;
    const wrap = WRAPS[node.name];
    const kind = wrap ?? OBJECTS[node.name] ?? "code";
    if (wrap) this.readChildren(node.firstChild, from, to);
    else this.builder.addReplacement(OBJECT, from, to);
    const markup = this.source.slice(from, to);
    this.builder.addMark(kind, start, kind === "link" ? address(markup) : pointTarget(kind, markup));
  }

  /** `@doe2020`: the key is a word of the sentence. */
  private readNarrative(from: number, to: number): void {
    const start = this.builder.position;
    this.builder.addSource(from, to);
    this.builder.addMark("citation", start, citationKeys(this.source.slice(from, to)));
  }

  private readPoint(node: SyntaxNode, from: number, to: number): void {
    const markup = this.source.slice(from, to);
    if (LINE_BREAK_TAG.test(markup)) {
      this.builder.addBreak(from, to);
      return;
    }
    const [, slash] = QUOTATION_TAG.exec(markup) ?? [];
    if (slash !== undefined) {
      this.builder.addReplacement(slash === "" ? "“" : "”", from, to);
      return;
    }
    if (node.name === "Comment") this.addComment(from, to);
    const kind = POINTS[node.name] ?? "html";
    this.builder.addMark(kind, this.builder.position, pointTarget(kind, markup));
    this.builder.skip(to);
  }

  private addComment(start: number, end: number): void {
    this.comments.push({ start, end, position: this.builder.position, followsProse: this.builder.lineHasProse });
  }

  private readEntity(from: number, to: number): void {
    const decoded = decodeEntity(this.source.slice(from, to));
    if (decoded === null) this.builder.addSource(from, to);
    else this.builder.addReplacement(decoded, from, to);
  }

  private readLink(node: SyntaxNode, from: number, to: number): void {
    const { firstChild: open, lastChild: tail } = node;
    if (!open || !tail) return;
    const start = this.builder.position;
    const contentFrom = open.to - this.origin;
    const contentTo = tail.from - this.origin;
    const known = this.target(tail, contentFrom, contentTo);
    // `![…][label]` can be nothing but an image, wherever its label is defined.
    const target = node.name === "Image" && tail.getChild("LinkLabel") ? (known ?? "") : known;
    if (target === null) this.builder.addSource(from, contentFrom);
    if (target === null || node.name === "Link") this.readChildren(open.nextSibling, contentFrom, contentTo);
    if (target === null) this.builder.addSource(contentTo, to);
    else {
      this.builder.skip(to);
      this.builder.addMark(node.name === "Link" ? "link" : "image", start, target);
    }
  }

  /** Address of a link; null for brackets that are none: `[sic]`, `[SOURCE TK]`. */
  private target(tail: SyntaxNode, contentFrom: number, contentTo: number): string | null {
    const url = tail.getChild("URL");
    if (url) return address(this.source.slice(url.from - this.origin, url.to - this.origin));
    const label = tail.getChild("LinkLabel");
    if (!label) return tail.to - tail.from > 1 ? "" : this.resolve(this.source.slice(contentFrom, contentTo));
    const named = this.source.slice(label.from - this.origin + 1, label.to - this.origin - 1);
    return this.resolve(named || this.source.slice(contentFrom, contentTo));
  }
}

function address(written: string): string {
  return written.replace(/^<|>$/g, "");
}

function pointTarget(kind: MarkKind, markup: string): string {
  if (kind === "footnote") return markup.slice(2, -1);
  if (kind === "html") return quoteTarget(markup);
  return kind === "citation" ? citationKeys(markup) : "";
}

/** The keys of `[see @one, p. 3; @two]` or `\\citep{one,two}`, with a blank between them. */
function citationKeys(citation: string): string {
  const [, keys] = /^(?:\\.*\{(.*)\}|\{.*`(.*)`)$/s.exec(citation)?.filter((part) => part !== undefined) ?? [];
  if (keys !== undefined) return keys.split(/[\s,;]+/).join(" ");
  return [...citation.matchAll(/@\{?([\w][\w:.#$%&+?<>~/-]*)/g)]
    .map(([, key = ""]) => key.replace(/[^\w/]+$/, ""))
    .join(" ");
}
