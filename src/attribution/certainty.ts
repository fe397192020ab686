import type { Attribution, Basis } from "./types.js";

/**
 * How often a pattern is right about who says what, as measured on news that people have marked, by the name of the
 * pattern, or of pattern and basis where they differ. The one place for such figures.
 */
const FIGURES: Readonly<Record<string, number>> = {
  "according-to": 0.97,
  "fronted-content": 0.97,
  "inverted-tag": 0.97,
  parenthetical: 0.93,
  "bare-tag": 0.9,
  "beside-tag": 0.85,
  "signed-quotation": 0.9,
  "verdict-after": 0.9,
  "as-put-it": 0.8,
  "verb-quote": 0.97,
  "verb-that": 0.93,
  "verb-clause": 0.93,
  "verb-clause/evidence": 0.75,
  "verb-hearer": 0.92,
  "verb-object": 0.88,
  "verb-question": 0.75,
  "verb-urge": 0.88,
  "verb-particle": 0.85,
  "verb-naming": 0.83,
  "verb-as": 0.77,
  "verb-infinitive": 0.75,
  "document-object": 0.85,
  "open-that": 0.8,
  "passive-agent": 0.8,
  "noun-that": 0.8,
  "noun-copula": 0.7,
  idiom: 0.75,
  "survey-lead": 0.88,
  "view-lead": 0.85,
  "colon-lead": 0.7,
  "colon-quotation": 0.75,
  "carried-quotation": 0.9,
  "next-paragraph": 0.9,
  "sentence-before": 0.7,
  "next-tag": 0.6,
  "continued-quotation": 0.85,
  "closing-tag": 0.85,
  "lead-before": 0.9,
  "quoting-sentence": 0.55,
  "unknown-speaker": 0,
};
/** Of what is no record (an attitude, a stance) only so much can be said. */
const ATTITUDE = 0.65;
const NOT_MEASURED = 0.7;

/** Below this nothing rests on an attribution, and nobody is shown as having said so. */
const LEAST_CERTAIN = 0.6;

/** How sure an attribution is, 0 to 1, from the pattern that found it. */
export function certaintyOf(pattern: string, basis: Basis): number {
  const measured = FIGURES[`${pattern}/${basis}`] ?? FIGURES[pattern] ?? NOT_MEASURED;
  return basis === "attitude" || basis === "stance" ? Math.min(ATTITUDE, measured) : measured;
}

/** Whether an attribution is sure enough to be shown, and for a sentence to rest on. */
export function isSure({ confidence }: Pick<Attribution, "confidence">): boolean {
  return confidence >= LEAST_CERTAIN;
}
