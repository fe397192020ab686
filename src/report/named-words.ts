/** Longer wordings are cut in menus and lists, in UTF-16 units. */
const LONGEST = 32;

/** The words of a finding, in quotation marks and in one line, as a row of a menu names them: “Critics”. */
export function quotedWords(words: string): string {
  const inside = bare(words);
  return `“${inside.length > LONGEST ? `${inside.slice(0, LONGEST).trimEnd()}…` : inside}”`;
}

/**
 * A text as it stands where the draft is not to be seen: with the words it is about before it, unless it has them itself.
 *
 * @param text a message, or the title of a fix: "Replace with “said”"
 * @param words those that are marked
 * @param put puts the two together, in the language of the reader: “claimed”: Replace with “said”
 */
export function withWords(
  text: string,
  words: string,
  put: (quoted: string, text: string) => string = (quoted, rest) => `${quoted}: ${rest}`,
): string {
  return has(text.toLowerCase(), bare(words).toLowerCase()) ? text : put(quotedWords(words), text);
}

/** Whether the words stand in a text on their own: “so” is not in “somebody”. */
function has(text: string, words: string): boolean {
  const isLetter = (character: string | undefined) => /[\p{L}\p{N}]/u.test(character ?? "");
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    if (!isLetter(text[at - 1]) && !isLetter(text[at + words.length])) return true;
  }
  return false;
}

/** In one line, without quotation marks around it. */
function bare(words: string): string {
  return words
    .replace(/\s+/gu, " ")
    .trim()
    .replace(/^[“"]|[”"]$/gu, "");
}
