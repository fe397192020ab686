import type { Passage } from "../../attribution/index.js";
import type { Span } from "../../document/index.js";
import type { Sentence, Tokens } from "../../language/index.js";
import type { Patterns } from "../patterns.js";
import { bySentence, everyToken, type PlacesIn } from "../places.js";
import type { Places } from "../triggers.js";
import { ownVoice } from "./voice.js";

/** Tags of words that only lead on to what follows. */
const LITTLE: ReadonlySet<string> = new Set(["ADP", "PART", "SCONJ", "DET", "PUNCT"]);

/** A turn of phrase in the writer's own voice. Token indexes; `last` exclusive. */
export interface Claim<T> {
  readonly passage: Passage;
  readonly sentence: Sentence;
  /** Index of the sentence in its passage. */
  readonly index: number;
  readonly first: number;
  readonly last: number;
  /** The pattern that stands there, as the rule writes it. */
  readonly pattern: string;
  readonly value: T;
}

/**
 * For each sentence the first place where one of the patterns stands wholly in the writer's own voice and `accepts`
 * agrees. One is enough: a sentence gets one finding of the family. `places` are the tokens at which a pattern may start.
 */
export function findClaims<T>(
  passage: Passage,
  patterns: Patterns<T>,
  places: Places = everyToken(passage),
  accepts: (claim: Claim<T>) => boolean = () => true,
): Claim<T>[] {
  if (places.length === 0) return [];
  const voice = ownVoice(passage);
  return bySentence(passage, places).flatMap((here) => firstClaim(passage, patterns, here, voice, accepts) ?? []);
}

function firstClaim<T>(
  passage: Passage,
  patterns: Patterns<T>,
  { sentence, index, places }: PlacesIn,
  voice: Uint8Array,
  accepts: (claim: Claim<T>) => boolean,
): Claim<T> | null {
  let from = sentence.first; // matches do not overlap
  for (const at of places) {
    if (at < from || voice[at] !== 1) continue;
    const match = patterns.matchAt(passage.tokens, at, sentence.last);
    if (match === undefined) continue;
    from = match.last;
    const { first, last, pattern, value } = match;
    const claim = { passage, sentence, index, first, last, pattern, value };
    if (isOwn(voice, match.first, match.last) && accepts(claim)) return claim;
  }
  return null;
}

function isOwn(voice: Uint8Array, first: number, last: number): boolean {
  for (let at = first; at < last; at++) if (voice[at] !== 1) return false;
  return true;
}

/** The stretch of prose from one token to before another. */
export function spanOf(tokens: Tokens, first: number, last: number): Span {
  const start = tokens.start(first) ?? 0;
  return { start, end: tokens.end(last - 1) ?? start };
}

/** The words of a claim, without the little words at its end that lead on to what follows: "is believed (to)". */
export function markOf({ passage, first, last }: Claim<unknown>): Span {
  let end = last;
  while (end - 1 > first && LITTLE.has(passage.tokens.tag(end - 1) ?? "X")) end--;
  return spanOf(passage.tokens, first, end);
}

/** The words marked, as the reader sees them. */
export function wordsOf(passage: Passage, { start, end }: Span): string {
  return passage.prose.text.slice(start, end);
}

/** Whether the sentence has a word of the list, in this form or as its dictionary form. */
export function hasWord({ passage, sentence }: Claim<unknown>, words: ReadonlySet<string>): boolean {
  return holds(passage.tokens, sentence, words);
}

/** Whether one of the words stands in the sentence at most `reach` words before or behind the claim. */
export function hasWordNear(claim: Claim<unknown>, words: ReadonlySet<string>, reach: number): boolean {
  const { passage, sentence } = claim;
  const first = Math.max(sentence.first, claim.first - reach);
  return holds(passage.tokens, { first, last: Math.min(sentence.last, claim.last + reach) }, words);
}

function holds(tokens: Tokens, { first, last }: Pick<Sentence, "first" | "last">, words: ReadonlySet<string>): boolean {
  for (let at = first; at < last; at++) {
    if (words.has(tokens.lower(at)) || words.has(tokens.lemma(at))) return true;
  }
  return false;
}
