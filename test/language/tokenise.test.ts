import { describe, expect, test } from "vitest";
import { english } from "./english.js";

/** Each text is written with "|" where its tokens meet without a space. */
function check(marked: string): void {
  const text = marked.replaceAll("|", "");
  const { tokens } = english.analyse(text);
  let found = "";
  for (const [index, token] of tokens.list().entries()) {
    const before = tokens.at(index - 1);
    if (before) found += before.end === token.start ? "|" : text.slice(before.end, token.start);
    found += token.text;
  }
  expect(found).toBe(marked);
}

describe("words", () => {
  test.each([
    "It did|n't rain|, she|'s sure|.",
    "They|’ll say I|’d|’ve known|.",
    "She can|not swim|.",
    "Lee|’s plan and the ministers|’ pay",
    "O’Brien|’s rock-and-roll hall",
    "a well-known tax-raising sister-in-law",
    "the then-mayor|, a 34-year-old",
    "’Tis the ’90s|, tell ’em|.",
    "rock ’n’ roll",
    "AT&T and R&D",
    "and|/|or",
    "naïve café Ångström résumé",
    "Mr. Roe of St. Ives met Gov. Poe|.",
    "the U.S. and the U.K.",
    "a U.S.-led force",
    "J. K. Poe and J.K. Poe",
    "at 9 a.m. on No. 10|, no|.",
    "the Ph.D. student",
    "No space|.|Then this|.",
  ])("%s", check);
});

describe("numbers", () => {
  test.each([
    "$|3.2m and £|40 or 40|%",
    "1,000 or 1,000,000",
    "in 2019-20|, 3-1|, 24/7",
    "at 10:30 or 5pm",
    "the 10th and the 1990s",
    ".5 and 0.5",
    "10|–|15 people",
    "a 60,000-seat arena",
    "#|1 and #news",
  ])("%s", check);
});

describe("marks", () => {
  test.each([
    "“|It failed|,|” he said|.",
    '"|It failed|,|" he said|.',
    "(|It failed|.|)",
    "Well|... no|… yes",
    "one|—|two -- three – four",
    "Really|?|!",
    "«|oui|»",
    "the \ufffc and \ufffc|,",
    "👍🏽 good",
  ])("%s", check);
});

describe("addresses", () => {
  test.each([
    "see https://example.org/a?b=c#d|.",
    "see www.example.org|, example.com|.",
    "(|https://example.org/a|)",
    "ask ana.lee@example.org|.",
    "ask @ana_lee about #ferry|.",
    "a @ b",
    "read port.example/fares?a=b|, dull-port.example/a|.",
    "open /var/ferry/fares.txt or ~|/fares or C|:|\\ferry|.",
    "save fares.md and map_2.png|.",
    "tagged #ferry/fares|, #ferry|/ and so on",
    "he|/|she and|/|or",
    "if a != b|.",
  ])("%s", check);
});

test("words are looked up in lower case with straight apostrophes and without invisible joiners", () => {
  const { tokens } = english.analyse("CAN’T co\u00adoperate O’Brien");
  expect(tokens.map((token) => token.lower)).toEqual(["ca", "n't", "cooperate", "o'brien"]);
});
