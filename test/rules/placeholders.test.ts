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

  it.each(["[", "TK", "X", "[TK ", "[a ", "A XXX"])("takes linear time on a megabyte of %s", (unit) => {
    const started = performance.now();
    findPlaceholders(unit.repeat(1_000_000 / unit.length));
    expect(performance.now() - started).toBeLessThan(2000);
  });
});
