/** Where a word is cut as a text is: "it's" is two words, "didn't" too. */
const WORD_BREAK = / |(?<!\bone)(?='s\b)|(?=n't\b)|(?=' )/;

/** A phrase of the lists, cut into words as a text is. */
export function cutPhrase(phrase: string): string[] {
  return phrase.includes("'") ? phrase.split(WORD_BREAK) : phrase.split(" ");
}
