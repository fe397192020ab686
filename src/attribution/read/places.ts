import type { Block, Span } from "../../document/index.js";
import type { TokenRange } from "../syntax/chunk.js";
import type { Place } from "../types.js";
import type { LocalReading } from "./local.js";

/** The place of a run of tokens in its own passage; null for none. */
export function placeOf(local: LocalReading, range: TokenRange | null): Place | null {
  if (!range || range.last <= range.first) return null;
  const start = local.words.tokens.start(range.first) ?? 0;
  return { start, end: local.words.tokens.end(range.last - 1) ?? start, back: 0 };
}

/** A span of a block without the white space at its end. */
export function trimmed(block: Block, span: Span): Span {
  const text = block.prose.text.slice(span.start, span.end);
  return { start: span.start, end: span.start + text.trimEnd().length };
}
