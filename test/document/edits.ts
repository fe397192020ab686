import fc from "fast-check";
import type { TextChange } from "../../src/document/index.js";

/** Markdown that between them uses every construct the document layer knows. */
const PIECES = [
  "The harbour board met on Monday.",
  "“We will *build* it,” Ana Lee said.\nShe gave **no** date.",
  "# Ferry fares",
  "## Who pays? ##",
  "Ferry fares\n===========",
  "Who pays\n---",
  "> The pier is safe.\n> It was tested.\n>\n> — The engineer",
  "> - listed in a quote\n>   with a second line\n> 1. and numbered",
  "- one item\n- another\n\n  with a second paragraph\n- a third",
  "- [ ] ask the mayor\n- [x] ask the clerk",
  "1. first\n   - nested\n     > quoted\n2. second",
  "| Port | Ships |\n|---|---:|\n| North | 12 |\n| South \\| East | *3* |",
  "Ports and ships\n| a | b |\n|---|---|\n| c | d |",
  "```js\nconst a = 1;\n```",
  "~~~\nnot prose\n~~~",
  "    indented code",
  "$$\nx^2 + y^2\n$$",
  "It costs $5 and $6, or $x^2$, said `code`.",
  "See [the plan][plan], [plan], [SOURCE TK] and ![map][plan].",
  '[plan]: https://example.org/plan "The plan"',
  "[PLAN]: <https://example.org/other>",
  "The fare rose.[^fare] So did the toll [see @lee2020, p. 3].",
  "[^fare]: The board's figures.\n\n    A second paragraph.",
  "<!-- stet loaded/label: their own word -->",
  "The so-called plan. <!-- stet loaded/doubt: quoted -->",
  "<!-- blue-pencil off -->",
  "<!-- blue-pencil on -->",
  "{/* stet loaded/label: MDX */}",
  '<blockquote class="twitter-tweet"><p>The pier is <b>shut</b>.</p>&mdash; Ana Lee (@lee)</blockquote>',
  "<div>\nraw *html*\n</div>",
  '<p>The pier <a href="x">is</a> &amp; was.</p>\n<!-- stet loaded/label: hers -->\n<p>Old.</p>',
  '<blockquote cite="x">',
  "It is old.</blockquote>",
  "<figure><blockquote>Old.</blockquote><figcaption>Ana Lee</figcaption></figure>",
  '{{< quote author="Ana Lee" >}}',
  "{{< /quote >}}",
  "<div>\n\nprose in it\n\n</div>",
  "A <b>bold</b> word,<br>a break, <Chart data={rows} />.",
  'import Chart from "./chart"',
  'export const title = "x";',
  "{% include note.html %}\n{{ page.title }} opens.",
  "Line one  \nline two\\\nline three &amp; &mdash; \\* 😀.",
  "Read https://example.org/a_b_c or <mail@example.org>.",
  '!!! note "Mind the step"\n    The pier is old.\n\n    It was mended.',
  '=== "Ferry"\n    ??? tip\n        It sails at dawn.\n\nAll aboard.',
  "::: {.callout-note}\nThe pier is shut.\n:::",
  "%%\nask the clerk\n\nand the mayor\n%%",
  "The %% ask %% fare rose to ==six pounds== ![[chart.png]] ^fare",
  '{{< figure\n  src="pier.png"\n>}}\nThe pier.',
  "{{% notice info %}}\nIt {{< year >}} rose.\n{{% /notice %}}",
  "As @lee2020 [p. 3] said, it rose [1, 2].^[The board.] \\citep{lee}",
  "***",
  "---",
  '---\ntitle: The *pier*\ndescription: "A \\"quoted\\" line"\n---',
  "---\ntitle: [broken\n---",
  "...",
];

/** What a writer types or deletes that changes how the text around it is read. */
const INSERTIONS = [
  "a",
  " ",
  "word ",
  "\n",
  "\n\n",
  "\r\n",
  "\r",
  "```",
  "```\n",
  "~~~\n",
  "> ",
  "- ",
  "1. ",
  "    ",
  "\t",
  "# ",
  "*",
  "**",
  "_",
  "`",
  "[",
  "]",
  "](",
  ")",
  "[^",
  "]:",
  "|",
  "---",
  "\n---\n",
  "===",
  "$",
  "$$\n",
  "<",
  ">",
  "<!--",
  "-->",
  "<div>",
  "\\",
  "&amp;",
  "{{",
  "}}",
  "{%",
  "%}",
  "\u0000",
  "\uD83D",
  "\uFEFF",
  "]: x",
  "| - |",
  "{/*",
  "*/}",
  "%%",
  "%%\n",
  "==",
  "!!! note\n",
  "^[",
  ">}}",
  "{{<",
  "é",
  "“",
];

export interface Edit {
  /** Place and length of the stretch replaced, as shares of 10,000 of the text; the length of at most 40 characters. */
  readonly at: number;
  readonly remove: number;
  readonly insert: string;
}

const LINE_ENDS = ["\n", "\r\n", "\r"] as const;

export const drafts: fc.Arbitrary<string> = fc
  .tuple(
    fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }),
    fc.constantFrom("\n\n", "\n\n", "\n\n", "\n"),
    fc.constantFrom(...LINE_ENDS),
    fc.constantFrom("", "", "\n"),
  )
  .map(([pieces, gap, lineEnd, end]) => (pieces.join(gap) + end).replaceAll("\n", lineEnd));

export const edits: fc.Arbitrary<readonly Edit[]> = fc.array(
  fc.record({
    at: fc.nat(10_000),
    remove: fc.oneof(fc.constant(0), fc.constant(1), fc.nat(40)),
    insert: fc.oneof(fc.constant(""), fc.constantFrom(...INSERTIONS), fc.constantFrom(...PIECES)),
  }),
  { minLength: 10, maxLength: 10 },
);

/** The change that an edit makes to `text`. */
export function changeFor(text: string, { at, remove, insert }: Edit): TextChange {
  const start = Math.round((at / 10_000) * text.length);
  return { start, end: Math.min(text.length, start + remove), text: insert };
}

/** The changes that several edits make to `text` at once: those that would overlap an earlier one are left out. */
export function changesFor(text: string, list: readonly Edit[]): TextChange[] {
  const changes: TextChange[] = [];
  for (const edit of list) {
    const change = changeFor(text, edit);
    if (changes.every((one) => change.end < one.start || change.start > one.end)) changes.push(change);
  }
  return changes;
}

/** The text after changes that do not overlap. */
export function applyChanges(text: string, changes: readonly TextChange[]): string {
  return changes
    .toSorted((a, b) => b.start - a.start)
    .reduce((result, change) => result.slice(0, change.start) + change.text + result.slice(change.end), text);
}
