import type { Fix } from "../types.js";
import type { Claim } from "./find.js";
import { askAfter, type Question } from "./fixes.js";
import { nounEnd, phraseEnd } from "./phrase-end.js";

/** What may stand right behind a question that ends a phrase; anything else would belong to the phrase. */
const GOES_ON_WITHOUT = /^(?:as|when|while|after|before|during|until|because|if|although|though)$/u;
const RELATIVE = /^(?:who|whom|whose|which|that)$/u;
const SOME_OF: ReadonlySet<string> = new Set(["one", "some", "among", "two", "three"]);

/**
 * The placeholder alone, right behind the claim with its object: "a system used to coerce confessions from clerks [WHO ALLEGES
 * TK]". Null where it would split words that belong together: no question is better than a broken sentence.
 */
export function noteOnPhrase({ passage, first, last }: Claim<unknown>, question: Question): Fix | null {
  const { tokens } = passage;
  const end = phraseEnd(tokens, nounEnd(tokens, last));
  const start = tokens.start(first);
  const behind = tokens.end(end - 1);
  if (start === undefined || behind === undefined || splits(passage, end)) return null;
  return askAfter({ start, end: behind }, question);
}

/** Whether a bracket before token `next` would stand between words that belong together, or behind a quotation. */
function splits({ tokens }: Claim<unknown>["passage"], next: number): boolean {
  const tag = tokens.tag(next);
  if (/^(?:ADP|DET|PART|CCONJ)$/u.test(tokens.tag(next - 1) ?? "X")) return true;
  if (tag === undefined) return false;
  if (tag !== "PUNCT") return !GOES_ON_WITHOUT.test(tokens.lower(next));
  if (/^["“‘«(-]/u.test(tokens.text(next))) return true;
  return tokens.text(next) === "," && /^(?:VERB|NOUN|ADJ|CCONJ)$/u.test(tokens.tag(next + 1) ?? "X");
}

/**
 * Whether the claim hangs on another verb of its clause ("should close a system used to hide money", "a firm that stole"), so that
 * a tag for the sentence would be said of that verb instead.
 */
export function isGoverned({ passage: { tokens }, sentence, first }: Claim<unknown>): boolean {
  let at = first - 1;
  while (/^(?:AUX|ADV)$/u.test(tokens.tag(at) ?? "X")) at--;
  if (tokens.lower(at) === "to") return true;
  for (; at >= sentence.first; at--) {
    const tag = tokens.tag(at);
    if (tag === "PUNCT" || tag === "CCONJ") return false;
    if (tag === "VERB" || tag === "AUX" || RELATIVE.test(tokens.lower(at))) return true;
  }
  return false;
}

/** "A force that is changing the north": the claim is the verb of a clause that says which. */
export function isRelativeVerb({ passage: { tokens }, sentence, first }: Claim<unknown>): boolean {
  let at = first - 1;
  while (/^(?:AUX|ADV)$/u.test(tokens.tag(at) ?? "X")) at--;
  if (!RELATIVE.test(tokens.lower(at)) || at <= sentence.first) return false;
  return /^(?:NOUN|PROPN|PUNCT)$/u.test(tokens.tag(at - 1) ?? "X");
}

/** "Through the county's finest hills", "on one of the oldest boats": the claim stands in a phrase that a preposition leads in. */
export function isBehindPreposition({ passage: { tokens }, first }: Claim<unknown>): boolean {
  let at = first - 1;
  if (/^['’]s?$/u.test(tokens.text(first))) while (/^(?:PROPN|NOUN|ADJ|DET)$/u.test(tokens.tag(at) ?? "X")) at--;
  while (/^(?:DET|NUM)$/u.test(tokens.tag(at) ?? "X") && !SOME_OF.has(tokens.lower(at))) at--;
  if (tokens.lower(at) === "of" && SOME_OF.has(tokens.lower(at - 1))) at -= 2;
  const isOneOf = tokens.lower(at) === "among" && tokens.tag(at - 1) === "AUX";
  return tokens.tag(at) === "ADP" && !isOneOf;
}
