import { describe, expect, it } from "vitest";
import { FormFact } from "../../src/language/index.js";
import { english } from "./english.js";

describe("facts about forms", () => {
  it("finds each form's once, and keeps that there is none", () => {
    const asked: string[] = [];
    const ending = new FormFact((text, lower) => {
      asked.push(text);
      return lower.endsWith("ing") ? lower.slice(0, -3) : null;
    });
    const { tokens } = english.analyse("Walking and talking, and walking on");
    const facts = tokens.map((_, at) => tokens.fact(at, ending));
    expect(facts).toEqual(["walk", null, "talk", null, null, "walk", null]);
    expect(asked).toEqual(["Walking", "and", "talking", ",", "walking", "on"]);
    expect(english.analyse("talking and singing").tokens.fact(0, ending)).toBe("talk");
    expect(asked).not.toContain("singing");
  });

  it("keeps the facts of a form apart", () => {
    const [first, last] = [new FormFact((text) => text.at(0) ?? ""), new FormFact((text) => text.at(-1) ?? "")];
    const { tokens } = english.analyse("Internationalisation matters");
    expect([tokens.fact(0, first), tokens.fact(0, last)]).toEqual(["I", "n"]);
    expect([tokens.fact(0, first), tokens.fact(1, last)]).toEqual(["I", "s"]);
  });

  it("has none past either end", () => {
    const { tokens } = english.analyse("Rents rose.");
    const length = new FormFact((text) => text.length);
    expect([-1, 0, 2, 3].map((at) => tokens.fact(at, length))).toEqual([null, 5, 1, null]);
  });
});
