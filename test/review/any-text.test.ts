import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type DraftReview, openReview, type ReviewedDraft } from "../../src/review/index.js";
import { applyChanges, changeFor } from "../document/edits.js";
import { english } from "../language/english.js";
import { PATIENCE, rounds, SEED } from "../rounds.js";
import { EVERYTHING } from "./everything.js";
import { expectSound } from "./sound.js";

/** A night tries 250,000. */
const CASES = rounds(5_000);

const { letrec, tuple, constantFrom, oneof, array } = fc;
const several = (arbitrary: fc.Arbitrary<string>, joint: string, maxLength: number) =>
  array(arbitrary, { minLength: 1, maxLength }).map((parts) => parts.join(joint));
const around = (open: string, inner: fc.Arbitrary<string>, close: string) => inner.map((text) => open + text + close);
const eachLine = (text: string, first: string, next: string) => first + text.replaceAll("\n", `\n${next}`);

const SENTENCES = [
  "Critics say the plan failed.",
  "Ana Lee, the harbour master, said it leaks.",
  "It cost 40% more than in 2019!",
  "She denied it.",
  "The so-called reform was a shocking sham",
  "[SOURCE TK] was asked.",
  "“It began in May.",
  "It ended,” he claimed.",
  "According to a 2023 audit, the radical pier is shut.",
  "Studies show what officials feared: ruin.",
];
const SIGNS = [
  "“",
  "”",
  '"',
  "’",
  "—",
  "\u0000",
  "\uD83D",
  "\u200B",
  "\u202E",
  "e\u0301",
  "👩‍👩‍👧",
  "\uFEFF",
  "\u2028",
];
const words = constantFrom(...SENTENCES, ...SENTENCES, ...SIGNS, "a", "Lee", "40", "TK", "XXX");

/** Markdown by its grammar: blocks in blocks, and marks in marks. */
const { blocks } = letrec<{ inline: string; line: string; block: string; blocks: string }>((tie) => ({
  inline: oneof(
    { depthSize: "small", withCrossShrink: true },
    words,
    around("*", tie("line"), "*"),
    around("**", tie("line"), "**"),
    around("~~", tie("line"), "~~"),
    around("==", tie("line"), "=="),
    around("“", tie("line"), ",” Ana Lee said."),
    around("[", tie("line"), "](https://example.org/a_(b))"),
    around("![", tie("line"), "][map]"),
    around("<b class='x'>", tie("line"), "</b>"),
    around("<q>", tie("line"), "</q>"),
    around("^[", tie("line"), "]"),
    constantFrom(
      "`code`",
      "$x^2$",
      "[^fare]",
      "[@lee2020, p. 3]",
      "<br>",
      "&mdash;",
      "\\*",
      "{{< year >}}",
      "%%aside%%",
    ),
    constantFrom("<!-- stet loaded/label: so called -->", "<!-- stet -->", "{/* stet */}", "https://example.org"),
  ),
  line: several(tie("inline"), " ", 2),
  block: oneof(
    { depthSize: "small", withCrossShrink: true },
    several(tie("line"), "\n", 2),
    tuple(constantFrom("# ", "## ", "###### "), tie("line")).map(([mark, text]) => mark + text),
    tie("blocks").map((text) => eachLine(text, "> ", "> ")),
    tuple(constantFrom("- ", "1. ", "* [ ] "), tie("blocks")).map(([mark, text]) => eachLine(text, mark, "   ")),
    around("<div>\n\n", tie("blocks"), "\n\n</div>"),
    around("<blockquote>", tie("line"), "</blockquote>"),
    around("::: note\n", tie("blocks"), "\n:::"),
    around("!!! tip\n    ", tie("line"), ""),
    around('{{< quote author="Ana Lee" >}}\n', tie("blocks"), "\n{{< /quote >}}"),
    tuple(tie("line"), tie("line")).map(([a, b]) => `| ${a} | b |\n|---|---|\n| ${b} | c |`),
    around("[^fare]: ", tie("line"), ""),
    around("**Ana Lee:** ", tie("line"), ""),
    around("```\n", tie("line"), "\n```"),
    constantFrom("[map]: https://example.org", "---", "***", "<!-- blue-pencil off -->", "<!-- blue-pencil on -->"),
    constantFrom("<!-- stet-start -->", "<!-- blue-pencil lang: es -->", "## References", "To the editor:", "Q: Why?"),
  ),
  blocks: several(tie("block"), "\n\n", 2),
}));

const FRONT = [
  "",
  "",
  "",
  "---\nblue-pencil: opinion\ntitle: A *sham*\n---\n\n",
  "---\na: [b\n---\n",
  "+++\na = 1\n+++\n",
];

/** What is cut out of a text and put into it, so that nothing of its grammar is sure to be whole. */
const slips = array(
  fc.record({
    at: fc.nat(10_000),
    remove: constantFrom(0, 1, 1, 2, 9),
    insert: constantFrom(
      "",
      "",
      ...'*_`[](){}<>|#>-:!~^$%\\"“”\n\r\t &'.split(""),
      "\n\n",
      "\r\n",
      "<!--",
      "-->",
      "```",
    ),
  }),
  { maxLength: 3 },
);

const anyText = tuple(constantFrom(...FRONT), blocks, slips).map(([front, body, list]) =>
  list.reduce((text, slip) => applyChanges(text, [changeFor(text, slip)]), front + body),
);

/** Takes one fix of one finding, where there is any, as an editor does. */
function takeFix(open: DraftReview, { findings }: ReviewedDraft, pick: number): void {
  const fixes = findings.flatMap((finding) => finding.fixes);
  const fix = fixes[pick % Math.max(1, fixes.length)];
  if (fix !== undefined) open.update(applyChanges(open.text, fix.edits), fix.edits);
}

describe("any text in Markdown", () => {
  it(
    "is reviewed, told of, fixed and reviewed again, and nothing breaks down",
    () => {
      let marked = 0;
      fc.assert(
        fc.property(anyText, fc.nat(100), (text, pick) => {
          const open = openReview(text, english, EVERYTHING);
          const report = open.report();
          expectSound(report, text.length);
          const sources = open.record()?.sources();
          while (sources !== undefined && !sources.next().done);
          if (report.findings.length > 0) marked++;
          takeFix(open, report, pick);
          if (open.text !== text) expectSound(open.report(), open.text.length);
        }),
        { numRuns: CASES, seed: SEED },
      );
      expect(marked, "texts with something to mark").toBeGreaterThan(CASES / 3);
    },
    PATIENCE,
  );
});
