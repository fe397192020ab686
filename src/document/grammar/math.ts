import type { BlockContext, InlineContext, Line, MarkdownConfig } from "@lezer/markdown";

const DISPLAY = /\$\$(?:[^$\\]|\\[\s\S]){1,4000}\$\$/y;
/** As Pandoc: no blank inside the dollars, no digit after them (pandoc.org/MANUAL.html#math). */
const INLINE = /\$(?![\s$])((?:[^$\\\n]|\\.){1,500})(?<!\s)\$(?![\p{L}\p{N}$])/uy;
const WORD_BEFORE = /[\p{L}\p{N}$]/u;
/** What tells "$2^n$" from two sums of money, such as "$5 (or 6$)". */
const FORMULA = /[\\^_={}<>+*]/;
const PLAIN_NUMBER = /^[\d.,]+$/;

/** TeX between dollars: `$x^2$`, `$$ … $$`, and a block of its own between two lines of `$$`. */
export const TeX: MarkdownConfig = {
  defineNodes: ["Math", { name: "MathBlock", block: true }],
  parseInline: [{ name: "Math", parse: parseInlineMath, before: "Emphasis" }],
  parseBlock: [{ name: "MathBlock", parse: parseBlockMath, endLeaf: isFence, before: "FencedCode" }],
};

function parseInlineMath(cx: InlineContext, next: number, pos: number): number {
  if (next !== 36 /* $ */) return -1;
  const at = pos - cx.offset;
  DISPLAY.lastIndex = at;
  if (DISPLAY.test(cx.text)) return cx.addElement(cx.elt("Math", pos, cx.offset + DISPLAY.lastIndex));
  if (at > 0 && WORD_BEFORE.test(cx.text.charAt(at - 1))) return -1;
  INLINE.lastIndex = at;
  const formula = INLINE.exec(cx.text)?.[1];
  if (formula === undefined || !isFormula(formula)) return -1;
  return cx.addElement(cx.elt("Math", pos, pos + formula.length + 2));
}

function isFormula(text: string): boolean {
  return FORMULA.test(text) || PLAIN_NUMBER.test(text) || !/^\d|\s/.test(text);
}

/** Only at the top level: a block parser is not told where a list or quote around it ends. */
function isFence(cx: BlockContext, line: Line): boolean {
  return line.next === 36 && cx.depth === 1 && line.text.slice(line.pos).trimEnd() === "$$";
}

/** From a line of `$$` to the next one, or to a blank line, which TeX does not allow in a formula. */
function parseBlockMath(cx: BlockContext, line: Line): boolean {
  if (!isFence(cx, line)) return false;
  const from = cx.lineStart + line.pos;
  while (cx.nextLine() && line.next >= 0) {
    if (!isFence(cx, line)) continue;
    cx.nextLine();
    break;
  }
  cx.addElement(cx.elt("MathBlock", from, cx.prevLineEnd()));
  return true;
}
