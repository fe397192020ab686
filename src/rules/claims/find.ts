import type { Passage } from "../../attribution/index.js";
import type { Span } from "../../document/index.js";
import type { Sentence, Token } from "../../language/index.js";
import type { Patterns } from "../patterns.js";
import { ownVoice } from "./voice.js";

const LITTLE: ReadonlySet<string> = new Set(["ADP", "PART", "SCONJ", "DET", "PUNCT"]);

/** A turn of phrase in the writer's own voice. Token indexes; `last` exclusive. */
export interface Claim<T> {
  readonly passage: Passage;
  readonly sentence: Sentence;
  /** Index of the sentence in its passage. */
  readonly index: number;
  readonly first: number;
  readonly last: number;
  readonly value: T;
}

/** Every place where one of the patterns stands wholly in the writer's own voice, in order. */
export function findClaims<T>(passage: Passage, patterns: Patterns<T>): Claim<T>[] {
  const voice = ownVoice(passage);
  return passage.sentences.flatMap((sentence, index) =>
    patterns
      .find(passage.tokens, sentence.first, sentence.last)
      .filter((match) => isOwn(voice, match.first, match.last))
      .map((match) => ({ passage, sentence, index, ...match })),
  );
}

function isOwn(voice: Uint8Array, first: number, last: number): boolean {
  for (let at = first; at < last; at++) if (voice[at] !== 1) return false;
  return true;
}

/** The stretch of prose from one token to before another. */
export function spanOf(tokens: readonly Token[], first: number, last: number): Span {
  const start = tokens[first]?.start ?? 0;
  return { start, end: tokens[last - 1]?.end ?? start };
}

/** The words of a claim, without the little words at its end that lead on to what follows: "is believed (to)". */
export function markOf({ passage, first, last }: Claim<unknown>): Span {
  let end = last;
  while (end - 1 > first && LITTLE.has(passage.tokens[end - 1]?.tag ?? "X")) end--;
  return spanOf(passage.tokens, first, end);
}

/** Whether a sentence has a word of the list, in this form or with this dictionary form. */
export function hasWord(passage: Passage, sentence: Sentence, words: ReadonlySet<string>): boolean {
  for (let at = sentence.first; at < sentence.last; at++) {
    const token = passage.tokens[at];
    if (token !== undefined && (words.has(token.lower) || words.has(token.lemma))) return true;
  }
  return false;
}
