import { describe, expect, it } from "vitest";
import { heard } from "./heard.js";

describe("the plain sense of a word", () => {
  it.each([
    "The path up the steep, rugged hill is shut.",
    "A thin layer of ice lay on the pond.",
    "The wire on the fence is barbed.",
    "Letters were piled on the kitchen table.",
    "The tank exploded at noon.",
    "She wore a threadbare coat.",
    "Malaria parasites were found in the mice. The parasite exploits its host.",
    "The radical reacted with oxygen, and a cation formed.",
    "The server will kill the thread and dump the cache.",
    "A branch fell, striking four pupils.",
    "He was thanked for telling her the way.",
  ])("is meant of things and in a science: %s", (text) => {
    expect(heard(text)).toEqual([]);
  });

  it.each([
    ["The steep rise hurt tenants, the union's plan is brutal.", ["steep", "brutal"]],
    ["Rovers fans see a brutal, threadbare plan.", ["brutal", "threadbare"]],
    ["The parasites in the ministry are at it again.", ["parasites"]],
    ["The parasites in the union are at it again.", ["parasites"]],
    ["His barbed reply stung them.", ["barbed"]],
  ])("is not meant of people and what they say: %s", (text, words) => {
    expect(heard(text)).toEqual(words);
  });

  it.each([
    "Yahoo bought the firm.",
    "The maker of Oreo cookies moved.",
    "Stoke Ferry was the place to be.",
    "Hector Avila wrote.",
  ])("is not meant in a name: %s", (text) => {
    expect(heard(text)).toEqual([]);
  });

  it.each([
    ["The Marxist left.", ["Marxist"]],
    ["The yahoos left.", ["yahoos"]],
  ])("is meant in words made from names, and of several people: %s", (text, words) => {
    expect(heard(text)).toEqual(words);
  });
});
