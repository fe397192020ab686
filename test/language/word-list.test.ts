import { createRequire } from "node:module";
import { describe, expect, test } from "vitest";
import { readModelFile } from "../../src/language/model-file.js";
import { OtherWords } from "../../src/language/other-words.js";
import { indexWords } from "../../src/language/word-index.js";
import { WordList } from "../../src/language/word-list.js";
import { readModel } from "./english.js";

const require = createRequire(import.meta.url);

describe("the words of the built file", () => {
  const { words } = readModelFile(readModel());
  const source: readonly string[] = require("wink-eng-lite-web-model/dist/languages/cur/models/eng-core-web-model.json")
    .features.lexeme.list;

  test("are those of the model, each under its number", () => {
    expect(words.size).toBe(source.length);
    expect(source.filter((word, id) => words.word(id) !== word)).toEqual([]);
  });

  test("are found, and nothing else is", () => {
    expect(source.filter((word, id) => words.find(word) !== id)).toEqual([]);
    const known = new Set(source);
    const others = source.map((word) => `${word}q`).filter((word) => !known.has(word) && words.find(word) !== -1);
    expect(others).toEqual([]);
    expect(["", " ", "harbor\u0000", "h\u00e4rbour", "Zzyzx"].map((word) => words.find(word))).toEqual([
      -1, -1, -1, -1, -1,
    ]);
  });
});

test("a list of its own: words in ASCII as bytes, others by number", () => {
  const lengths = Uint8Array.from([0, 2, 0, 3, 3, 4]);
  const words = new WordList(
    lengths,
    new TextEncoder().encode("bySeaseaseat"),
    new OtherWords({
      numbers: Uint32Array.of(0, 2),
      starts: Uint16Array.of(0, 1, 5),
      letters: Uint16Array.from("?caf\u00e9", (letter) => letter.charCodeAt(0)),
    }),
    indexWords(["?", "by", "caf\u00e9", "Sea", "sea", "seat"], lengths),
  );
  const found = ["?", "by", "café", "Sea", "sea", "seat"];
  expect(found.map((word) => words.find(word))).toEqual([0, 1, 2, 3, 4, 5]);
  expect(["se", "SEA", "Seat", "seats", "cafe", "cafés", "a", "z"].map((word) => words.find(word))).toEqual(
    Array(8).fill(-1),
  );
  expect([0, 1, 2, 3, 4, 5, 6].map((id) => words.word(id))).toEqual([...found, ""]);
});
