import type { Span } from "../document/index.js";
import { ABOUT_CLASSES } from "../lexicons/loaded/index.js";

const JUDGEMENT = "attribution/opinion-as-fact";
/** A comment ("it is no secret that") can go, and the claim behind it still lacks a source; a description cannot. */
const DESCRIBING: ReadonlySet<string> = new Set(
  ABOUT_CLASSES.filter(({ traits }) => traits?.describes).map(({ rule }) => `loaded/${rule}`),
);

/**
 * Drops a judgement that reads as the writer's own where a describing word in it is marked as loaded already: "the stunning win" is
 * one remark to a writer, and the loaded word is what gives it away. All others pass through, and the order is kept.
 * Takes the findings of one passage, in prose offsets.
 */
export function resolveJudgements<T extends Span & { readonly rule: string }>(findings: readonly T[]): T[] {
  const judgements = findings.filter(({ rule }) => rule === JUDGEMENT).sort(byStart);
  if (judgements.length === 0) return [...findings];
  const loaded = findings.filter(({ rule }) => DESCRIBING.has(rule)).sort(byStart);
  const dropped = new Set<T>();
  let at = 0;
  for (const judgement of judgements) {
    while ((loaded[at]?.end ?? judgement.start + 1) <= judgement.start) at++;
    if ((loaded[at]?.start ?? judgement.end) < judgement.end) dropped.add(judgement);
  }
  return findings.filter((finding) => !dropped.has(finding));
}

function byStart(a: Span, b: Span): number {
  return a.start - b.start;
}
