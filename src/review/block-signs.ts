import type { Block } from "../document/index.js";
import type { DraftEdit } from "./types.js";

/** What makes a line a list item, heading, quote, rule, fence, table row or definition when it stands first. */
const BLOCK_SIGN =
  /^(?:[-+*](?:\s|$)|\d{1,9}[.)](?:\s|$)|#{1,6}(?:\s|$)|>|[=-]+\s*$|-{3}|~{3}|`{3}|\||\[[^\]]{0,80}\]:|<)/;
/** Longest stretch looked at on either side of an edit; no sign of a block is longer. */
const REACH = 100;

/** Whether the edit would leave a line that Markdown reads as the start of another block. */
export function opensBlock(text: string, block: Block, edit: DraftEdit): boolean {
  const before = text.slice(Math.max(block.start, edit.start - REACH), edit.start);
  const line = before.slice(Math.max(before.lastIndexOf("\n"), before.lastIndexOf("\r")) + 1);
  if (!/^[\s>]*$/.test(line) || before.length === REACH) return false;
  const after = edit.text + text.slice(edit.end, Math.min(block.end, edit.end + REACH));
  return BLOCK_SIGN.test(after.trimStart()) && !BLOCK_SIGN.test(text.slice(edit.start, block.end).slice(0, REACH));
}
