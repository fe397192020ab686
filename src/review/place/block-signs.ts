import type { Block } from "../../document/index.js";
import type { DraftEdit } from "../types.js";

/** What makes a line a list item, heading, quote, rule, fence, table row or definition when it stands first. */
const BLOCK_SIGN =
  /^(?:[-+*](?:\s|$)|\d{1,9}[.)](?:\s|$)|#{1,6}(?:\s|$)|>|[=-]+\s*$|-{3}|~{3}|`{3}|\||\[[^\]]{0,80}\]:|<)/;
/** Longest stretch looked at on either side of an edit; no sign of a block is longer. */
const REACH = 100;

/** Whether the edit would leave a line that Markdown reads as the start, or an empty one as the end, of a block. */
export function opensBlock(text: string, block: Block, edit: DraftEdit): boolean {
  const before = text.slice(Math.max(block.start, edit.start - REACH), edit.start);
  const line = before.slice(Math.max(before.lastIndexOf("\n"), before.lastIndexOf("\r")) + 1);
  if (!/^[\s>]*$/.test(line) || before.length === REACH) return false;
  const after = edit.text + text.slice(edit.end, Math.min(block.end, edit.end + REACH));
  if (/^[ \t]*[\r\n]/.test(after)) return true;
  return BLOCK_SIGN.test(after.trimStart()) && !BLOCK_SIGN.test(text.slice(edit.start, block.end).slice(0, REACH));
}

/** Whether the edit would leave a front-matter value that YAML reads as something other than these words. */
export function breaksValue(text: string, block: Block, edit: DraftEdit): boolean {
  if (block.kind !== "metadata") return false;
  const next = edit.text || text.charAt(edit.end);
  const isFirst = /[\s"']/.test(text.charAt(edit.start - 1)) && edit.start <= block.start + 1;
  return /["'\\:#\r\n]/.test(edit.text) || (isFirst && !/^[\p{L}\p{N}]/u.test(next.trimStart()));
}
