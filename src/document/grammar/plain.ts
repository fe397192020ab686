import { type BlockContext, type InlineContext, type Line, type MarkdownConfig, parser } from "@lezer/markdown";
import { Breaks } from "./breaks.js";
import { BareAddresses, Limits } from "./limits.js";
import { Words } from "./words.js";

const COMMENT = /<!--[\s\S]{0,4000}?-->/y;

/** Comments, so that a stet has a place in plain text too. */
const Comments: MarkdownConfig = {
  parseInline: [{ name: "PlainComment", parse: parseComment, before: "Entity" }],
};

function parseComment(cx: InlineContext, next: number, pos: number): number {
  if (next !== 60 /* < */) return -1;
  COMMENT.lastIndex = pos - cx.offset;
  return COMMENT.test(cx.text) ? cx.addElement(cx.elt("Comment", pos, cx.offset + COMMENT.lastIndex)) : -1;
}

const DIVIDER = /^(?:={3,}|~{3,}|-{3,}|_{3,}|\*{3,}|\+{3,})\s*$/;

/** A row of signs, under a title or between paragraphs. */
const Dividers: MarkdownConfig = {
  parseBlock: [{ name: "Divider", parse: parseDivider, endLeaf: isDivider, before: "HorizontalRule" }],
};

function isDivider(_cx: BlockContext, line: Line): boolean {
  return DIVIDER.test(line.text.slice(line.pos, line.pos + 1000));
}

function parseDivider(cx: BlockContext, line: Line): boolean {
  if (!isDivider(cx, line)) return false;
  cx.addElement(cx.elt("HorizontalRule", cx.lineStart + line.pos, cx.lineStart + line.text.length));
  cx.nextLine();
  return true;
}

/**
 * Plain text, in which people set off words, lists, headings and what they answer to as Markdown does: `*so*`, `- so`,
 * `# so`, `> so`. All other marks are what they look like: an indented line is no code, brackets are no link, and a row of
 * dashes under a line makes no heading of it.
 */
export const plainGrammar = parser.configure([
  {
    remove: [
      ...["IndentedCode", "FencedCode", "SetextHeading", "HTMLBlock", "LinkReference"],
      ...["Escape", "Entity", "InlineCode", "HTMLTag", "Link", "Image", "LinkEnd"],
    ],
  },
  BareAddresses,
  Comments,
  Dividers,
  Breaks,
  Limits,
  Words,
]);
