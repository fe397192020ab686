import { expect, test } from "vitest";
import type { DraftFinding } from "../../../../src/review/index.js";
import { followEdit } from "../../../../src/vscode/desk/follow-edits.js";

const TEXT = "Lee claimed it. The vote fell.";

/** A finding on "claimed", with a fix of the word and one at the end of the sentence. */
const FINDING: DraftFinding = {
  rule: "loaded/reporting-verb",
  severity: "warning",
  confidence: 1,
  message: "",
  ...at("claimed"),
  line: 1,
  column: 5,
  endLine: 1,
  endColumn: 12,
  fixes: [
    { title: "word", safe: false, edits: [{ ...at("claimed"), text: "said" }] },
    { title: "sentence", safe: false, edits: [{ ...at(" it."), text: " so." }] },
  ],
};

function at(words: string) {
  const start = TEXT.indexOf(words);
  return { start, end: start + words.length };
}

/** The words that the finding and its fixes stand on after `words` were replaced; empty where it was dropped. */
function after(words: string, by: string): string[] {
  const change = { ...at(words), text: by };
  const text = TEXT.slice(0, change.start) + by + TEXT.slice(change.end);
  return followEdit([FINDING], change).flatMap(({ start, end, fixes }) => [
    text.slice(start, end),
    ...fixes.flatMap(({ edits }) => edits.map((edit) => text.slice(edit.start, edit.end))),
  ]);
}

test.each([
  ["the text before grows", "Lee ", "Councillor Lee ", ["claimed", "claimed", " it."]],
  ["the text before shrinks", "Lee", "X", ["claimed", "claimed", " it."]],
  ["the text after changes", "fell", "rose", ["claimed", "claimed", " it."]],
  ["a fix's other words change", "it.", "that.", ["claimed", "claimed"]],
  ["its own words change", "claim", "exclaim", []],
  ["its words are deleted", "claimed", "", []],
  ["all around is replaced", TEXT, "Something else.", []],
])("%s", (_, words, by, expected) => {
  expect(after(words, by)).toEqual(expected);
});

test("a letter typed at either end makes another word, a space does not", () => {
  const typed = (offset: number, text: string) => followEdit([FINDING], { start: offset, end: offset, text }).length;
  expect(typed(FINDING.end, "s")).toBe(0);
  expect(typed(FINDING.start, "re")).toBe(0);
  expect(typed(FINDING.end, " loudly")).toBe(1);
  expect(typed(FINDING.start, "also ")).toBe(1);
});
