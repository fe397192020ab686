import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseDraft } from "../../../../src/document/index.js";
import { applyFixes, type DraftEdit, type DraftFix } from "../../../../src/review/index.js";
import { PATIENCE, rounds, SEED } from "../../../rounds.js";
import { writing } from "../../writing.js";
import { fixed, reviewed } from "../fixed.js";
import { COMMONMARK } from "./commonmark.js";
import { type Form, type Snippet, snippets } from "./form.js";
import { NOTES } from "./notes.js";
import { MDX, SITES } from "./sites.js";
import { directiveParts, mdxParts, tags } from "./structure.js";

const ALL = [...COMMONMARK, ...MDX, ...SITES, ...NOTES];

/** The fixes of all findings; those shown under the usual settings are among them. */
function fixesOf(text: string): readonly DraftFix[] {
  return reviewed(text).findings.flatMap((finding) => finding.fixes);
}

function touches(edit: DraftEdit, { start, end }: { readonly start: number; readonly end: number }): boolean {
  return edit.start < end && edit.end > start;
}

/** What of the kept text a draft no longer has, in order. */
function lost({ text, kept }: Snippet, after: string): string[] {
  let from = 0;
  return kept.flatMap(({ start, end }) => {
    const words = text.slice(start, end);
    const at = after.indexOf(words, from);
    if (at >= 0) from = at + words.length;
    return at < 0 ? [words] : [];
  });
}

function change(text: string, { title, edits }: DraftFix): string {
  return `${title}: ${JSON.stringify(applyFixes(text, [{ title, edits, safe: false }]).text)}`;
}

describe.each(ALL.map((form) => [form.name, form] as const))("%s", (_name, form) => {
  const drafts = snippets([form]);

  it("stands after all safe fixes, and a second run changes nothing", () => {
    for (const snippet of drafts) {
      const once = fixed(snippet.text).text;
      expect({ text: once, lost: lost(snippet, once) }).toEqual({ text: once, lost: [] });
      if (once !== snippet.text) expect(fixed(once).applied).toEqual([]);
    }
  });

  it("is touched by no fix", () => {
    for (const { text, kept } of drafts) {
      const touching = fixesOf(text).filter(({ edits }) =>
        edits.some((edit) => kept.some((one) => touches(edit, one))),
      );
      expect(touching.map((fix) => change(text, fix))).toEqual([]);
    }
  });
});

describe.each([
  ["GitHub's Markdown", COMMONMARK, tags],
  ["MDX", MDX, mdxParts],
  ["directives", SITES.filter(({ name }) => name.startsWith("Docusaurus")), directiveParts],
] as const)(
  "another parser of %s finds the same structure after every fix",
  (_dialect, forms: readonly Form[], partsOf) => {
    it.each(snippets(forms).map((snippet) => [snippet.name, snippet.text] as const))("%s", (_name, text) => {
      const before = partsOf(text);
      const broken = fixesOf(text).filter((fix) => partsOf(applyFixes(text, [fix]).text).join() !== before.join());
      expect(broken.map((fix) => change(text, fix))).toEqual([]);
      expect(partsOf(fixed(text).text)).toEqual(before);
    });
  },
);

describe("fixes change words only", () => {
  const FOLDER = fileURLToPath(new URL("../../../drafts", import.meta.url));

  /** What a fix changes besides the words of blocks: signs around words that go with them, and stets, are its own. */
  function besideWords(text: string): string[] {
    const words = parseDraft(text).blocks.flatMap(({ start, prose }) =>
      prose.segments.map(({ source, sourceLength }) => ({ start: start + source, end: start + source + sourceLength })),
    );
    let last = 0;
    const others = [...words, { start: text.length, end: text.length }].map(({ start, end }) => {
      const gap = { start: last, end: start };
      last = end;
      return gap;
    });
    return fixesOf(text)
      .filter(({ edits }) =>
        edits.some(
          (edit) =>
            !/^\s*<!--/.test(text.slice(edit.start, edit.end)) &&
            others.some((gap) => touches(edit, gap) && !/^[*_~]*$/.test(text.slice(gap.start, gap.end))),
        ),
      )
      .map((fix) => change(text, fix));
  }

  it.each(readdirSync(FOLDER).filter((name) => name.endsWith(".md")))("in the draft %s", (name) => {
    const text = readFileSync(join(FOLDER, name), "utf8");
    expect(besideWords(text)).toEqual([]);
    expect(fixed(fixed(text).text).applied).toEqual([]);
  });

  it(
    "in random drafts",
    () => {
      fc.assert(
        fc.property(writing, (text) => {
          expect(besideWords(text)).toEqual([]);
        }),
        { numRuns: rounds(200), seed: SEED },
      );
    },
    PATIENCE,
  );
});

describe("no placeholder comes to stand among the words of a link, in a heading or in a quotation", () => {
  it.each([
    "[Obviously, about 40% of sailors object.](a.md)",
    "[About 40% of sailors object](a.md).",
    "See [Critics say it failed](a.md) now.",
    "[Studies show](a.md) that naps help.",
    "## Critics say 40% of sailors object",
    "Ana Lee said “critics say 40% of sailors object” on Monday.",
  ])("%s", (text) => {
    const [kept = ""] = /\[[^\]]*\]\([^)]*\)|“[^”]*”|^#.*/.exec(text) ?? [];
    const asking = fixesOf(text).filter(({ edits }) => edits.some((edit) => /TK\]/.test(edit.text)));
    expect(kept).not.toBe("");
    for (const fix of asking) expect(applyFixes(text, [fix]).text).toContain(kept);
  });
});
