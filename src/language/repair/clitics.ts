import { FormQuestion } from "../form-question.js";
import { beginsWithLetterOrDigit } from "../letters.js";
import type { Words } from "../tagger.js";
import type { Reading } from "./reading.js";

const AFTER_IS = new Set(["a", "an", "the", "been", "not", "n't", "going", "always", "never", "already"]);

/** "Lee’s not", "Lee’s been", "Lee’s a liar": "’s" is a verb; before a noun it is a possessive. */
export function isVerbClitic(reading: Reading, index: number): boolean {
  if (reading.word(index) !== "'s" || !reading.isTag(index, "PART")) return false;
  const next = index + 1;
  if (AFTER_IS.has(reading.word(next)) || reading.isTag(next, "PRON")) return true;
  return reading.word(next).endsWith("ing") && reading.isTag(next + 1, "DET", "PRON");
}

const SINGLE_MARK = new FormQuestion((text, lower) => text === "‘" || lower === "'");

function endsWord(text: string): boolean {
  return /[.,!?…]$/.test(text) || beginsWithLetterOrDigit(text.slice(-1));
}

/** Tags the apostrophe after a plural ("ministers’ pay") as possessive, where it closes no single quotation mark. */
export function tagPluralPossessives({ tokens, columns }: Words): void {
  let isOpen = false;
  for (let index = 0; index < tokens.length; index++) {
    if (!tokens.is(index, SINGLE_MARK)) continue;
    const isAdjacent = index > 0 && tokens.end(index - 1) === tokens.start(index);
    const isAfterWord = isAdjacent && endsWord(tokens.text(index - 1));
    if (!isAfterWord) isOpen = true;
    else if (isOpen) isOpen = false;
    else if (tokens.lower(index - 1).endsWith("s") && /^(?:NOUN|PROPN)$/.test(tokens.tag(index - 1) ?? ""))
      columns.setTag(index, "PART");
  }
}
