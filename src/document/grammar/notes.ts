import type { BlockContext, InlineContext, Line, MarkdownConfig } from "@lezer/markdown";
import { continuesIndented } from "./admonitions.js";

const REFERENCE = /\[\^[^\s[\]^]{1,999}\]/y;
/** `^[a note in the line]`, with one pair of brackets in it at most. */
const INLINE_NOTE = /\^\[(?:[^[\]]|\[[^[\]]{0,200}\]){1,2000}\]/y;
const DEFINITION = /^\[\^[^\s[\]^]{1,999}\]:/;

/** Columns by which the later lines of a footnote are indented. */
const INDENT = 4;

/** Footnotes as GitHub writes them, `text[^label]` and `[^label]: words`, and Pandoc's `^[words]`. */
export const Notes: MarkdownConfig = {
  defineNodes: ["FootnoteReference", "FootnoteLabel", { name: "Footnote", block: true, composite: continuesIndented }],
  parseInline: [{ name: "FootnoteReference", parse: parseReference, before: "Link" }],
  parseBlock: [{ name: "Footnote", parse: startFootnote, endLeaf: endsParagraph, before: "LinkReference" }],
};

function parseReference(cx: InlineContext, next: number, pos: number): number {
  if (next === 91 /* [ */ && cx.char(pos + 1) === 94 /* ^ */) return element(cx, pos, REFERENCE);
  return next === 94 && cx.char(pos + 1) === 91 ? element(cx, pos, INLINE_NOTE) : -1;
}

function element(cx: InlineContext, pos: number, pattern: RegExp): number {
  pattern.lastIndex = pos - cx.offset;
  if (!pattern.test(cx.text)) return -1;
  return cx.addElement(cx.elt("FootnoteReference", pos, cx.offset + pattern.lastIndex));
}

/** Only at the top level, or under another note: elsewhere a footnote could go on after blank lines that an edit does not look behind. */
function definitionLength(cx: BlockContext, line: Line): number {
  if (line.next !== 91 || line.indent >= INDENT || !(cx.depth === 1 || isInNote(cx))) return 0;
  return DEFINITION.exec(line.text.slice(line.pos, line.pos + 1010))?.[0].length ?? 0;
}

/** Right under another note, a line that begins as one does not go on with it. */
function isInNote(cx: BlockContext): boolean {
  return cx.depth === 2 && cx.parentType().name === "Footnote";
}

function startFootnote(cx: BlockContext, line: Line): boolean | null {
  const length = cx.depth === 1 ? definitionLength(cx, line) : 0;
  if (length === 0) return false;
  const from = cx.lineStart + line.pos;
  cx.startComposite("Footnote", line.pos, INDENT);
  cx.addElement(cx.elt("FootnoteLabel", from, from + length));
  line.moveBase(line.pos + length);
  return null;
}

function endsParagraph(cx: BlockContext, line: Line): boolean {
  return definitionLength(cx, line) > 0;
}
