import type { Span } from "../document/index.js";

/** By place, then by rule in code units: the same order on every machine. */
export function byPlace(a: Span & { readonly rule: string }, b: Span & { readonly rule: string }): number {
  return a.start - b.start || a.end - b.end || compareText(a.rule, b.rule);
}

/** By code units. */
export function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
