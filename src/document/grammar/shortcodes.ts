import type { BlockContext, InlineContext, Line, MarkdownConfig } from "@lezer/markdown";

const SHORTCODE = /\{\{[<%]\s*(\/?)\s*([\w./-]*)[\s\S]{0,1000}?[>%]\}\}/y;
/** `{!docs/include.md!}`. */
const INCLUDE = /\{![^{}\n]{1,300}!\}/y;
/** `{width=50%}`, `{data-x="a b" .wide}`. */
const ATTRIBUTES = /\{\s?[\w-]{1,40}=(?:"[^"\n]{0,200}"|'[^'\n]{0,200}'|[^\s{}"',]{1,100})[^{},\n]{0,200}\}/y;
/** `{ref}` before code, as Sphinx and MyST write a role. */
const ROLE = /\{[a-z][\w:-]{0,40}\}(?=`)/y;

/** What opens a tag that runs over lines, and what closes it. */
const TAGS = [
  { opens: /^\{\{[<%]/, closes: /[>%]\}\}/ },
  { opens: /^\{%/, closes: /%\}/ },
  { opens: /^<[A-Z][\w.]*(?:\s[^<>]*)?$/, closes: />\s*$/ },
] as const;
const LONGEST_LINE = 1000;

/** Hugo's shortcodes, in a line or over lines, Jekyll's tags and components of MDX over lines, includes and attributes. */
export const Shortcodes: MarkdownConfig = {
  defineNodes: [{ name: "TagBlock", block: true }],
  parseBlock: [
    {
      name: "TagBlock",
      parse: parseTag,
      endLeaf: (cx, line) => closingOf(cx, line) !== null,
      before: "HTMLBlock",
    },
  ],
};

/** What begins with the brace at `pos`; -1 where it is none of these. */
export function parseShortcodes(cx: InlineContext, pos: number): number {
  const second = cx.char(pos + 1);
  if (second === 33 /* ! */) return element(cx, pos, INCLUDE);
  if (second === 123) return parseShortcode(cx, pos);
  const attributes = element(cx, pos, ATTRIBUTES);
  return attributes < 0 ? element(cx, pos, ROLE) : attributes;
}

function element(cx: InlineContext, pos: number, pattern: RegExp): number {
  pattern.lastIndex = pos - cx.offset;
  return pattern.test(cx.text) ? cx.addElement(cx.elt("TemplateTag", pos, cx.offset + pattern.lastIndex)) : -1;
}

/** A shortcode in mid-line that encloses nothing stands for a word; any other is markup. */
function parseShortcode(cx: InlineContext, pos: number): number {
  SHORTCODE.lastIndex = pos - cx.offset;
  const [found, slash, name = ""] = SHORTCODE.exec(cx.text) ?? [];
  if (found === undefined) return -1;
  const end = pos + found.length;
  const isMarkup = slash === "/" || !followsWords(cx, pos) || isClosedBehind(cx, end, name);
  return cx.addElement(cx.elt(isMarkup ? "TemplateTag" : "TemplateOutput", pos, end));
}

const LOOK_BACK = 100;

/** Whether something stands before `pos` on its line. */
function followsWords(cx: InlineContext, pos: number): boolean {
  const before = cx.slice(Math.max(cx.offset, pos - LOOK_BACK), pos);
  return /\S/.test(before.slice(before.lastIndexOf("\n") + 1));
}

const LOOK_AHEAD = 2000;

function isClosedBehind(cx: InlineContext, end: number, name: string): boolean {
  const ahead = cx.slice(end, Math.min(cx.end, end + LOOK_AHEAD));
  return [`{{< /${name}`, `{{% /${name}`, `{{</${name}`, `{{%/${name}`].some((closing) => ahead.includes(closing));
}

/** What closes the tag that this line opens and does not close; null where it opens none. Only at the top level. */
function closingOf(cx: BlockContext, line: Line): RegExp | null {
  if ((line.next !== 123 /* { */ && line.next !== 60) /* < */ || cx.depth !== 1) return null;
  const text = line.text.slice(line.pos, line.pos + LONGEST_LINE);
  const tag = TAGS.find(({ opens }) => opens.test(text));
  return tag && !tag.closes.test(text) ? tag.closes : null;
}

/** Up to the line that closes the tag, or to a blank line. */
function parseTag(cx: BlockContext, line: Line): boolean {
  const closes = closingOf(cx, line);
  if (closes === null) return false;
  const from = cx.lineStart + line.pos;
  let closed = false;
  while (cx.nextLine() && line.next >= 0 && !closed) closed = closes.test(line.text);
  cx.addElement(cx.elt("TagBlock", from, cx.prevLineEnd()));
  return true;
}
