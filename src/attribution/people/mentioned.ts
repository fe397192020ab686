import type { Sentence } from "../../language/index.js";
import type { TokenRange } from "../syntax/chunk.js";
import type { Words } from "../syntax/words.js";
import type { LocalName } from "./cast.js";
import { canSpeak } from "./kind.js";

const LONGEST_DESCRIPTION = 8;
const DESCRIBING = /^(?:determiner|adjective|noun|number|preposition)$/;
const PLACING = /^(?:in|at|near|into|across|through|outside|inside)$/;

/** "the Morning Post", "at Hale Park": no person's name stands right behind these. */
export function isPlaceOrWork(words: Words, { token, article, titled }: LocalName): boolean {
  const before = words.tokens.lower(token - 1);
  return !titled && (article || PLACING.test(before));
}

/** The words of a name in the phrase it was found in, so that "Governor" before it counts as a role. */
export function rangeOfName({ tokens }: Words, name: string, phrase: TokenRange): TokenRange {
  const parts = name.split(" ");
  for (let at = phrase.first; at < phrase.last; at++)
    if (tokens.text(at) === parts[0]) return { first: at, last: Math.min(phrase.last, at + parts.length) };
  return phrase;
}

/** "A group of growers" before "who told": whom the clause goes on about, where that can speak; null elsewhere. */
export function describedBefore(words: Words, last: number): TokenRange | null {
  let first = last;
  while (first > last - LONGEST_DESCRIPTION && DESCRIBING.test(words.classes[first - 1] ?? "")) first--;
  const opening = words.classes.indexOf("determiner", first);
  if (opening < first || opening >= last) return null;
  const range = { first: opening, last };
  return canSpeak(words, range) ? range : null;
}

/** The sentence a token stands in; `from` is that of an earlier token, or -1. */
export function sentenceOf(sentences: readonly Sentence[], token: number, from: number): number {
  let index = Math.max(0, from);
  while (index < sentences.length - 1 && (sentences[index]?.last ?? 0) <= token) index++;
  return index;
}
