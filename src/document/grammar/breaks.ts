import type { InlineContext, MarkdownConfig } from "@lezer/markdown";

/**
 * Line breaks the parser does not see: a backslash before CRLF. Also takes a run of spaces in one step, where the
 * parser would look through the rest of the run from each space in it.
 */
export const Breaks: MarkdownConfig = {
  parseInline: [{ name: "Breaks", parse: parseBreak, before: "Entity" }],
};

function parseBreak(cx: InlineContext, next: number, pos: number): number {
  if (next === 92 /* \ */) return parseBackslash(cx, pos);
  return next === 32 ? parseSpaces(cx, pos) : -1;
}

function parseBackslash(cx: InlineContext, pos: number): number {
  if (cx.char(pos + 1) !== 13 || cx.char(pos + 2) !== 10) return -1;
  return cx.addElement(cx.elt("HardBreak", pos, pos + 3));
}

function parseSpaces(cx: InlineContext, pos: number): number {
  let end = pos + 1;
  while (cx.char(end) === 32) end++;
  if (end > pos + 1 && cx.char(end) === 10) return cx.addElement(cx.elt("HardBreak", pos, end + 1));
  return end;
}
