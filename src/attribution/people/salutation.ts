import type { Words } from "../syntax/words.js";

const LONGEST_SALUTATION = 20;

/**
 * Whether a passage only greets those who are spoken to: "Madam Mayor, Minister, friends,". It has no verb and ends in a
 * comma. Whoever is spoken to is "you", and nobody a later "she" can mean.
 */
export function isSalutation({ tokens, classes }: Words): boolean {
  const isShort = tokens.length > 0 && tokens.length <= LONGEST_SALUTATION;
  return (
    isShort && tokens.text(tokens.length - 1) === "," && !classes.some((word) => /^(?:verb|auxiliary)$/.test(word))
  );
}
