import { isCapitalAt } from "./characters.js";
import type { Sentence, Token } from "./types.js";

/** Where this share of a line's longer words has a capital, a capital says nothing: a headline. */
const HEADLINE_SHARE = 0.65;
const HEADLINE_WORDS = 4;
const LONGER = 4;

/** Whether a line is written as headlines are: capitals on most words and no full stop, or capitals throughout. */
export function isHeadlineCase(tokens: readonly Token[], { first, last }: Sentence): boolean {
  let [words, shouted, longer, capitals] = [0, 0, 0, 0];
  for (let index = first; index < last; index++) {
    const token = tokens[index];
    if (!token || token.tag === "PUNCT" || token.tag === "NUM" || token.text.length < 2) continue;
    const isCapital = isCapitalAt(token.text, 0);
    words++;
    if (isCapital && token.text === token.text.toUpperCase()) shouted++;
    if (token.text.length < LONGER) continue;
    longer++;
    if (isCapital) capitals++;
  }
  if (words >= HEADLINE_WORDS && shouted > words * HEADLINE_SHARE) return true;
  return longer >= HEADLINE_WORDS && tokens[last - 1]?.text !== "." && capitals > longer * HEADLINE_SHARE;
}
