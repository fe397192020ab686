import type { BlockContext, Line, MarkdownConfig } from "@lezer/markdown";
import { MAX_DEPTH } from "./limits.js";

/** Columns by which the body of an aside is indented. */
const INDENT = 4;
/** `!!! note`, `!!! danger inline end "Mind the step"`, `???+ tip`: kinds in lower case, then perhaps a title. */
const ASIDE = /^(?:!!!|\?\?\?\+?) ?(?:[a-z][\w-]*(?: +[a-z][\w-]*){0,3})(?: +"[^"]*")?\s*$/;
/** `=== "Tab"`, also with the marks that start a new set of tabs. */
const TAB = /^===[+!]{0,2} +"[^"]*"\s*$/;
const LONGEST_LINE = 300;

/**
 * Asides and tabs as Python-Markdown and MkDocs write them: a line of marks, a kind and a title, and under it an
 * indented body, which is prose (squidfunk.github.io/mkdocs-material/reference/admonitions).
 */
export const Admonitions: MarkdownConfig = {
  defineNodes: ["AdmonitionMark", { name: "Admonition", block: true, composite: continuesIndented }],
  parseBlock: [{ name: "Admonition", parse: start, endLeaf: opens, before: "LinkReference" }],
};

/**
 * Only at the top level or in another aside: elsewhere its body could go on after blank lines that an edit does not
 * look behind.
 */
function opens(cx: BlockContext, line: Line): boolean {
  if (line.next !== 33 /* ! */ && line.next !== 63 /* ? */ && line.next !== 61 /* = */) return false;
  const opening = line.text.slice(line.pos, line.pos + LONGEST_LINE);
  return (ASIDE.test(opening) || TAB.test(opening)) && line.indent < line.baseIndent + INDENT && isInAsidesOnly(cx);
}

function isInAsidesOnly(cx: BlockContext): boolean {
  if (cx.depth >= MAX_DEPTH) return false;
  for (let depth = 1; depth < cx.depth; depth++) if (cx.parentType(depth).name !== "Admonition") return false;
  return true;
}

function start(cx: BlockContext, line: Line): boolean | null {
  if (!opens(cx, line)) return false;
  const from = cx.lineStart + line.pos;
  cx.startComposite("Admonition", line.pos, INDENT);
  cx.addElement(cx.elt("AdmonitionMark", from, cx.lineStart + line.text.length));
  line.moveBase(line.text.length);
  return null;
}

/** Whether a block whose later lines are indented by `indent` columns goes on in this line. */
export function continuesIndented(_cx: BlockContext, line: Line, indent: number): boolean {
  if (line.next < 0) return true;
  if (line.indent < line.baseIndent + indent) return false;
  line.moveBaseColumn(line.baseIndent + indent);
  return true;
}
