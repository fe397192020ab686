import { expect, test } from "vitest";
import { PhraseTrie } from "../../src/language/index.js";
import { english } from "./english.js";

function find(trie: PhraseTrie<string>, text: string): string[] {
  const { tokens } = english.analyse(text);
  return trie.matches(tokens).map(({ first, last, value }) => {
    return `${value}: ${text.slice(tokens.start(first), tokens.end(last - 1))}`;
  });
}

test("finds the longest phrase at each place, as it stands", () => {
  const trie = new PhraseTrie<string>();
  for (const phrase of ["of course", "of", "as a matter of fact", "as a"]) trie.add(phrase, phrase);
  expect(find(trie, "Of course it is, as a matter of fact; as a matter of opinion.")).toEqual([
    "of course: Of course",
    "as a matter of fact: as a matter of fact",
    "as a: as a",
    "of: of",
  ]);
});

test("finds lemmas in any form, curly apostrophes and contractions", () => {
  const trie = new PhraseTrie<string>();
  trie.add("take aim at", "aim", "lemma");
  trie.add("didn't budge", "budge");
  expect(find(trie, "She took aim at the bank, is taking aim at it. It didn’t budge.")).toEqual([
    "aim: took aim at",
    "aim: taking aim at",
    "budge: didn’t budge",
  ]);
});

test("takes one token for a class", () => {
  const trie = new PhraseTrie<string>();
  trie.add("turn <possessive> fire on", "fire", "lemma");
  trie.add("<number> percent", "percent");
  expect(find(trie, "He turned his fire on a rival, not the fire on us, with 40 percent.")).toEqual([
    "fire: turned his fire on",
    "percent: 40 percent",
  ]);
});

test("keeps the first of two equal phrases and refuses empty ones", () => {
  const trie = new PhraseTrie<string>();
  expect(trie.add("so-called", "first")).toBe(true);
  expect(trie.add("So-Called", "second")).toBe(false);
  expect(trie.add("  ", "empty")).toBe(false);
  expect(find(trie, "The so-called plan")).toEqual(["first: so-called"]);
});

test("stays inside the tokens it is given", () => {
  const trie = new PhraseTrie<string>();
  trie.add("hit out at", "hit");
  const { tokens } = english.analyse("They hit out at it.");
  expect(trie.matches(tokens, 0, 4)).toHaveLength(1);
  expect(trie.matches(tokens, 0, 3)).toEqual([]);
  expect(trie.matches(tokens, 2)).toEqual([]);
  expect(trie.matchAt(tokens, 1)).toEqual({ first: 1, last: 4, value: "hit" });
});
