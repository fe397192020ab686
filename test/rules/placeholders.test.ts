import { describe, expect, it } from "vitest";
import { placeholderLeft } from "../../src/rules/draft/placeholder-left.js";
import { findPlaceholders, placeholder } from "../../src/rules/index.js";
import { find } from "./pipeline.js";

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

  it.each([
    ["About XXX people came. Mayor XXX said so.", ["XXX", "XXX"]],
    ["The Ministry XXX and [XXX] agreed in [MONTH XXX].", ["XXX", "[XXX]", "[MONTH XXX]"]],
    ["It cost $XXX, or XXX% more, says Ms. XXX.", ["XXX", "XXX", "XXX"]],
    ["Call the Harbour Office on XXXX. I and XXX went.", ["XXXX", "XXX"]],
    ["See chapter XXX, Book XXXX and Street XXX", ["XXX", "XXXX", "XXX"]],
    ["Lee, XXX, XXX and Cole voted; Part TK followed.", ["XXX", "XXX", "TK"]],
    ["Notebook XXX, Counterpart XXX.", ["XXX", "XXX"]],
  ])("finds X runs wherever something is missing: %s", (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it.each([
    "Super Bowl XXX and WrestleMania XXX",
    "Psalm XXX, Canto XXX, Sonnet XXX, Book\u00A0XXX and Vol. XXX",
    "Games of the XXX Olympiad, after XXX Corps had left",
    "Genesis XXX, Ruth XXX:2, [Chapter XXX] and [Psalm XXX]",
    "Chapters XXIX and XXX, XXX–XXXII, XXVIII, XXX and XXXI",
    "XXX. The flood",
    "An XXX-rated film, a Castlemaine XXXX, two XXXX Gold",
    "XXL, XXXL, MDCCXXX, aXXX, XXX1",
  ])("leaves X runs in names alone: %s", (text) => {
    expect(found(text)).toEqual([]);
  });

  it("says what is missing", () => {
    expect(findPlaceholders("[STUDY, LINK TK] TK [who?] [XXX] [NAME XXX]").map((place) => place.missing)).toEqual([
      "study, link",
      "",
      "who",
      "",
      "name",
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
    ["Mayor XXX ", 100_000],
    ["Psalm XXX ", 0],
    ["XX ", 0],
    ["[TK] ", 200_000],
  ])("reads a megabyte of %j, which has %i", (piece, count) => {
    expect(findPlaceholders(piece.repeat(1_000_000 / piece.length))).toHaveLength(count);
  });
});

it.each([
  ["[SOURCE TK]", "the missing source"],
  ["[CHECK THE DATE]", "the date"],
  ["[CHECK HER AGE]", "her age"],
  ["[CHECK A SECOND SOURCE]", "a second source"],
  ["[WHO SAYS TK]", "who says"],
])("a placeholder left says what is to be filled in: %s", (text, what) => {
  const [finding] = find(placeholderLeft, `It ran ${text}.`, { templates: ["[CHECK *]"] });
  expect(finding?.message).toContain(`Fill in ${what} before you publish.`);
});
