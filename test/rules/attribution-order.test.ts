import { expect, it } from "vitest";
import { ATTRIBUTION_ORDER, RULES, resolveAttribution } from "../../src/rules/index.js";

const sentences = [
  { start: 0, end: 20 },
  { start: 21, end: 40 },
];
const finding = (rule: string, start: number) => ({ rule, start, end: start + 3 });

it("keeps the most specific finding of a sentence", () => {
  const figure = finding("attribution/unsourced-figure", 2);
  const study = finding("attribution/unnamed-study", 9);
  expect(resolveAttribution([figure, study], sentences)).toEqual([study]);
});

it("keeps the first of one rule's findings", () => {
  const first = finding("attribution/unsourced-figure", 2);
  const second = finding("attribution/unsourced-figure", 9);
  expect(resolveAttribution([second, first], sentences)).toEqual([first]);
});

it("judges each sentence by itself and leaves other families alone", () => {
  const one = finding("attribution/vague-source", 2);
  const two = finding("attribution/opinion-as-fact", 21);
  const word = finding("loaded/puffery", 5);
  expect(resolveAttribution([one, word, two], sentences)).toEqual([one, word, two]);
});

it("orders every attribution rule", () => {
  const ids = RULES.map((rule) => rule.id).filter((id) => id.startsWith("attribution/"));
  expect([...ATTRIBUTION_ORDER].sort()).toEqual(ids.sort());
});
