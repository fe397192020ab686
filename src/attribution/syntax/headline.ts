import type { Tokens } from "../../language/index.js";
import { beginsWithCapital } from "../../language/index.js";
import { cueForm } from "../vocabulary/verbs.js";
import type { WordClass } from "./word-classes.js";

const LONGEST_HEADLINE = 30;

/** A short text in title case, where a capital says nothing. */
export function isHeadline(tokens: Tokens): boolean {
  if (tokens.length > LONGEST_HEADLINE || tokens.length < 4) return false;
  const long = tokens.filter((token) => token.text.length > 3 && token.tag !== "PUNCT");
  return long.length > 2 && long.filter((token) => beginsWithCapital(token.text)).length >= 0.9 * long.length;
}

/** "Clinic Says Budget Is Unfair": the first cue verb after a noun in a headline. */
export function isHeadlineVerb(tokens: Tokens, index: number, before: readonly WordClass[]): boolean {
  const token = tokens.at(index);
  if (!token || before[index - 1] !== "noun" || before.includes("verb")) return false;
  const form = cueForm(token.lower);
  return form !== undefined && (token.tag === "VERB" || (token.tag === "PROPN" && form.third));
}
