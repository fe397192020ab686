import fc from "fast-check";
import { micromark } from "micromark";
import { describe, expect, it } from "vitest";
import { parseDraft } from "../../../src/document/index.js";
import { applyFixes, type PlaceholderStyle, placeholdersIn, review } from "../../../src/review/index.js";
import { english } from "../../language/english.js";
import { rounds } from "../../rounds.js";
import { EVERYTHING } from "../everything.js";
import { writing } from "../writing.js";

const COST = "Nearly 60 percent of the sailors object.";

/** The draft after the first fix of the rule's first finding; the draft itself where there is none. */
function fixed(text: string, style: PlaceholderStyle, rule = "attribution/unsourced-figure"): string {
  const { findings } = review(text, english, { ...EVERYTHING, only: [rule], placeholderStyle: style });
  const fix = findings.find(({ fixes }) => fixes.length > 0)?.fixes[0];
  return fix === undefined ? text : applyFixes(text, [fix]).text;
}

/** For each rule that asks for a source: a draft, and where its footnote mark and its link go. */
const ASKED: readonly (readonly [rule: string, text: string, noted: string, linked: string, missing: string])[] = [
  ["vague-source", "Critics say it failed.", "Critics[^tk] say it failed.", "[Critics](LINK TK) say it failed.", "WHO"],
  [
    "anonymous-source",
    "A source said the deal is dead.",
    "A source[^tk] said the deal is dead.",
    "[A source](LINK TK) said the deal is dead.",
    "WHICH SOURCE, WHY UNNAMED",
  ],
  [
    "agentless",
    "The coach is said to be leaving.",
    "The coach is said[^tk] to be leaving.",
    "The coach [is said](LINK TK) to be leaving.",
    "WHOM",
  ],
  [
    "unnamed-study",
    "Studies show that naps help.",
    "Studies[^tk] show that naps help.",
    "[Studies](LINK TK) show that naps help.",
    "STUDY, LINK",
  ],
  [
    "unsourced-figure",
    "About 40% of renters object.",
    "About 40% of renters object.[^tk]",
    "About [40%](LINK TK) of renters object.",
    "SOURCE",
  ],
  [
    "unsourced-allegation",
    "The firm misled donors.",
    "The firm misled donors.[^tk]",
    "The firm [misled donors](LINK TK).",
    "WHO ALLEGES",
  ],
  [
    "mind-reading",
    "The minister is desperate for a deal.",
    "The minister is desperate for a deal.[^tk]",
    "The minister [is desperate](LINK TK) for a deal.",
    "HOW DO WE KNOW",
  ],
  [
    "unsourced-cause",
    "Crime fell thanks to the mayor.",
    "Crime fell thanks to the mayor.[^tk]",
    "Crime fell [thanks to](LINK TK) the mayor.",
    "SOURCE",
  ],
  [
    "unsourced-forecast",
    "The ban will cost jobs.",
    "The ban will cost jobs.[^tk]",
    "The ban [will cost](LINK TK) jobs.",
    "WHO FORECASTS",
  ],
  [
    "unsourced-superlative",
    "His skill is unmatched.",
    "His skill is unmatched.[^tk]",
    "His skill is [unmatched](LINK TK).",
    "SOURCE",
  ],
  [
    "opinion-as-fact",
    "The plan is unworkable.",
    "The plan is unworkable.[^tk]",
    "The plan [is unworkable](LINK TK).",
    "WHO SAYS SO",
  ],
  [
    "unclear-speaker",
    "The road was closed. He said it was ice.",
    "The road was closed. He[^tk] said it was ice.",
    "The road was closed. [He](LINK TK) said it was ice.",
    "SPEAKER",
  ],
  [
    "orphan-quote",
    "“It failed in every way we feared.” The vote was on Monday.",
    "“It failed in every way we feared.”[^tk] The vote was on Monday.",
    "[“It failed in every way we feared.”](LINK TK) The vote was on Monday.",
    "SPEAKER",
  ],
];

