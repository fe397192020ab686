import { expect, test } from "vitest";
import { english } from "./english.js";

/** [sentence, word in it, lemma] */
test.each([
  ["They were hoping for rain.", "hoping", "hope"],
  ["The bus stopped twice.", "stopped", "stop"],
  ["The frog hopped away.", "hopped", "hop"],
  ["He was lying about it.", "lying", "lie"],
  ["She carried the box.", "carried", "carry"],
  ["The board rejected the offer.", "rejected", "reject"],
  ["They are accusing the firm.", "accusing", "accuse"],
  ["Two women criticised the plan.", "criticised", "criticize"],
  ["Two women criticised the plan.", "women", "woman"],
  ["They fell from the roof.", "fell", "fall"],
  ["She has written to them.", "written", "write"],
  ["They left early.", "left", "leave"],
  ["It is the biggest port.", "biggest", "big"],
  ["It was the worst winter.", "worst", "bad"],
  ["He's late.", "'s", "be"],
  ["Ministers’ pay rose.", "Ministers", "minister"],
  ["She can't swim.", "ca", "can"],
  ["It won't rain.", "wo", "will"],
  ["The firm is telling staff.", "telling", "tell"],
  ["The charity is deploying drones.", "deploying", "deploy"],
])("%s %s", (sentence, word, lemma) => {
  expect(english.analyse(sentence).tokens.find((token) => token.text === word)?.lemma).toBe(lemma);
});
