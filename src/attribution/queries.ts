import type { Span } from "../document/index.js";
import type { Passage } from "./types.js";

/** Whether a span (prose offsets) lies inside somebody's quoted words. */
export function isQuoted(passage: Passage, span: Span): boolean {
  const around = passage.quotations.find(({ start, end }) => start <= span.start && span.end <= end);
  return around?.kind === "speech";
}
