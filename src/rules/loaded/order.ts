import type { Span } from "../../document/index.js";
import { ABOUT_CLASSES } from "../../lexicons/loaded/index.js";

/**
 * The rules of the family `loaded/`, the most specific first. Where two mark the same words the writer sees the first
 * only: a scare quote around a label is first of all a label in quotation marks.
 */
export const LOADED_ORDER: readonly string[] = [
  "loaded/scare-quotes",
  ...ABOUT_CLASSES.map(({ rule }) => `loaded/${rule}`),
  "loaded/emphasis",
  "loaded/rhetorical-question",
];

/** What a house says of a word goes before what anybody else says. */
const HOUSE = "house/word";

/**
 * Keeps one of the findings of loaded words and of the house's own that overlap: the most specific rule's, and of one rule's the longest. A rhetorical
 * question gives way to any word marked in it. Findings of other families pass through, and the order is kept.
 * Takes the findings of one passage, in prose offsets.
 */
export function resolveLoaded<T extends Span & { readonly rule: string }>(findings: readonly T[]): T[] {
  const loaded = findings.filter(isLoaded).sort((a, b) => a.start - b.start || b.end - a.end);
  const dropped = new Set<T>();
  let kept: T | null = null;
  for (const finding of loaded) {
    if (kept === null || kept.end <= finding.start) {
      kept = finding;
    } else if (compare(finding, kept) < 0) {
      dropped.add(kept);
      kept = finding;
    } else {
      dropped.add(finding);
    }
  }
  return findings.filter((finding) => !dropped.has(finding));
}

function isLoaded(finding: { readonly rule: string }): boolean {
  return finding.rule.startsWith("loaded/") || finding.rule === HOUSE;
}

function compare(a: Span & { readonly rule: string }, b: Span & { readonly rule: string }): number {
  return rank(a.rule) - rank(b.rule) || b.end - b.start - (a.end - a.start);
}

function rank(rule: string): number {
  if (rule === HOUSE) return -1;
  const place = LOADED_ORDER.indexOf(rule);
  return place < 0 ? LOADED_ORDER.length : place;
}
