import type { Passage } from "../../attribution/index.js";
import type { Span } from "../../document/index.js";
import { firstIndex } from "../../document/index.js";

/** Where somebody's words stand in quotation marks: in order, not overlapping. */
export function quotedSpans(passage: Passage): Span[] {
  const spans: Span[] = [];
  for (const { start, end } of passage.quotations.filter(({ kind }) => kind === "speech")) {
    if (start >= (spans.at(-1)?.end ?? 0)) spans.push({ start, end });
  }
  return spans;
}

/** The parts of `span` that lie in `spans`, which are in order. */
export function overlaps(span: Span, spans: readonly Span[]): Span[] {
  const found: Span[] = [];
  for (let at = firstIndex(spans, ({ end }) => end > span.start); at < spans.length; at++) {
    const other = spans[at];
    if (other === undefined || other.start >= span.end) break;
    found.push({ start: Math.max(span.start, other.start), end: Math.min(span.end, other.end) });
  }
  return found;
}
