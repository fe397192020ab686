import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { applyFixes, type DraftFix } from "../../../src/review/index.js";
import { findPlaceholders, RULES } from "../../../src/rules/index.js";
import { PATIENCE, rounds, SEED } from "../../rounds.js";
import { writing } from "../writing.js";
import { reviewed } from "./fixed.js";

const DRAFTS = fileURLToPath(new URL("../../drafts", import.meta.url));

/** Capitalised words that a fix puts into a draft and that its paragraph has not, in any case. */
function namesAdded(text: string, { edits }: DraftFix): string[] {
  return edits.flatMap((edit) => {
    const from = text.lastIndexOf("\n\n", edit.start) + 1;
    const to = text.indexOf("\n\n", edit.end);
    const around = wordsIn(text.slice(from, to < 0 ? text.length : to).toLowerCase());
    // A plainer word has the capital of the word whose place it takes.
    const takesCapital = /^\p{Lu}/u.test(text.slice(edit.start, edit.end));
    return wordsIn(edit.text)
      .filter((_word, index) => !(takesCapital && index === 0))
      .filter((word) => /^\p{Lu}/u.test(word) && !around.includes(word.toLowerCase()));
  });
}

function wordsIn(text: string): string[] {
  return text.match(/\p{L}+/gu) ?? [];
}

/** Gives a party its own name for a nickname: whom the sentence speaks of stays the same. */
const NAME_FOR_NICKNAME = "loaded/name-calling";

/** What would put somebody on record, of all fixes of all findings. */
function invented(text: string): string[] {
  return reviewed(text)
    .findings.filter(({ rule }) => rule !== NAME_FOR_NICKNAME)
    .flatMap(({ fixes }) => fixes)
    .filter(({ edits }) => !edits.some((edit) => findPlaceholders(edit.text).length > 0))
    .filter((fix) => namesAdded(text, fix).length > 0)
    .map(({ title }) => title);
}

describe("no fix without a placeholder adds a name that its sentence does not have", () => {
  it.each(RULES.map(({ id, examples }) => [id, examples] as const))("in the examples of %s", (_id, { flag, pass }) => {
    const people = "Ana Ruiz said the bridge was sound. Tom Lind and Per Holm disagreed, the council said.";
    const texts = [...flag.map(({ text }) => text), ...pass];
    expect(texts.flatMap((text) => invented(`${people}\n\n${text}`))).toEqual([]);
  });

  it.each(readdirSync(DRAFTS).filter((name) => name.endsWith(".md")))("in the draft %s", (name) => {
    expect(invented(readFileSync(join(DRAFTS, name), "utf8"))).toEqual([]);
  });

  it(
    "in random drafts",
    () => {
      fc.assert(
        fc.property(writing, (text) => {
          expect(invented(text)).toEqual([]);
        }),
        { numRuns: rounds(200), seed: SEED },
      );
    },
    PATIENCE,
  );
});

describe("a safe fix", () => {
  it(
    "leaves no finding that was not there before",
    () => {
      const raised = fc.constantFrom("Thank you all!!", "The fee is back!!!", "<!-- stet loaded/puffery: gone -->");
      const drafts = fc
        .tuple(writing, fc.array(raised, { maxLength: 3 }))
        .map(([text, list]) => [text, ...list].join("\n\n"));
      fc.assert(
        fc.property(drafts, (text) => {
          const before = reviewed(text).findings;
          const rules = before.map(({ rule }) => rule);
          for (const fix of before.flatMap(({ fixes }) => fixes.filter(({ safe }) => safe))) {
            const after = reviewed(applyFixes(text, [fix]).text).findings.map(({ rule }) => rule);
            for (const rule of new Set(after)) expect(count(after, rule)).toBeLessThanOrEqual(count(rules, rule));
          }
        }),
        { numRuns: rounds(100), seed: SEED },
      );
    },
    PATIENCE,
  );
});

function count(rules: readonly string[], rule: string): number {
  return rules.filter((one) => one === rule).length;
}
