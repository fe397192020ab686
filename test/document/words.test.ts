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

  it("passes over whole sentences", () => {
    const asked: number[] = [];
    const watching = parser.configure({
      parseInline: [{ name: "Watch", parse: (_cx, next) => asked.push(next) * 0 - 1, before: "Limits" }],
    });
    treeOf(
      watching,
      "The council met on Monday, Ana Lee said; “it rained” (in May) — and *then* some.\nNobody came.\n",
    );
    expect(String.fromCharCode(...asked)).toBe("**");
  });
});
