/** Splits a plain list, one or more words a line, at white space. */
export function words(list: string): readonly string[] {
  return list.trim().split(/\s+/);
}

/** Splits a list of phrases, separated by commas or line ends. */
export function phrases(list: string): readonly string[] {
  return list
    .split(/[,\n]/)
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== "");
}
