import { describe, expect, test } from "vitest";
import { english } from "./english.js";

/** Each text is written with "|" between its sentences. */
function check(marked: string): void {
  const text = marked.replaceAll(" | ", " ");
  const { sentences } = english.analyse(text);
  expect(sentences.map(({ start, end }) => text.slice(start, end)).join(" | ")).toBe(marked);
}

describe("abbreviations", () => {
  test.each([
    "Mr. Roe met Dr. Poe. | He paid.",
    "Gov. Ana Lee and Sen. Jo Roe spoke in St. Louis. | Nobody came.",
    "A letter to then-Sen. Ana Lee came back. | She had left.",
    "Ana Lee, D-Calif., voted. | Jo Roe did not.",
    "The U.S. Treasury paid. | It was late.",
    "She lives in the U.S. | The rest live in the U.K. | He moved.",
    "It opens at 9 a.m. on Friday. | It shuts at 5 p.m. | Nobody minds.",
    "It opens at 9 a.m. Friday. | Tickets cost $5.",
    "Roe Inc. and Poe Ltd. merged. | Shares rose.",
    "He joined Roe Corp. | Shares rose.",
    "See No. 10 and fig. 3. | They differ.",
    "She said no. | He said yes.",
    "It took days, e.g. Sunday and Monday, i.e. a weekend. | Fine.",
    "George W. Roe and J. K. Poe agree. | So do I.",
    "Roe vs. Poe is on. | Come.",
    "It rained in Jan. 2020 and on Feb. 3. | It was wet.",
    "She holds a Ph.D. in law. | He does not.",
    "They sell nuts, bolts, etc. | Prices vary.",
    "The note is on p. 33 of the file. | See p. 5.",
    "A barn, c. 1890, and its smith (b. 1950) remain. | Both creak.",
    "It is rich in vitamin c. | It keeps.",
    "Calif. Gov. Ana Lee and a former Mass. Sen. met. | They argued.",
    "They met in Mass. | Gov. Ana Lee left.",
  ])("%s", check);
});

describe("quotations", () => {
  test.each([
    "“Is it over?” she asked. | Nobody answered.",
    "“Is it over?” Ana Lee asked the board. | Nobody answered.",
    '"Never!" shouted the crowd. | It left.',
    '"Never!" Lee said. | It left.',
    "“It is over!” | Lee said the vote was close.",
    "“It failed. | We knew it,” Lee said. | He left.",
    "Lee said: “It failed.” | The vote was close.",
    "Lee called it “a mess.” | The vote was close.",
    "He said it was (almost) over. | “Go home,” she said.",
    '"It failed." | "It did not."',
    "“No. | We will not,” he said.",
    "(It failed.) | The rest did not.",
  ])("%s", check);
});

describe("numbers and marks", () => {
  test.each([
    "It fell 3.5% to 40. | The rest rose.",
    "It fell 3%. | 40 people left.",
    "It fell. | $3m was lost.",
    "1. The plan is late. | It failed.",
    "He waited... and left. | Then he came back.",
    "He waited... | Then he came back.",
    "Why? | Because it rained!",
    "It works. | iPhone sales rose.",
    "Really?! | Yes.",
    "One sentence without an end",
    "Read example.com or www.example.org/a.b?c=d. | Then reply.",
  ])("%s", check);
});

describe("pictures", () => {
  test.each([
    ["👉 It leaks. 🚨 It floods.", ["It leaks.", "It floods."]],
    ["→ It leaks.", ["It leaks."]],
    ["• It leaks. ✅ It holds.", ["It leaks.", "It holds."]],
    ["\u200fIt leaks.", ["It leaks."]],
    ["It 🚨 leaks.", ["It 🚨 leaks."]],
    ["🚨", ["🚨"]],
    ["It cost $5. 5% of it is left.", ["It cost $5.", "5% of it is left."]],
  ])("are no part of the sentence after them: %s", (text, sentences) => {
    const found = english.analyse(text).sentences.map(({ start, end }) => text.slice(start, end));
    expect(found.map((sentence) => sentence.replace(/^\u200f/u, ""))).toEqual(sentences);
  });
});

test("sentences cover the tokens in order", () => {
  const { tokens, sentences } = english.analyse("One. Two? Three! “Four.” (Five.) six...");
  expect(sentences[0]?.first).toBe(0);
  expect(sentences.at(-1)?.last).toBe(tokens.length);
  for (const [index, sentence] of sentences.entries()) {
    expect(sentence.start).toBe(tokens.start(sentence.first));
    expect(sentence.end).toBe(tokens.end(sentence.last - 1));
    if (index > 0) expect(sentence.first).toBe(sentences[index - 1]?.last);
  }
});

test("an empty text has no sentences", () => {
  expect(english.analyse(" \n ").sentences).toEqual([]);
  expect(english.analyse("").tokens).toHaveLength(0);
});
