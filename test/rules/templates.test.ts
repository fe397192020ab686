import { expect, it } from "vitest";
import { findTemplates, placeholdersLeft } from "../../src/rules/templates.js";

it.each([
  ["It cost ???.", ["???"], ["???"], [""]],
  ["See [CHECK the year] and [CHECK].", ["[CHECK *]"], ["[CHECK the year]"], ["the year"]],
  ["[CHECK\nthis]", ["[CHECK*]"], [], []],
  [`[CHECK ${"x".repeat(80)}]`, ["[CHECK *]"], [], []],
  ["[check it]", ["[CHECK *]"], [], []],
  ["a ?????? b", ["???"], ["???", "???"], ["", ""]],
  ["anything", ["*", ""], [], []],
])("%s", (text, templates, found, missing) => {
  const places = findTemplates(text, templates);
  expect(places.map(({ start, end }) => text.slice(start, end))).toEqual(found);
  expect(places.map((place) => place.missing)).toEqual(missing);
});

it("finds nothing where none are set", () => {
  expect(findTemplates("It cost ???.", undefined)).toEqual([]);
  expect(findTemplates("It cost ???.", "???")).toEqual([]);
});

it("counts a place once that is a placeholder in both ways", () => {
  const text = "See [CHECK TK], ??? and [XXX].";
  const places = placeholdersLeft(text, ["[CHECK *]", "???", "XXX"]);
  expect(places.map(({ start, end }) => text.slice(start, end))).toEqual(["[CHECK TK]", "???", "[XXX]"]);
});
