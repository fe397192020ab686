import { describe, expect, it } from "vitest";
import { findPlaceholders, placeholder } from "../../src/rules/index.js";

const found = (text: string) => findPlaceholders(text).map((place) => text.slice(place.start, place.end));

describe("findPlaceholders", () => {
  it.each([
    ["[SOURCE TK] said so, in TK.", ["[SOURCE TK]", "TK"]],
    ["[WHICH SOURCE, WHY UNNAMED TK]", ["[WHICH SOURCE, WHY UNNAMED TK]"]],
    ["[TK] and [TKTK] and TKTKTK", ["[TK]", "[TKTK]", "TKTKTK"]],
    ["so [by whom?] and [citation needed]", ["[by whom?]", "[citation needed]"]],
    ["in XXX and XXXX", ["XXX", "XXXX"]],
    ["ATKINS, tk, TKO, xTK, XX, [sic], [the mayor], Canto XXX", []],
    ["[a [b TK] c]", ["[b TK]"]],
  ])("%s", (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it("says what is missing", () => {
    expect(findPlaceholders("[STUDY, LINK TK] TK [who?]").map((place) => place.missing)).toEqual([
      "study, link",
      "",
      "who",
    ]);
  });

  it("finds what placeholder() writes", () => {
    expect(found(placeholder("who says"))).toEqual(["[WHO SAYS TK]"]);
  });

  it.each([
    ["[", 0],
    ["TK", 1],
    ["X", 1],
    ["[TK ", 250_000],
    ["[a ", 0],
    ["A XXX", 0],
    ["[TK] ", 200_000],
  ])("reads a megabyte of %j, which has %i", (piece, count) => {
    expect(findPlaceholders(piece.repeat(1_000_000 / piece.length))).toHaveLength(count);
  });
});
