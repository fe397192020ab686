/** Texts nobody writes, which show whether the time of a review grows with the text or with its square. */

/** By what they are made of: a piece, over and over. */
const UNITS = {
  // Quotation marks.
  "curly quotation marks": "“",
  "straight quotation marks": '"',
  "apostrophes apart": "' ",
  "nested marks": "“a ‘b ",
  "low marks": "„a“ »b« ",
  "quotations never closed": "“No, Lee said.\n\n",
  "quotations closed and never opened": "No,” Lee said.\n\n",
  "quotations with tags": "“No,” Ana Lee said. ",
  "one quotation": "we will build it and ",
  // Sentences and words.
  "one sentence": "the mayor said that ",
  "one sentence of sources": "according to Ana Lee, who said that critics say ",
  "one word": "a",
  "words of 5,000 letters": `${"ab".repeat(2_500)} `,
  "a hyphenated word": "well-",
  "a word over and over": "slammed ",
  "short sentences": "A shocking sham. ",
  "full stops": ". ",
  "question marks": "?",
  dots: "… ",
  capitals: "ABC ",
  shouting: "THE SHOCKING SHAM! ",
  names: "Ana Lee, Bo Cole, ",
  "names one sentence each": "Ana Lee met Bo Cole. She said he knew. ",
  initials: "J. K. ",
  titles: "Dr. Prof. ",
  figures: "40 percent of 300 people and ",
  "figures alone": "1,234.5 ",
  placeholders: "[SOURCE TK] ",
  adverbs: "so ",
  adjectives: "big ",
  "little words": "such as ",
  commas: "a, ",
  dashes: "he — ",
  colons: "Lee: ",
  // Signs that are not seen.
  "zero bytes": "a\0",
  "halves of letters": "\uD83D ",
  "signs of direction": "\u202Ea\u2066b\u2069 ",
  "signs without width": "a\u200Bb\u200D\uFEFF ",
  "accents on one letter": "\u0301",
  "emoji of a family": "👩‍👩‍👧‍👦",
  "blanks between words": `a${" ".repeat(1_000)}`,
  "line ends of all kinds": "a\r\nb\rc\n\r\n\r",
  "lines of one letter": "a\n",
  "separators of lines": "a\u2028b\u2029",
  // Markdown.
  "nested lists and quotes": "> - a\n",
  "deeper and deeper": "> ",
  links: "[a](b) ",
  "links to links": "[a][b] ",
  "pictures in links": "[![a](b)](c) ",
  footnotes: "a[^1] ",
  "notes for footnotes": "[^a]: Ana Lee said so.\n\n",
  brackets: "[a ",
  "round brackets": "(a ",
  asterisks: "*a ",
  "emphasis in emphasis": "**a *b ",
  strikes: "~~a ",
  backticks: "`a ",
  "backticks of many lengths": "`a ``b ```c ",
  fences: "```\na\n~~~\n",
  "headings without text": "#\n",
  headings: "## The mayor slammed it\n\n",
  rules: "---\n",
  tags: "<b>a ",
  "boxes in boxes": "<div>\n\n",
  "comments never closed": "<!-- a ",
  stets: "It was a sham. <!-- stet loaded/label: so it is called -->\n",
  "stets in one paragraph": "It was a sham. <!-- stet loaded/label: so it is called --> ",
  "regions never closed": "<!-- stet-start -->\n\nIt was a sham.\n\n",
  entities: "&amp;&#x22; ",
  escapes: '\\"\\* ',
  addresses: "https://example.org/a?b=c ",
  sums: "$a$ $$b ",
  shortcodes: "{{< a >}} {% b %} ",
  "names of books": "@lee2020 [@roe2021, p. 3] ",
  tables: "| a | b |\n",
  "tables that speak": '| Ana Lee | "It leaks," she said. |\n',
  "a table's wide row": "|a",
  "lists of one": "1. Critics say so.\n\n",
  "tasks to do": "- [ ] Ask Ana Lee.\n",
  // How pieces are built.
  interviews: "**Do you row?**\n\nI do. It leaks.\n\n",
  turns: "ANA LEE: It leaks.\n\n",
  letters: "Dear editor,\n\nIt leaks.\n\n— Bo Ray, Corley\n\n",
  posts: "> It leaks.\n>\n> — Ana Lee (@analee) March 3, 2025\n\n",
  references: "Lee, A. (2020). *On Boats*. Corley Press.\n\n",
};

/** What stands before the rest, once. */
const OPENINGS = {
  "one quotation": "“",
  tables: "| a | b |\n|---|---|\n",
  "tables that speak": "| a | b |\n|---|---|\n",
  references: "## References\n\n",
  "accents on one letter": "a",
};

/** Those that are built to a length: deeper and deeper, and closed again. */
const SHAPES = {
  "brackets closed again": (length) => nested("[", "a", "](b)", length),
  "emphasis closed again": (length) => nested("*", "a", "*", length),
  "marks closed again": (length) => nested("“", "a", "”", length),
  "tags closed again": (length) => nested("<i>", "a", "</i>", length),
  "a staircase of lists": (length) => stairs((depth) => `${"  ".repeat(depth)}- It was a sham.\n`, length),
  "a staircase of quotes": (length) => stairs((depth) => `${">".repeat(depth)} It was a sham.\n`, length),
  "front matter alone": (length) => `---\n${"a: [b, c]\n".repeat(length / 10)}---\n`,
  "front matter never closed": (length) => `---\n${"a: {b: ".repeat(length / 7)}`,
  "anchors in front matter": (length) => `---\na: &a [b]\n${"c: *a\n".repeat(length / 6)}---\n`,
};

function nested(open, middle, close, length) {
  const depth = Math.floor(length / (open.length + close.length));
  return open.repeat(depth) + middle + close.repeat(depth);
}

/** Steps down to a hundred deep, over and over. */
function stairs(step, length) {
  const flight = Array.from({ length: 100 }, (_, depth) => step(depth)).join("");
  return flight.repeat(Math.ceil(length / flight.length));
}

export const HOSTILE = [...Object.keys(UNITS), ...Object.keys(SHAPES)];

/** `length` UTF-16 units of the named text, or a few less. */
export function hostileText(name, length) {
  const unit = UNITS[name];
  if (unit === undefined) return SHAPES[name](length).slice(0, length);
  return ((OPENINGS[name] ?? "") + unit.repeat(Math.ceil(length / unit.length))).slice(0, length);
}
