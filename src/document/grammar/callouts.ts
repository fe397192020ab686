import type { BlockContext, InlineContext, Line, MarkdownConfig } from "@lezer/markdown";

/** The title of a callout that quotes is no prose: it names who is quoted. */
const ALERT = /\[!(?:(?:quote|cite)\][^\r\n]*|[A-Za-z]+\][+-]?)/iy;
const FENCE = /^:{3,}/;

/** Marks of asides: `> [!NOTE]` as on GitHub, and the lines of three colons around a Pandoc or Docusaurus block. */
export const Callouts: MarkdownConfig = {
  defineNodes: [{ name: "CalloutFence", block: true }],
  parseInline: [{ name: "Alert", parse: parseAlert, before: "Link" }],
  parseBlock: [{ name: "CalloutFence", parse: parseFence, endLeaf: isFence, before: "LinkReference" }],
};

/** Only at the start of a block. */
function parseAlert(cx: InlineContext, next: number, pos: number): number {
  if (next !== 91 /* [ */ || pos !== cx.offset) return -1;
  ALERT.lastIndex = 0;
  return ALERT.test(cx.text) ? cx.addElement(cx.elt("TemplateTag", pos, pos + ALERT.lastIndex)) : -1;
}

function isFence(_cx: BlockContext, line: Line): boolean {
  return line.next === 58 /* : */ && FENCE.test(line.text.slice(line.pos, line.pos + 3));
}

function parseFence(cx: BlockContext, line: Line): boolean {
  if (!isFence(cx, line)) return false;
  const from = cx.lineStart + line.pos;
  cx.nextLine();
  cx.addElement(cx.elt("CalloutFence", from, cx.prevLineEnd()));
  return true;
}
