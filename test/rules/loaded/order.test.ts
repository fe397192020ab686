import { describe, expect, it } from "vitest";
import { LOADED_ORDER, RULES, resolveLoaded } from "../../../src/rules/index.js";

const at = (rule: string, start: number, end: number) => ({ rule: `loaded/${rule}`, start, end });

describe("resolveLoaded", () => {
  it("keeps the more specific of two rules for the same words", () => {
    const label = at("label", 0, 9);
    expect(resolveLoaded([at("emotive", 0, 9), label])).toEqual([label]);
  });

  it("keeps words apart that do not overlap", () => {
    const findings = [at("emotive", 0, 5), at("label", 6, 9), at("emotive", 10, 12)];
    expect(resolveLoaded(findings)).toEqual(findings);
  });

  it("keeps the longer of one rule's", () => {
    const long = at("emotive", 0, 20);
    expect(resolveLoaded([at("emotive", 4, 9), long])).toEqual([long]);
  });

  it("lets a question give way to the words in it", () => {
    const word = at("label", 4, 9);
    expect(resolveLoaded([at("rhetorical-question", 0, 20), word])).toEqual([word]);
  });

  it("passes other families through, in their order", () => {
    const figure = { rule: "attribution/unsourced-figure", start: 0, end: 9 };
    const word = at("label", 0, 9);
    expect(resolveLoaded([word, figure, at("emotive", 3, 5)])).toEqual([word, figure]);
  });

  it("orders every loaded rule", () => {
    const ids = RULES.map(({ id }) => id).filter((id) => id.startsWith("loaded/"));
    expect([...LOADED_ORDER].sort()).toEqual(ids.sort());
  });
});
