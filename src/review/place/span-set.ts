import type { Span } from "../../document/index.js";
import { firstIndex } from "../../document/index.js";

/** The spans in order, with those that overlap made one. */
export function joined(spans: readonly Span[]): Span[] {
  const whole: Span[] = [];
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    const last = whole.at(-1);
    if (last !== undefined && start <= last.end) whole[whole.length - 1] = { ...last, end: Math.max(last.end, end) };
    else whole.push({ start, end });
  }
  return whole;
}

/** Whether `span` shares a character with one of `sorted`, or is a place strictly inside one. */
export function cutsInto(sorted: readonly Span[], span: Span): boolean {
  const next = sorted[firstIndex(sorted, ({ end }) => end > span.start)];
  return next !== undefined && next.start < span.end;
}

/** The same, where a place right before one of `sorted` counts as inside it. */
export function overlaps(sorted: readonly Span[], span: Span): boolean {
  return cutsInto(sorted, { start: span.start, end: Math.max(span.end, span.start + 1) });
}
