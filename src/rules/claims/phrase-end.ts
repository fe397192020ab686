import type { Passage } from "../../attribution/index.js";
import type { Span } from "../../document/index.js";
import { firstTokenAt, type Tag, type Tokens } from "../../language/index.js";

/** What ties words to the noun before them: "tenure at Hale", "a report by the auditor". */
const LINKS = /^(?:of|at|in|on|about|for|from|with|by|against|between|among|towards?|within|over|into|behind|under)$/u;
const IN_PHRASE: ReadonlySet<Tag> = new Set<Tag>(["DET", "ADJ", "NUM", "NOUN", "PROPN", "PART", "PRON"]);
const HEADS: ReadonlySet<Tag> = new Set<Tag>(["NOUN", "PROPN", "PRON", "NUM"]);
/** Days, months and years say when, and hang on no noun. */
export const WHEN =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december|(?:19|20)\d\d|recent|last|this|next|turn)$/u;
/** Longest "to ban the sale of toys": more would leave the question far from its words. */
const LONGEST_PURPOSE = 12;

/**
 * Where the phrase of a noun ends whose last word is before `last`: with what hangs on it, "his tenure | at Hale", "a plan | to
 * ban toys". A token index, exclusive.
 */
export function phraseEnd(tokens: Tokens, last: number): number {
  let end = /^['’]s?$/u.test(tokens.text(last)) ? nounEnd(tokens, last) : last;
  for (let next = linkedEnd(tokens, end); next > end; next = linkedEnd(tokens, end)) end = next;
  return tokens.lower(end) === "to" && tokens.tag(end + 1) === "VERB" ? purposeEnd(tokens, end) : end;
}

/** The stretch with what hangs on its last noun, so that a question stands behind all of it: "officials with knowledge | of it". */
export function withComplement({ tokens }: Passage, { start, end }: Span): Span {
  const behind = firstTokenAt(tokens, end);
  const next = goesOn(tokens, behind) ? nounEnd(tokens, behind) : behind;
  return { start, end: tokens.end(phraseEnd(tokens, next) - 1) ?? end };
}

/** "People who know | both of them", "a clerk's | claims", "the White | House plan": the last word asks for more. */
function goesOn(tokens: Tokens, next: number): boolean {
  const last = tokens.tag(next - 1);
  if (last === "VERB" || /^['’]s?$/u.test(tokens.text(next - 1))) return true;
  return last === "PROPN" && tokens.tag(next) === "PROPN";
}

/** The end of one phrase with a preposition; the same place where none follows. */
function linkedEnd(tokens: Tokens, from: number): number {
  if (!LINKS.test(tokens.lower(from)) || WHEN.test(tokens.lower(from + 1))) return from;
  const end = nounEnd(tokens, from + 1);
  const joined = /^(?:and|or)$/u.test(tokens.lower(end)) ? nounEnd(tokens, end + 1) : end;
  const isJoined = joined > end + 1 && !/^(?:VERB|AUX)$/u.test(tokens.tag(joined) ?? "X");
  const last = isJoined ? joined : end;
  // "With more care | than": what is compared hangs on the verb.
  if (tokens.lower(last) === "than") return from;
  return HEADS.has(tokens.tag(last - 1) ?? "X") ? last : from;
}

/** Token index behind the words of a noun phrase that begins at `from`; `from` where none does. */
export function nounEnd(tokens: Tokens, from: number): number {
  let end = from;
  while (
    IN_PHRASE.has(tokens.tag(end) ?? "X") &&
    !/^(?:to|not|who|whom|which|that|he|she|they|we|i)$/u.test(tokens.lower(end))
  )
    end++;
  return end;
}

/** "To ban toys from fairs": up to a mark, or to a verb that belongs to the sentence. */
function purposeEnd(tokens: Tokens, from: number): number {
  for (let at = from + 2; at <= from + LONGEST_PURPOSE; at++) {
    const tag = tokens.tag(at);
    if (tag === undefined || tag === "PUNCT" || tag === "AUX") return at;
    if (tag === "VERB" && !tokens.lower(at).endsWith("ing")) return at;
    if (tag === "SCONJ" || tag === "CCONJ") return from;
  }
  return from;
}
