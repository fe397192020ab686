/** Texts nobody writes, which show whether the time of a review grows with the text or with its square. */
const UNITS = {
  "curly quotation marks": "“",
  "straight quotation marks": '"',
  "quotations never closed": "“No, Lee said.\n\n",
  "one quotation": "we will build it and ",
  "one sentence": "the mayor said that ",
  "one word": "a",
  "a word over and over": "slammed ",
  "short sentences": "A shocking sham. ",
  "nested lists and quotes": "> - a\n",
  "deeper and deeper": "> ",
  capitals: "ABC ",
  shouting: "THE SHOCKING SHAM! ",
  names: "Ana Lee, Bo Cole, ",
  figures: "40 percent of 300 people and ",
  adverbs: "so ",
  adjectives: "big ",
  "little words": "such as ",
  commas: "a, ",
  links: "[a](b) ",
  footnotes: "a[^1] ",
  brackets: "[a ",
  asterisks: "*a ",
  backticks: "`a ",
  tables: "| a | b |\n",
};
/** What stands before the rest, once. */
const OPENINGS = { "one quotation": "“", tables: "| a | b |\n|---|---|\n" };

export const HOSTILE = Object.keys(UNITS);

/** `length` UTF-16 units of the named text. */
export function hostileText(name, length) {
  const unit = UNITS[name];
  return ((OPENINGS[name] ?? "") + unit.repeat(Math.ceil(length / unit.length))).slice(0, length);
}
