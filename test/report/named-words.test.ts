import { expect, it } from "vitest";
import { quotedWords, withWords } from "../../src/report/index.js";

it.each([
  ["Replace with “said”", "claimed", "“claimed”: Replace with “said”"],
  ["Nobody is named here.", "“Some say,”", "“Some say,”: Nobody is named here."],
  ["A placeholder is still here.", "[WHO\n  TK]", "“[WHO TK]”: A placeholder is still here."],
  ["Ask somebody.", "so", "“so”: Ask somebody."],
])("%s is said of words that it does not have", (text, words, expected) => {
  expect(withWords(text, words)).toBe(expected);
});

it.each([
  ["Delete “obviously”", "obviously"],
  ["“Obviously” is your comment.", "obviously"],
  ["“We won” has no speaker.", "“We won”"],
  ["The words some say so are vague.", "so"],
])("%s has them, and says them once", (text, words) => {
  expect(withWords(text, words)).toBe(text);
});

it("cuts what is long", () => {
  expect(quotedWords("the oldest and most beautiful bridge")).toBe("“the oldest and most beautiful br…”");
});
