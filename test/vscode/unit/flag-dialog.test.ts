import { beforeEach, expect, test } from "vitest";
import type * as vscode from "vscode";
import { askHowToFlag, wordsToFlag } from "../../../src/vscode/house/flag-dialog.js";
import { Position, Range, Selection, state } from "./fake/vscode.js";

beforeEach(() => {
  state.asked = [];
});

/** A document of one line, with a selection in it. */
function selected(text: string, start: number, end: number): string {
  const at = (character: number) => new Position(0, character);
  const document = {
    getText: (range: Range) => text.slice(range.start.character, range.end.character),
    getWordRangeAtPosition: ({ character }: Position) => {
      const word = [...text.matchAll(/\w+/g)].find(
        ({ index, 0: found }) => index <= character && character <= index + found.length,
      );
      return word && new Range(at(word.index), at(word.index + word[0].length));
    },
  };
  const selection = new Selection(at(start), at(end));
  return wordsToFlag(document as unknown as vscode.TextDocument, selection as unknown as vscode.Selection);
}

test.each([
  ["the words selected", "The old  quay is shut.", 4, 13, "old quay"],
  ["the word at the cursor", "The old quay is shut.", 9, 9, "quay"],
  ["nothing between words", "The … quay", 5, 5, ""],
])("%s", (_name, text, start, end, words) => {
  expect(selected(text, start, end)).toBe(words);
});

test("asks what to write instead, and why", async () => {
  state.answers = [" pier ", "One word for it. "];
  expect(await askHowToFlag("quay")).toEqual({ flag: "quay", use: "pier", why: "One word for it." });
  expect(state.asked).toEqual([
    "Flag “quay” in house style: What to write instead? May stay empty.",
    "Flag “quay” in house style: Why?",
  ]);
});

test("both answers may be empty", async () => {
  state.answers = ["", ""];
  expect(await askHowToFlag("quay")).toEqual({ flag: "quay", use: "", why: "" });
});

test.each([
  ["the first", [undefined], 1],
  ["the second", ["pier", undefined], 2],
])("Escape at %s question leaves it", async (_name, answers, questions) => {
  state.answers = [...answers];
  expect(await askHowToFlag("quay")).toBeUndefined();
  expect(state.asked).toHaveLength(questions);
});
