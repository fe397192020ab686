import type { BlockContext, InlineContext, Line, MarkdownConfig } from "@lezer/markdown";

const REFERENCE = /\[\^[^\s[\]^]{1,999}\]/y;
const CITATION = /\[(?:[^[\]@\n]{0,200}[\s-])?@[\w{][^[\]\n]{0,500}\](?![([])/y;
const DEFINITION = /^\[\^[^\s[\]^]{1,999}\]:/;

/** Columns by which the later lines of a footnote are indented. */
const INDENT = 4;

/**
 * Footnotes as GitHub writes them, `text[^label]` and `[^label]: words`, and citations as Pandoc writes them,
 * `[see @key, p. 3]` (pandoc.org/MANUAL.html#citation-syntax).
 */
export const Notes: MarkdownConfig = {
  defineNodes: [
    "FootnoteReference",
    "Citation",
    "FootnoteLabel",
    { name: "Footnote", block: true, composite: continuesFootnote },
  ],
  parseInline: [
    { name: "FootnoteReference", parse: parseReference, before: "Link" },
    { name: "Citation", parse: parseCitation, before: "Link" },
  ],
  parseBlock: [{ name: "Footnote", parse: startFootnote, endLeaf: endsParagraph, before: "LinkReference" }],
};

function parseReference(cx: InlineContext, next: number, pos: number): number {
  return next === 91 /* [ */ && cx.char(pos + 1) === 94 /* ^ */ ? element(cx, pos, REFERENCE, "FootnoteReference") : -1;
}

function parseCitation(cx: InlineContext, next: number, pos: number): number {
  return next === 91 ? element(cx, pos, CITATION, "Citation") : -1;
}

function element(cx: InlineContext, pos: number, pattern: RegExp, name: string): number {
  pattern.lastIndex = pos - cx.offset;
  return pattern.test(cx.text) ? cx.addElement(cx.elt(name, pos, cx.offset + pattern.lastIndex)) : -1;
}

/** Only at the top level: elsewhere a footnote could go on after blank lines that an edit does not look behind. */
function definitionLength(cx: BlockContext, line: Line): number {
  if (line.next !== 91 || cx.depth !== 1 || line.indent >= INDENT) return 0;
  return DEFINITION.exec(line.text.slice(line.pos, line.pos + 1010))?.[0].length ?? 0;
}

function startFootnote(cx: BlockContext, line: Line): boolean | null {
  const length = definitionLength(cx, line);
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

function continuesFootnote(_cx: BlockContext, line: Line, indent: number): boolean {
  if (line.next < 0) return true;
  if (line.indent < line.baseIndent + indent) return false;
  line.moveBaseColumn(line.baseIndent + indent);
  return true;
}
