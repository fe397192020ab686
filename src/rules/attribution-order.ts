import type { Span } from "../document/index.js";
import { sentenceIndexAt } from "../language/index.js";

/**
 * The rules of the family `attribution/`, the most specific first. Where several mark one sentence the writer sees
 * the first only: "studies show" is better said than "this figure has no source".
 */
export const ATTRIBUTION_ORDER: readonly string[] = [
  "attribution/unnamed-study",
  "attribution/anonymous-source",
  "attribution/vague-source",
  "attribution/agentless",
  "attribution/unsourced-allegation",
  "attribution/mind-reading",
  "attribution/unsourced-forecast",
  "attribution/unsourced-superlative",
  "attribution/unsourced-cause",
  "attribution/unsourced-figure",
  "attribution/opinion-as-fact",
  "attribution/orphan-quote",
  "attribution/unclear-speaker",
  "attribution/unsourced-claim",
];

/**
 * Keeps at most one attribution finding a sentence: the most specific rule's, and of one rule's the first.
 * Findings of other families pass through. Takes findings and sentences of one passage, both in prose offsets;
 * a finding belongs to the sentence it starts in. The order of `findings` is kept.
 */
export function resolveAttribution<T extends Span & { readonly rule: string }>(
  findings: readonly T[],
  sentences: readonly Span[],
): T[] {
  const best = new Map<number, T>();
  for (const finding of findings) {
    if (!isAttribution(finding)) continue;
    const sentence = sentenceIndexAt(sentences, finding.start);
    const other = best.get(sentence);
    if (other === undefined || compare(finding, other) < 0) best.set(sentence, finding);
  }
  const kept = new Set<T>(best.values());
  return findings.filter((finding) => !isAttribution(finding) || kept.has(finding));
}

function isAttribution(finding: { readonly rule: string }): boolean {
  return finding.rule.startsWith("attribution/");
}

function compare(a: Span & { readonly rule: string }, b: Span & { readonly rule: string }): number {
  return rank(a.rule) - rank(b.rule) || a.start - b.start;
}

function rank(rule: string): number {
  const place = ATTRIBUTION_ORDER.indexOf(rule);
  return place < 0 ? ATTRIBUTION_ORDER.length : place;
}
