import type { Draft } from "../tagger.js";
import type { Reading } from "./reading.js";

const AFTER_IS = new Set(["a", "an", "the", "been", "not", "n't", "going", "always", "never", "already"]);

/** "Lee’s not", "Lee’s been", "Lee’s a liar": "’s" is a verb; before a noun it is a possessive. */
export function isVerbClitic(reading: Reading, index: number): boolean {
  if (reading.word(index) !== "'s" || !reading.isTag(index, "PART")) return false;
  const next = index + 1;
  if (AFTER_IS.has(reading.word(next)) || reading.isTag(next, "PRON")) return true;
  return reading.word(next).endsWith("ing") && reading.isTag(next + 1, "DET", "PRON");
}

/** Tags the apostrophe after a plural ("ministers’ pay") as possessive, where it closes no single quotation mark. */
export function tagPluralPossessives(tokens: readonly Draft[]): void {
  let isOpen = false;
  for (const [index, token] of tokens.entries()) {
    if (token.text !== "‘" && token.lower !== "'") continue;
    const before = tokens[index - 1];
    const isAfterWord = before?.end === token.start && /[\p{L}\p{N}.,!?…]$/u.test(before.text);
    if (!isAfterWord) isOpen = true;
    else if (isOpen) isOpen = false;
    else if (before.lower.endsWith("s") && /^(?:NOUN|PROPN)$/.test(before.tag)) token.tag = "PART";
  }
}
