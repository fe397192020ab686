import { describe, expect, it } from "vitest";
import { readElement } from "../../src/rules/patterns/elements.js";
import { WordKinds } from "../../src/rules/patterns/word-kinds.js";

function kindsOf(...elements: string[]): ReadonlyMap<string, number> {
  return new WordKinds(elements.map((element) => readElement(element, { water: ["tide", "river"] }))).all;
}

describe("kinds of words", () => {
  it("are the same for words that stand in the same elements", () => {
    const kinds = kindsOf("tide|river|lake", "@water", "lake|pond");
    expect(kinds.get("tide")).toBe(kinds.get("river"));
    expect(new Set([kinds.get("tide"), kinds.get("lake"), kinds.get("pond")]).size).toBe(3);
  });

  it("tell a word that is an element by itself from all others", () => {
    const kinds = kindsOf("tide|river", "tide", "ebb", "flood");
    expect(new Set(kinds.values()).size).toBe(4);
  });

  it("count from 1 on, and no other word has one", () => {
    const kinds = kindsOf("tide|river", "ebb", "#NOUN");
    expect([...kinds.values()].sort()).toEqual([1, 1, 2]);
    expect(kinds.get("harbour")).toBeUndefined();
  });
});
