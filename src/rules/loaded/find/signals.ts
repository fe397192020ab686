import type { Sentence, Tokens } from "../../../language/index.js";

/** Words that speak for straight reporting (below zero) or for argument (above), in units of one strong word. */
const SIGNALS: readonly (readonly [weight: number, words: string])[] = [
  [-0.8, "said says told"],
  [-0.7, "according"],
  [-0.65, "monday tuesday wednesday thursday friday saturday sunday"],
  [-0.55, "police court judge jury prosecutor prosecutors attorney charged convicted sentenced coroner detectives"],
  [-0.4, "january february april june july august september october november december"],
  [0.5, "you your ? !"],
  [0.25, "is are so just even really too such we our us"],
];
const WEIGHTS: ReadonlyMap<string, number> = new Map(
  SIGNALS.flatMap(([weight, words]) => words.split(" ").map((word): [string, number] => [word, weight])),
);
const PER_FIGURE = -0.27;
/** A long sentence gathers cues by chance. */
const PER_TOKEN = -0.014;
const MOST = 3;

const NONE: ReadonlySet<number> = new Set();

/**
 * How far the wording of a sentence speaks for argument rather than report, leaving its loaded words aside, and the tokens
 * with which a source is still asked for.
 */
export function toneOf(tokens: Tokens, sentence: Sentence, asked: ReadonlySet<number> = NONE): number {
  let tone = 0;
  const counts = new Map<number, number>();
  for (let at = sentence.first; at < sentence.last; at++) {
    const token = tokens.at(at);
    if (!token || asked.has(at)) continue;
    tone += PER_TOKEN;
    const weight = WEIGHTS.get(token.lower) ?? (/^\d/.test(token.text) ? PER_FIGURE : 0);
    const count = counts.get(weight) ?? 0;
    if (weight === 0 || count >= MOST) continue;
    counts.set(weight, count + 1);
    tone += weight;
  }
  return tone;
}
