import type { BlockContext, InlineContext, Line, MarkdownConfig } from "@lezer/markdown";
import { parseShortcodes } from "./shortcodes.js";

const OUTPUT = /\{\{[\s\S]{0,1000}?\}\}/y;
const TAG = /\{%[\s\S]{0,1000}?%\}/y;
const MDX_COMMENT = /\{\/\*[\s\S]{0,4000}?\*\/\}/y;
/** `{#anchor}`, `{.class}` and `{: target="_blank"}`, as kramdown and Pandoc have them. */
const ATTRIBUTES = /\{(?:[#.][\w-]|:\s?)[^{}\n]{0,200}\}/y;
const LIQUID_CODE = /^\{%-?\s*(highlight|comment)\b/;
const IMPORT = /^import\s+(?:[\w$*{][^'"]*\sfrom\s+)?(['"])[^'"]+\1;?\s*$/;
const EXPORT = /^export\s+(?:default|const|let|var|function|async|class|type|\*|\{)(?:\s|$|(?<=[*{]))/;
const TAG_NAME = /<\/?[A-Za-z][\w.:-]*|<\/?(?=>)/y;
/** A fragment, or a component: HTML names are in lower case. */
const BARE_TAG = /^<\/?(?:$|[A-Z])/;
const MAX_TAG = 4000;

/**
 * What page generators put among the words: Liquid and Hugo tags (`{{ page.title }}`, `{% include x %}`) and Liquid's
 * blocks of code and comment, attributes, MDX comments, JSX tags whose attributes hold expressions, and `import` and
 * `export` lines.
 */
export const Templates: MarkdownConfig = {
  defineNodes: [
    "TemplateOutput",
    "TemplateTag",
    { name: "ModuleBlock", block: true },
    { name: "LiquidBlock", block: true },
  ],
  parseInline: [
    { name: "Template", parse: parseBraces, before: "Entity" },
    { name: "JsxTag", parse: parseJsxTag, before: "HTMLTag" },
  ],
  parseBlock: [
    { name: "ModuleBlock", parse: parseModule, before: "HTMLBlock" },
    {
      name: "LiquidBlock",
      parse: parseLiquidBlock,
      endLeaf: (cx, line) => liquidCode(cx, line) !== null,
      before: "HTMLBlock",
    },
  ],
};

function parseBraces(cx: InlineContext, next: number, pos: number): number {
  if (next !== 123 /* { */) return -1;
  const shortcode = parseShortcodes(cx, pos);
  if (shortcode >= 0) return shortcode;
  const second = cx.char(pos + 1);
  if (second === 123) return element(cx, pos, OUTPUT, "TemplateOutput");
  if (second === 37 /* % */) return element(cx, pos, TAG, "TemplateTag");
  if (second === 47 /* / */) return element(cx, pos, MDX_COMMENT, "Comment");
  return element(cx, pos, ATTRIBUTES, "TemplateTag");
}

function element(cx: InlineContext, pos: number, pattern: RegExp, name: string): number {
  pattern.lastIndex = pos - cx.offset;
  return pattern.test(cx.text) ? cx.addElement(cx.elt(name, pos, cx.offset + pattern.lastIndex)) : -1;
}

/** A tag that plain HTML has no grammar for: `<Chart data={rows} />`, `<>`, `</>`. */
function parseJsxTag(cx: InlineContext, next: number, pos: number): number {
  if (next !== 60 /* < */) return -1;
  TAG_NAME.lastIndex = pos - cx.offset;
  if (!TAG_NAME.test(cx.text)) return -1;
  const end = jsxTagEnd(cx, pos, cx.offset + TAG_NAME.lastIndex);
  return end < 0 ? -1 : cx.addElement(cx.elt("HTMLTag", pos, end));
}

/** End of the tag whose name ends at `from`; -1 where it is none, or is plain HTML. */
function jsxTagEnd(cx: InlineContext, start: number, from: number): number {
  if (cx.char(from) === 62 /* > */) return BARE_TAG.test(cx.slice(start, from)) ? from + 1 : -1;
  const limit = Math.min(cx.end, from + MAX_TAG);
  let depth = 0;
  let quote = 0;
  let braces = false;
  for (let i = from; i < limit; i++) {
    const char = cx.char(i);
    if (quote !== 0) {
      if (char === quote) quote = 0;
    } else if (char === 34 || char === 39) quote = char;
    else if (char === 123) {
      depth++;
      braces = true;
    } else if (char === 125) depth--;
    else if (depth > 0) continue;
    else if (char === 60) return -1;
    else if (char === 62 /* > */) return braces ? i + 1 : -1;
  }
  return -1;
}

function isModuleLine(cx: BlockContext, line: Line): boolean {
  return cx.depth === 1 && line.indent === 0 && isModule(line.text);
}

function isModule(text: string): boolean {
  return text.startsWith("import") ? IMPORT.test(text) : text.startsWith("export") && EXPORT.test(text);
}

/** Like MDX, up to the next blank line (mdxjs.com/docs/what-is-mdx/#esm). */
function parseModule(cx: BlockContext, line: Line): boolean {
  if (!isModuleLine(cx, line)) return false;
  const from = cx.lineStart;
  while (cx.nextLine() && line.next >= 0) {
    // Consumed.
  }
  cx.addElement(cx.elt("ModuleBlock", from, cx.prevLineEnd()));
  return true;
}

/** The tag that opens a block of code or comment on this line; null where there is none. */
function liquidCode(cx: BlockContext, line: Line): string | null {
  if (line.next !== 123 /* { */ || cx.depth !== 1) return null;
  return LIQUID_CODE.exec(line.text.slice(line.pos))?.[1] ?? null;
}

/** Up to the closing tag, or the end of the draft, like fenced code. */
function parseLiquidBlock(cx: BlockContext, line: Line): boolean {
  const tag = liquidCode(cx, line);
  if (tag === null) return false;
  const from = cx.lineStart + line.pos;
  const closes = new RegExp(`\\{%-?\\s*end${tag}\\s*-?%\\}`);
  let closed = closes.test(line.text);
  while (cx.nextLine() && !closed) closed = closes.test(line.text);
  cx.addElement(cx.elt("LiquidBlock", from, cx.prevLineEnd()));
  return true;
}
