import { expect, test } from "vitest";
import { english } from "./english.js";

test("gives tokens with exact offsets, tags and lemmas", () => {
  const { tokens } = english.analyse("The mayor didn’t say “no”.");
  expect(tokens.map((token) => [token.text, token.lower, token.lemma, token.tag])).toEqual([
    ["The", "the", "the", "DET"],
    ["mayor", "mayor", "mayor", "NOUN"],
    ["did", "did", "do", "AUX"],
    ["n’t", "n't", "not", "PART"],
    ["say", "say", "say", "VERB"],
    ["“", "“", "“", "PUNCT"],
    ["no", "no", "no", "DET"],
    ["”", "”", "”", "PUNCT"],
    [".", ".", ".", "PUNCT"],
  ]);
});
