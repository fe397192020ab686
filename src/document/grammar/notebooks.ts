import type { BlockContext, DelimiterType, InlineContext, Line, MarkdownConfig } from "@lezer/markdown";

/** `![[chart.png]]`, `![[Note#Part|200]]`. */
const EMBED = /!\[\[[^[\]\n]{1,500}\]\]/y;
/** `%% … %%`, not behind a figure ("5%%"). */
const HIDDEN = /(?<!\d)%%[\s\S]{0,4000}?%%/y;
const HIDDEN_OPENING = /^%%(?!.*%%)/;
/** ` ^block-id` at the end of a block. */
const BLOCK_ID = /\^[A-Za-z\d-]{1,60}\s*$/y;
/** `:tada:`, `:material-account:`: the name of a picture. */
const PICTURE = /:[a-z][a-z\d_+-]{1,50}:(?![\w:])/y;

const Highlight: DelimiterType = { resolve: "Highlight", mark: "HighlightMark" };

/** What tools for notes add to Markdown: embeds, hidden notes, highlights, names of blocks and pictures. */
export const Notebooks: MarkdownConfig = {
  defineNodes: ["Embed", "Hidden", "Highlight", "HighlightMark", { name: "HiddenBlock", block: true }],
  parseInline: [{ name: "Notebook", parse: parseInline, before: "Image" }],
  parseBlock: [{ name: "HiddenBlock", parse: parseHidden, endLeaf: opensHidden, before: "HTMLBlock" }],
};

function parseInline(cx: InlineContext, next: number, pos: number): number {
  if (next === 61 /* = */) return parseHighlight(cx, pos);
  if (next === 33 /* ! */) return element(cx, pos, EMBED, "Embed");
  if (next === 37 /* % */) return element(cx, pos, HIDDEN, "Hidden");
  if (next === 94 /* ^ */) return followsBlank(cx, pos) ? element(cx, pos, BLOCK_ID, "Hidden") : -1;
  return next === 58 /* : */ && isApart(cx, pos) ? element(cx, pos, PICTURE, "Hidden") : -1;
}

function element(cx: InlineContext, pos: number, pattern: RegExp, name: string): number {
  pattern.lastIndex = pos - cx.offset;
  return pattern.test(cx.text) ? cx.addElement(cx.elt(name, pos, cx.offset + pattern.lastIndex)) : -1;
}

function followsBlank(cx: InlineContext, pos: number): boolean {
  return pos > cx.offset && /\s/.test(cx.slice(pos - 1, pos));
}

function isApart(cx: InlineContext, pos: number): boolean {
  return pos === cx.offset || !/[\w:]/.test(cx.slice(pos - 1, pos));
}

/** `==marked words==`, but not "x == y"; inside a word as well, so that words put before it leave it what it is. */
function parseHighlight(cx: InlineContext, pos: number): number {
  if (cx.char(pos + 1) !== 61 || cx.char(pos + 2) === 61 || (pos > cx.offset && cx.char(pos - 1) === 61)) return -1;
  const opens = pos + 2 < cx.end && !/\s/.test(cx.slice(pos + 2, pos + 3));
  const closes = pos > cx.offset && !/\s/.test(cx.slice(pos - 1, pos));
  return opens || closes ? cx.addDelimiter(Highlight, pos, pos + 2, opens, closes) : -1;
}

/** Only at the top level: a block parser is not told where a list or quote around it ends. */
function opensHidden(cx: BlockContext, line: Line): boolean {
  return line.next === 37 /* % */ && cx.depth === 1 && HIDDEN_OPENING.test(line.text.slice(line.pos, line.pos + 4000));
}

/** Up to the line with the second pair of marks, or the end of the draft, like fenced code. */
function parseHidden(cx: BlockContext, line: Line): boolean {
  if (!opensHidden(cx, line)) return false;
  const from = cx.lineStart + line.pos;
  let closed = false;
  while (cx.nextLine() && !closed) closed = line.text.includes("%%");
  cx.addElement(cx.elt("HiddenBlock", from, cx.prevLineEnd()));
  return true;
}
