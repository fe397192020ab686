import { isDeepStrictEqual } from "node:util";
import { describe, expect, it } from "vitest";
import { parseDraft, reparse } from "../../src/document/index.js";

const LENGTH = 150_000;
/** Markup that, repeated, makes careless parsers slow or deep. */
const REPEATED = [
  ">",
  "> ",
  ">\n",
  "- ",
  "-\n",
  "1. ",
  ">- ",
  "+ > ",
  "  - a\n",
  "[",
  "]",
  "[]",
  "![",
  "[a](",
  '[a](b "',
  "[a](b (",
  "[a][",
  "[^",
  "[^a]",
  "[@",
  "[[a|",
  "[a]: b\n",
  '[a]: b "x\n',
  "*",
  "_",
  "* ",
  "**a",
  "a* ",
  "*a _b ",
  "a*]",
  "~~a ",
  "`",
  "`a``b ",
  "<",
  "<a ",
  "<!--",
  "<? ",
  "<!A ",
  "<a:",
  "<A b={",
  "<br>",
  "<div>\n",
  "$",
  "$a ",
  "$$\n",
  "{{",
  "{%",
  "{/*",
  "{#a",
  "(",
  ")",
  "|",
  "|\n",
  "a|\n",
  "\\",
  "\\\r\n",
  "&",
  "&amp;",
  " ",
  "\t",
  "\n",
  "\r",
  "\0",
  "\uD800",
  "#",
  "-",
  "=",
  "a\n",
  "Ab cd.\n",
  "a\n\n",
  "x  \n",
  "www.",
  "www.a.b ",
  "a@b.c ",
  "http://a.b/)",
  ".",
  "a",
  "😀",
  ":",
  ":::\n",
  "!!! a\n",
  "!!! a\n    ",
  "%%",
  "%%a ",
  "==a ",
  "==a== ",
  "^[",
  "[1",
  "![[",
  "{{<",
  "{{< a >}}",
  "{a=",
  "\\citep{",
  "@a2000 [",
  ":a",
  "```\n",
  'import "a"\n',
  "!",
  "“",
  '"',
  "<!-- stet a/b: c -->\n",
  "{% highlight %}\n",
];

const half = LENGTH / 2;
const SHAPED: Record<string, string> = {
  "a staircase of lists": Array.from({ length: 400 }, (_, depth) => `${" ".repeat(2 * depth)}- a`).join("\n"),
  "deeper and deeper quotes": Array.from({ length: 500 }, (_, depth) => `${">".repeat(depth)} a`).join("\n"),
  "blanks between words": `a${" ".repeat(LENGTH)}b`,
  "blanks before a table's rule": `a|b\n${" ".repeat(LENGTH)}-`,
  "nested emphasis": `${"*".repeat(half)}a${"*".repeat(half)}`,
  "nested brackets": `${"[".repeat(half)}a${"]".repeat(half)}`,
  "nested links": `${"[".repeat(half)}a${"](b)".repeat(half)}`,
  "a long address": `http://${"a".repeat(LENGTH)}.b.c.d`,
  "an address in brackets": `http://a.bc/${")".repeat(LENGTH)}`,
  "longer and longer code marks": Array.from({ length: 500 }, (_, length) => "`".repeat(length + 1)).join("a"),
  "brackets in front matter": `---\n${"[".repeat(LENGTH)}\n---\n`,
  "rules in front matter": `---\n${"-- \n".repeat(LENGTH / 4)}\n---\n`,
  "an image of many bytes": `![a](data:image/png;base64,${"A".repeat(LENGTH)})`,
  "emphasis over the lines of a quote": `> *${"a\n> ".repeat(half / 4)}*`,
  "tags in an embedded post": `<blockquote class="tiktok-embed">${"<p>a<!--".repeat(half / 4)}`,
  "open tags in an embedded post": `<blockquote class="tiktok-embed">${"<a".repeat(half)}`,
  "a long tag in an embedded post": `<blockquote class="tiktok-embed"><${"a".repeat(LENGTH)}`,
  "a wide table": `${"|a".repeat(half)}\n${"|-".repeat(half)}`,
};

/** Work that grew with the square of the text would run into the time limit of a test. */
function expectRead(text: string): void {
  const middle = text.length >> 1;
  const after = `${text.slice(0, middle)}x${text.slice(middle)}`;
  const before = parseDraft(text);
  expect(before.blocks.filter(({ start, end }) => !(start < end && end <= text.length))).toEqual([]);
  const edited = reparse(before, after, [{ start: middle, end: middle, text: "x" }]);
  expect(isDeepStrictEqual(edited, parseDraft(after))).toBe(true);
}

describe("text that nobody writes by hand is read, and read again after an edit as if anew", () => {
  it.each(REPEATED)("%j over and over", (piece) => {
    expectRead(piece.repeat(Math.ceil(LENGTH / piece.length)));
  });

  it.each(Object.entries(SHAPED))("%s", (_name, text) => {
    expectRead(text);
  });

  it("loses no words to the limits", () => {
    const words = Array.from({ length: 3_000 }, (_, number) => `*word${number}*`).join(" ");
    const [block] = parseDraft(words).blocks;
    expect(block?.prose.text.match(/word\d+/g)).toHaveLength(3_000);
    const nested = `${"> ".repeat(150)}deep`;
    expect(parseDraft(nested).blocks.map((one) => one.prose.text)).toEqual([expect.stringMatching(/deep$/)]);
  });
});
