import type { Directive } from "../../document/index.js";
import type { DraftFix } from "../types.js";

/** Takes a stet out; the whole line where nothing else stands on it and no two paragraphs would run together. */
export function removal(text: string, { start, end }: Directive): DraftFix {
  const before = skipBlanks(text, start, -1);
  const after = skipBlanks(text, end, 1);
  const alone = isLineEdge(text, before - 1) && isLineEdge(text, after);
  const edit =
    alone && (isBlankAbove(text, before) || isBlankBelow(text, after))
      ? { start: before, end: Math.min(text.length, afterLineEnd(text, after)), text: "" }
      : { start: isLineEdge(text, after) ? before : start, end, text: "" };
  return { title: "Remove the stet", safe: true, edits: [edit] };
}

/** From `offset` over spaces and tabs, forwards (1) or backwards (-1). */
function skipBlanks(text: string, offset: number, step: 1 | -1): number {
  let at = offset;
  while (/^[ \t]$/.test(text[step === 1 ? at : at - 1] ?? "")) at += step;
  return at;
}

/** Whether the character at `offset` ends a line, or is outside the text. */
function isLineEdge(text: string, offset: number): boolean {
  return /^[\r\n]?$/.test(text[offset] ?? "");
}

function afterLineEnd(text: string, offset: number): number {
  return offset + (text.startsWith("\r\n", offset) ? 2 : 1);
}

/** Whether the line above the one that starts at `lineStart` is blank or missing. */
function isBlankAbove(text: string, lineStart: number): boolean {
  const end = lineStart - (text.startsWith("\r\n", lineStart - 2) ? 2 : 1);
  return end <= 0 || isLineEdge(text, skipBlanks(text, end, -1) - 1);
}

function isBlankBelow(text: string, lineEnd: number): boolean {
  return isLineEdge(text, skipBlanks(text, afterLineEnd(text, lineEnd), 1));
}
