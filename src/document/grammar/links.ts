import { type Element, InlineContext, type MarkdownConfig } from "@lezer/markdown";

/**
 * Links and images, in place of the parser's own closing step, for two reasons. `[sic]` and `[SOURCE TK]` must not
 * break a link around them, and whether `[text]` is a link depends on definitions anywhere in the draft, which only
 * the step after parsing knows. So every bracket pair becomes a node that ends in a `LinkTail`: `](address "title")`,
 * `][label]`, or just `]`.
 */
export const Links: MarkdownConfig = {
  defineNodes: ["LinkTail"],
  parseInline: [{ name: "LinkEnd", parse: closeBracket }],
};

const WIKI_LINK = /(?<![![])\[\[(?=[^\]]{0,1000}\p{Ll})([^[\]|\n]{1,500}\|)?[^[\]|\n]{1,500}\]\](?!\])/uy;

/** `[[Page]]` and `[[Page|words]]`, as in note-taking tools; `[[FACTS TK]]` is none. */
export const WikiLinks: MarkdownConfig = {
  parseInline: [{ name: "WikiLink", parse: parseWikiLink, before: "Link" }],
};

function parseWikiLink(cx: InlineContext, next: number, pos: number): number {
  if (next !== 91 /* [ */ || cx.char(pos + 1) !== 91) return -1;
  WIKI_LINK.lastIndex = pos - cx.offset;
  const match = WIKI_LINK.exec(cx.text);
  if (!match) return -1;
  const [link, page = ""] = match;
  const end = pos + link.length;
  const marks = [cx.elt("LinkMark", pos, pos + 2 + page.length), cx.elt("LinkTail", end - 2, end)];
  return cx.addElement(cx.elt("Link", pos, end, marks));
}

const BLANK = /^\s*$/;

/** For each stretch of inline text: links that begin before this offset may not close, as links do not nest. */
const closedBefore = new WeakMap<InlineContext, number>();

function closeBracket(cx: InlineContext, next: number, pos: number): number {
  if (next !== 93 /* ] */) return -1;
  const opener = lastOpener(cx);
  if (!opener) return -1;
  const { index, from, to, image } = opener;
  const tail = inlineTail(cx, pos) ?? labelTail(cx, pos) ?? shortcutTail(cx, pos, to);
  const content = cx.takeContent(index);
  const nested = !image && from < (closedBefore.get(cx) ?? -1);
  if (!tail || nested) {
    for (const element of content) cx.addElement(element);
    return -1;
  }
  if (!image && tail.isInline) closedBefore.set(cx, from);
  const children = [cx.elt("LinkMark", from, to), ...content, tail.element];
  return cx.addElement(cx.elt(image ? "Image" : "Link", from, tail.element.to, children));
}

interface Opener {
  readonly index: number;
  readonly from: number;
  readonly to: number;
  readonly image: boolean;
}

function lastOpener(cx: InlineContext): Opener | null {
  const link = cx.findOpeningDelimiter(InlineContext.linkStart) ?? -1;
  const image = cx.findOpeningDelimiter(InlineContext.imageStart) ?? -1;
  const index = Math.max(link, image);
  const delimiter = index < 0 ? null : cx.getDelimiterAt(index);
  return delimiter && { index, from: delimiter.from, to: delimiter.to, image: image > link };
}

interface Tail {
  readonly element: Element;
  readonly isInline: boolean;
}

/** `](address "title")` at `pos`. */
function inlineTail(cx: InlineContext, pos: number): Tail | null {
  if (cx.char(pos + 1) !== 40 /* ( */) return null;
  const from = cx.skipSpace(pos + 2);
  const address = addressEnd(cx, from);
  if (address < 0) return null;
  let end = cx.skipSpace(address);
  if (end > address) {
    const title = titleEnd(cx, end);
    if (title > 0) end = cx.skipSpace(title);
  }
  if (cx.char(end) !== 41 /* ) */) return null;
  const url = address > from ? [cx.elt("URL", from, address)] : [];
  return { element: cx.elt("LinkTail", pos, end + 1, url), isInline: true };
}

/** `][label]` or `][]` at `pos`. */
function labelTail(cx: InlineContext, pos: number): Tail | null {
  if (cx.char(pos + 1) !== 91 /* [ */) return null;
  const end = Math.min(cx.end, pos + 1001);
  for (let i = pos + 2; i < end; i++) {
    const char = cx.char(i);
    if (char === 91) return null;
    if (char === 92 /* \ */) i++;
    else if (char === 93) {
      return { element: cx.elt("LinkTail", pos, i + 1, [cx.elt("LinkLabel", pos + 1, i + 1)]), isInline: false };
    }
  }
  return null;
}

function shortcutTail(cx: InlineContext, pos: number, contentFrom: number): Tail | null {
  if (BLANK.test(cx.slice(contentFrom, pos))) return null;
  return { element: cx.elt("LinkTail", pos, pos + 1), isInline: false };
}

/** Brackets within brackets in an address: CommonMark asks for three at least, and its own parser stops here. */
const MOST_NESTED = 32;

/** End of the link address that begins at `from` (equal to it where it is empty); -1 where it is malformed. */
function addressEnd(cx: InlineContext, from: number): number {
  return cx.char(from) === 60 /* < */ ? bracketedEnd(cx, from) : bareEnd(cx, from);
}

/** Of `<an address>`. */
function bracketedEnd(cx: InlineContext, from: number): number {
  for (let i = from + 1; i < cx.end; i++) {
    const char = cx.char(i);
    if (char === 62 /* > */) return i + 1;
    if (char === 60 || char === 10) return -1;
    if (char === 92) i++;
  }
  return -1;
}

function bareEnd(cx: InlineContext, from: number): number {
  let depth = 0;
  for (let i = from; i < cx.end; i++) {
    const char = cx.char(i);
    if (char <= 32) return depth === 0 ? i : -1;
    if (char === 92) i++;
    else if (char === 40 && ++depth > MOST_NESTED) return -1;
    else if (char === 41 && depth-- === 0) return i;
  }
  return -1;
}

/** End of the link title that begins at `from`; -1 where there is none. */
function titleEnd(cx: InlineContext, from: number): number {
  const open = cx.char(from);
  if (open !== 34 && open !== 39 && open !== 40) return -1;
  const close = open === 40 ? 41 : open;
  for (let i = from + 1; i < cx.end; i++) {
    const char = cx.char(i);
    if (char === close) return i + 1;
    // A title in brackets has no bracket in it (CommonMark 0.31.2, section 6.3).
    if (char === open) return -1;
    if (char === 92) i++;
  }
  return -1;
}
