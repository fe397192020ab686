import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { rounds } from "../rounds.js";
import { english } from "./english.js";

/** Hostile inputs by the piece that is repeated. */
const PIECES: readonly (readonly [name: string, piece: string])[] = [
  ["straight quotation marks", '"'],
  ["curly quotation marks", "”"],
  ["apostrophes", "'"],
  ["brackets", ")"],
  ["full stops apart", ". "],
  ["question marks", "?"],
  ["dots and quotation marks", ".” “"],
  ["one sentence", "the council said that many voters back the plan and "],
  ["one word", "a"],
  ["capitals", "THE MAYOR BACKS THE PLAN "],
  ["names", "Ana Lee "],
  ["dotted letters", "a."],
  ["initials", "J. K. "],
  ["contractions", "n't"],
  ["possessives", "Lee's "],
  ["adverbs", "back very "],
  ["hyphens", "a-"],
  ["dashes", "—"],
  ["addresses", "www."],
  ["schemes", "a://"],
  ["handles", "@a"],
  ["mail", "a@b."],
  ["numbers", "1,"],
  ["list numbers", "1. "],
  ["emoji", "👍🏽"],
  ["half an emoji", "\ud83d"],
  ["elisions", "'90s 'em "],
  ["objects", "\ufffc"],
  ["zero-width joiners", "\u200d"],
  ["accents", "e\u0301"],
  ["white space", "\u00a0"],
];
const LENGTH = 200_000;
const BETWEEN_TOKENS = /[\s\u200d]/g;

/** Work that grew with the square of the text would run into the time limit of a test. */
describe("a long text of nothing else is read to its end", () => {
  test.each(PIECES)("%s", (_name, piece) => {
    const text = piece.repeat(Math.ceil(LENGTH / piece.length));
    const { tokens, sentences } = english.analyse(text);
    expect(sentences.length).toBeLessThanOrEqual(tokens.length);
    expect(tokens.map((token) => token.text).join("")).toBe(text.replace(BETWEEN_TOKENS, ""));
  });
});

const anyText = fc.oneof(
  fc.string({ unit: "grapheme" }),
  fc
    .array(
      fc.constantFrom(
        "Mr.",
        "U.S.",
        "“",
        "”",
        "'",
        "’s",
        "can’t",
        "$3.2m",
        "40%",
        "a.m.",
        "?",
        "...",
        "Lee",
        "said",
        " ",
        "\n",
        ".",
        "-",
        "\ufffc",
        "@lee",
        "No.",
        "5",
      ),
    )
    .map((parts) => parts.join("")),
);

/** White space and what joins words: what may stand between tokens. */
const BETWEEN = /^(?:\s|_|\u00ad|[\u200b-\u200d]|\u2060|\ufe0e|\ufe0f)*$/u;

describe("any text", () => {
  test("is covered by tokens that do not overlap, but for white space and joiners", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let end = 0;
        for (const token of english.analyse(text).tokens.list()) {
          expect(text.slice(end, token.start)).toMatch(BETWEEN);
          expect(token.end).toBeGreaterThan(token.start);
          expect(token.text).toBe(text.slice(token.start, token.end));
          end = token.end;
        }
        expect(text.slice(end)).toMatch(BETWEEN);
      }),
      { numRuns: rounds(1_000) },
    );
  });

  test("has sentences that follow each other and hold every token but pictures before them", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { tokens, sentences } = english.analyse(text);
        let first = 0;
        for (const sentence of sentences) {
          for (const { text: picture } of tokens.slice(first, sentence.first).list())
            expect(picture).not.toMatch(/[\p{L}\p{N}]/u);
          expect(sentence.first).toBeGreaterThanOrEqual(first);
          expect(sentence.last).toBeGreaterThan(first);
          expect(sentence.start).toBe(tokens.start(sentence.first));
          expect(sentence.end).toBe(tokens.end(sentence.last - 1));
          first = sentence.last;
        }
        expect(first).toBe(tokens.length);
      }),
      { numRuns: rounds(1_000) },
    );
  });

  test("gets the same answer whatever was read before", () => {
    fc.assert(
      fc.property(anyText, anyText, (text, other) => {
        const answer = english.analyse(text);
        english.analyse(other);
        expect(english.analyse(text)).toEqual(answer);
      }),
      { numRuns: rounds(300) },
    );
  });

  test("is read alike with curly and with straight quotation marks", () => {
    const curly = "“It’s late,” Lee’s aide said. “They didn’t ‘pay’ the ministers’ staff.”";
    const straight = curly.replace(/[“”]/g, '"').replace(/[‘’]/g, "'");
    const read = (text: string) =>
      english
        .analyse(text)
        .tokens.map(({ start, end, tag, lemma }) => [start, end, tag, /\w/.test(lemma) ? lemma : ""]);
    expect(read(curly)).toEqual(read(straight));
  });
});
