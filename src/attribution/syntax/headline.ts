import type { Tokens } from "../../language/index.js";
import { CAPITAL } from "../../language/index.js";
import { cueForm } from "../vocabulary/verbs.js";
import type { WordClass } from "./word-classes.js";

const LONGEST_HEADLINE = 30;

/** A short text in title case, where a capital says nothing. */
export function isHeadline(tokens: Tokens): boolean {
  if (tokens.length > LONGEST_HEADLINE || tokens.length < 4) return false;
  const { long, capitalised } = longWords(tokens, 0, tokens.length);
  return long > 2 && capitalised >= 0.9 * long;
}

/** How many words of more than three letters there are, and how many of those begin with a capital. */
export function longWords(tokens: Tokens, first: number, last: number): { long: number; capitalised: number } {
  let long = 0;
  let capitalised = 0;
  for (let at = first; at < last; at++) {
    if (tokens.text(at).length <= 3 || tokens.tag(at) === "PUNCT") continue;
    long++;
    if (tokens.is(at, CAPITAL)) capitalised++;
  }
  return { long, capitalised };
}

/** "Clinic Says Budget Is Unfair": the first cue verb after a noun in a headline. */
export function isHeadlineVerb(tokens: Tokens, index: number, before: readonly WordClass[]): boolean {
  const token = tokens.at(index);
  if (!token || before[index - 1] !== "noun" || before.includes("verb")) return false;
  const form = cueForm(token.lower);
  return form !== undefined && (token.tag === "VERB" || (token.tag === "PROPN" && form.third));
}
