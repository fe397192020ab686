import type { MarkdownParser } from "@lezer/markdown";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { grammar } from "../../src/document/grammar/grammar.js";
import { plainGrammar } from "../../src/document/grammar/plain.js";
import { rounds } from "../rounds.js";

/** Prose, and whatever may begin markup in some dialect. */
const PIECES = [
  ...[
    "The council met",
    " ",
    "  ",
    "\n",
    "  \n",
    " \n",
    "\r\n",
    "\\\n",
    "é",
    "😀",
    "“so”",
    "it's",
    ". ",
    "; ",
    "—",
    "#",
    "|",
    "> ",
    "- ",
  ],
  ...[
    "*",
    "**",
    "_",
    "`",
    "``",
    "~~",
    "[",
    "]",
    "](",
    ")",
    "![",
    "[^1]",
    "[@lee]",
    "@lee",
    "<b>",
    "<!--",
    "-->",
    "<Note/>",
    "&amp;",
    "&",
  ],
  ...[
    "$",
    "$x$",
    "{",
    "}",
    "{{",
    "}}",
    "{%",
    "%}",
    "==",
    "=",
    "^",
    "^a",
    "%%",
    ":",
    ":smile:",
    "!",
    "\\",
    "\\*",
    "[[a page]]",
    "[ ] ",
  ],
  ...[
    "www.example.org",
    "https://example.org/a_b",
    "mailto:a@b.org",
    "xmpp:a@b.org",
    "ann.lee@example.org",
    "ann_lee+b@example.org",
    "www",
    "w",
    "_b@c.org",
    "a".repeat(99),
    "ahttp://x",
    "@",
  ],
];
const texts = fc.array(fc.constantFrom(...PIECES), { maxLength: 24 }).map((pieces) => pieces.join(""));

const treeOf = (parser: MarkdownParser, text: string) => {
  const nodes: string[] = [];
  parser.parse(text).iterate({ enter: ({ name, from, to }) => void nodes.push(`${name} ${from}–${to}`) });
  return nodes;
};

describe.each([
  ["Markdown", grammar],
  ["plain text", plainGrammar],
])("passing over words in %s", (_name, parser) => {
  const atEach = parser.configure({ remove: ["Words"] });

  it("gives what reading at every character gives", () => {
    const same = (text: string) => {
      expect(treeOf(parser, text)).toEqual(treeOf(atEach, text));
    };
    fc.assert(fc.property(texts, same), { numRuns: rounds(4_000), seed: 5 });
  });

  const lookedAt = (text: string) => {
    const asked: number[] = [];
    const watching = parser.configure({
      parseInline: [{ name: "Watch", parse: (_cx, next) => asked.push(next) * 0 - 1, before: "Limits" }],
    });
    treeOf(watching, text);
    return String.fromCharCode(...asked);
  };

  it("passes over whole sentences", () => {
    const text = "The council met on Monday, Ana Lee said; “it rained” (in May) — and *then* some.\nNobody came.\n";
    expect(lookedAt(text)).toBe("**");
  });

  it.each([
    ["Nobody came, Ana Lee wrote to ann@example.org on Monday at noon.", "a"],
    ["What the council wrote: nobody came. See www.example.org for more.", ":w"],
    ["Two of the three went to http://example.org at noon.", "h"],
    ["Write to the clerk (mailto:ann@example.org) on Monday.", "(m"],
  ])("looks only at what may open an address in %j", (text, asked) => {
    expect(lookedAt(text)).toBe(asked);
  });
});
