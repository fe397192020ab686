import { CAPITAL } from "./form-question.js";
import type { Tokens } from "./tokens.js";
import type { Sentence } from "./types.js";

/** Where this share of a line's longer words has a capital, a capital says nothing: a headline. */
const HEADLINE_SHARE = 0.65;
const HEADLINE_WORDS = 4;
const LONGER = 4;

/** Whether a line is written as headlines are: capitals on most words and no full stop, or capitals throughout. */
export function isHeadlineCase(tokens: Tokens, { first, last }: Sentence): boolean {
  let words = 0;
  let shouted = 0;
  let longer = 0;
  let capitals = 0;
  for (let index = first; index < last; index++) {
    const text = tokens.text(index);
    const tag = tokens.tag(index);
    if (tag === "PUNCT" || tag === "NUM" || text.length < 2) continue;
    const isCapital = tokens.is(index, CAPITAL);
    words++;
    if (isCapital && text === text.toUpperCase()) shouted++;
    if (text.length < LONGER) continue;
    longer++;
    if (isCapital) capitals++;
  }
  if (words >= HEADLINE_WORDS && shouted > words * HEADLINE_SHARE) return true;
  return longer >= HEADLINE_WORDS && tokens.text(last - 1) !== "." && capitals > longer * HEADLINE_SHARE;
}
