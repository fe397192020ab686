import { describe, expect, test } from "vitest";
import { inflectVerb, verbForm, verbFormAt } from "../../src/language/index.js";
import { english } from "./english.js";

describe("inflectVerb", () => {
  test.each([
    ["say", "says", "said", "said", "saying"],
    ["claim", "claims", "claimed", "claimed", "claiming"],
    ["criticise", "criticises", "criticised", "criticised", "criticising"],
    ["admit", "admits", "admitted", "admitted", "admitting"],
    ["stop", "stops", "stopped", "stopped", "stopping"],
    ["visit", "visits", "visited", "visited", "visiting"],
    ["offer", "offers", "offered", "offered", "offering"],
    ["deny", "denies", "denied", "denied", "denying"],
    ["stay", "stays", "stayed", "stayed", "staying"],
    ["write", "writes", "wrote", "written", "writing"],
    ["lie", "lies", "lay", "lain", "lying"],
    ["agree", "agrees", "agreed", "agreed", "agreeing"],
    ["panic", "panics", "panicked", "panicked", "panicking"],
    ["watch", "watches", "watched", "watched", "watching"],
    ["go", "goes", "went", "gone", "going"],
    ["have", "has", "had", "had", "having"],
    ["be", "is", "was", "been", "being"],
    ["label", "labels", "labelled", "labelled", "labelling"],
    ["reveal", "reveals", "revealed", "revealed", "revealing"],
    ["explain", "explains", "explained", "explained", "explaining"],
    ["concede", "concedes", "conceded", "conceded", "conceding"],
    ["refer", "refers", "referred", "referred", "referring"],
    ["quiz", "quizzes", "quizzed", "quizzed", "quizzing"],
    ["tax", "taxes", "taxed", "taxed", "taxing"],
    ["row", "rows", "rowed", "rowed", "rowing"],
  ])("%s", (lemma, third, past, participle, gerund) => {
    expect([
      inflectVerb(lemma, "third"),
      inflectVerb(lemma, "past"),
      inflectVerb(lemma, "participle"),
      inflectVerb(lemma, "gerund"),
    ]).toEqual([third, past, participle, gerund]);
    expect(inflectVerb(lemma, "base")).toBe(lemma);
  });
});

test.each([
  ["claims", "claim", "third"],
  ["Claimed", "claim", "past"],
  ["claiming", "claim", "gerund"],
  ["claim", "claim", "base"],
  ["wrote", "write", "past"],
  ["written", "write", "participle"],
  ["were", "be", "past"],
] as const)("%s is the %s form", (word, lemma, form) => {
  expect(verbForm(word, lemma)).toBe(form);
});

test.each([
  ["She claimed it rained.", "claimed", "past"],
  ["She has claimed it rained.", "claimed", "participle"],
  ["She hasn't often claimed that.", "claimed", "participle"],
  ["Has she claimed it?", "claimed", "participle"],
  ["It was claimed that it rained.", "claimed", "participle"],
  ["She may claim it.", "claim", "base"],
  ["Lee put it bluntly.", "put", "past"],
  ["Lee has to put it bluntly.", "put", "base"],
  ["Lee has put it bluntly.", "put", "participle"],
  ["Lee did not put it so.", "put", "base"],
  ["Lee got hit.", "hit", "participle"],
  ["He claims it.", "claims", "third"],
] as const)("%s", (sentence, word, form) => {
  const { tokens } = english.analyse(sentence);
  expect(
    verbFormAt(
      tokens,
      tokens.findIndex((token) => token.text === word),
    ),
  ).toBe(form);
});