describe("asking in a footnote", () => {
  it.each(ASKED)("%s: %s", (rule, text, noted, _linked, missing) => {
    const id = `attribution/${rule}`;
    const draft = fixed(text, "footnote", id);
    expect(draft).toBe(`${noted}\n\n[^tk]: [${missing} TK]\n`);
    expect(placeholdersIn(draft, EVERYTHING).map(({ text }) => text)).toEqual([`[${missing} TK]`]);
    expect(fixed(draft, "footnote", id)).toBe(draft);
  });

  it.each([
    ["after the full stop", `${COST}\n`, `${COST}[^tk]\n\n[^tk]: [SOURCE TK]\n`],
    ["without a last line end", COST, `${COST}[^tk]\n\n[^tk]: [SOURCE TK]\n`],
    ["after emphasis", `**${COST}**\n`, `**${COST}**[^tk]\n\n[^tk]: [SOURCE TK]\n`],
    ["with CRLF", `${COST}\r\n\r\nMore.\r\n`, `${COST}[^tk]\r\n\r\nMore.\r\n\r\n[^tk]: [SOURCE TK]\r\n`],
    [
      "past the footnotes there are",
      `${COST}\n\nIt opens in May.[^tk]\n\n[^tk]: [SOURCE TK]\n`,
      `${COST}[^tk-2]\n\nIt opens in May.[^tk]\n\n[^tk]: [SOURCE TK]\n\n[^tk-2]: [SOURCE TK]\n`,
    ],
    [
      "past numbers that are taken",
      `${COST}\n\nMore.[^TK-7]\n\n[^TK-7]: Yes.\n\n\n`,
      `${COST}[^tk-8]\n\nMore.[^TK-7]\n\n[^TK-7]: Yes.\n\n\n[^tk-8]: [SOURCE TK]\n`,
    ],
    ["in a table", `| ${COST} |\n|---|\n`, `| ${COST}[^tk] |\n|---|\n\n[^tk]: [SOURCE TK]\n`],
  ])("%s", (_name, text, expected) => {
    expect(fixed(text, "footnote")).toBe(expected);
  });

  it("settles the finding and leaves the placeholder", () => {
    const { findings } = review(fixed(`${COST}\n`, "footnote"), english, EVERYTHING);
    expect(findings.map(({ rule, line }) => [rule, line])).toEqual([["draft/placeholder-left", 3]]);
  });

  it.each([
    ["behind code that is not closed", `${COST}\n\n\`\`\`\ncode`],
    ["in front matter", `---\ntitle: ${COST}\n---\n\nText.\n`],
    ["in a footnote", `Text.[^a]\n\n[^a]: ${COST}\n`],
    ["where the mark would make a picture", `${COST.replace(".", "!")}\n`],
  ])("asks in the sentence %s", (_name, text) => {
    expect(fixed(text, "footnote")).toBe(fixed(text, "sentence"));
  });

  it("composes: two fixes, one after the other, and each is taken back by itself", () => {
    const text = "Critics say it failed. Nearly 60 percent of the sailors object.\n";
    const once = fixed(text, "footnote", "attribution/vague-source");
    expect(fixed(once, "footnote")).toBe(
      "Critics[^tk] say it failed. Nearly 60 percent of the sailors object.[^tk-2]\n\n[^tk]: [WHO TK]\n\n[^tk-2]: [SOURCE TK]\n",
    );
  });
});

describe("asking in a link", () => {
  it.each(ASKED)("%s: %s", (rule, text, _noted, linked) => {
    const id = `attribution/${rule}`;
    const draft = fixed(text, "link", id);
    expect(draft).toBe(linked);
    expect(placeholdersIn(draft, EVERYTHING)).toMatchObject([{ text: "LINK TK", waitsFor: "link" }]);
    expect(fixed(draft, "link", id)).toBe(draft);
  });

  it.each(ASKED)("%s: no live link before it is filled in, one afterwards", (_rule, _text, _noted, linked) => {
    expect(micromark(linked)).not.toContain("<a");
    expect(micromark(linked.replace("LINK TK", "https://example.org/a"))).toContain('<a href="https://example.org/a">');
  });

  it.each([
    ["with the signs of emphasis", "About **40%** of renters object.", "About [**40%**](LINK TK) of renters object."],
    ["inside emphasis", "*About 40% of renters object.*", "*About [40%](LINK TK) of renters object.*"],
    ["in a heading's paragraph", "> About 40% of renters object.", "> About [40%](LINK TK) of renters object."],
    ["in a list", "- About 40% of renters object.", "- About [40%](LINK TK) of renters object."],
  ])("%s", (_name, text, expected) => {
    expect(fixed(text, "link")).toBe(expected);
  });

  it.each([
    ["where emphasis would be torn apart", "Recent *studies show* that naps help.", "attribution/unnamed-study"],
    ["in front matter", `---\ntitle: ${COST}\n---\n\nText.\n`, "attribution/unsourced-figure"],
    ["over a link", "About [40% of renters](https://example.org) object. Crime fell.", "attribution/unsourced-figure"],
  ])("asks in the sentence %s", (_name, text, rule) => {
    expect(fixed(text, "link", rule)).toBe(fixed(text, "sentence", rule));
  });
});

describe("asking twice", () => {
  it.each(ASKED)("%s is not marked while its placeholder waits", (rule, text) => {
    const id = `attribution/${rule}`;
    const draft = fixed(text, "sentence", id);
    expect(draft).not.toBe(text);
    expect(fixed(draft, "sentence", id)).toBe(draft);
  });
});

describe("in any draft", () => {
  const links = (text: string) => (micromark(text.replace(/^---\n[\s\S]*?\n---\n/, "")).match(/<a /g) ?? []).length;
  const footnotes = (text: string) => parseDraft(text).blocks.filter(({ kind }) => kind === "footnote").length;
  const fixesOf = (text: string, placeholderStyle: PlaceholderStyle) =>
    review(text, english, { ...EVERYTHING, placeholderStyle }).findings.flatMap(({ fixes }) =>
      fixes.filter(({ edits }) => edits.some((edit) => /TK[\])]/.test(edit.text))),
    );

  it("a link that is asked for is none yet, and no other is lost", () => {
    fc.assert(
      fc.property(writing, (text) => {
        for (const fix of fixesOf(text, "link")) expect(links(applyFixes(text, [fix]).text)).toBe(links(text));
      }),
      { numRuns: rounds(60) },
    );
  });

  it("a footnote that is asked for is one, and the fixes made one after the other leave no label twice", () => {
    fc.assert(
      fc.property(writing, (start) => {
        let text = start;
        for (let round = 0; round < 4; round++) {
          const fix = fixesOf(text, "footnote").find(({ title }) => title.includes("footnote"));
          if (fix === undefined) break;
          const after = applyFixes(text, [fix]).text;
          expect(footnotes(after)).toBe(footnotes(text) + 1);
          text = after;
        }
        const labels = [...text.matchAll(/^\[\^(tk[\d-]*)\]:/gm)].map(([, label]) => label);
        expect(new Set(labels).size).toBe(labels.length);
        for (const label of labels) expect(text.split(`[^${label}]`)).toHaveLength(3);
      }),
      { numRuns: rounds(60) },
    );
  });
});
