import { describe, expect, it } from "vitest";
import { heard } from "./heard.js";

describe("what extremists are called for what they did", () => {
  it.each([
    "The site removes extremist content within an hour.",
    "A school for violent extremists opened in Oslo.",
    "Right-wing extremists bombed the kiosk.",
    "Left-wing extremists bombed the kiosk.",
    "Islamic extremists killed nine pilgrims.",
    "Christian extremists killed nine pilgrims.",
  ])("is plain: %s", (text) => {
    expect(heard(text)).toEqual([]);
  });

  it.each([
    ["The extremists on the left want a toll.", ["extremists"]],
    ["The extremists on the right want a toll.", ["extremists"]],
    ["Left-wing extremists wrote the budget.", ["Left-wing extremists"]],
    ["Right-wing extremists wrote the budget.", ["Right-wing extremists"]],
  ])("is not for what they want: %s", (text, words) => {
    expect(heard(text)).toEqual(words);
  });
});

describe("the plain sense of a word", () => {
  it.each([
    "The path up the steep, rugged hill is shut.",
    "The mill stood up to the destructive forces of the river.",
    "The party won an outright majority.",
    "A thin layer of ice lay on the pond.",
    "The wire on the fence is barbed.",
    "Letters were piled on the kitchen table.",
    "Falling cuckoo numbers worry the warden.",
    "The owner was charged with cruelty to animals.",
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
    ["The destructive plan will hurt the port.", ["destructive"]],
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

describe("a technical sense told by its neighbours", () => {
  it.each([
    "The drug cuts inflammatory agents in the joint.",
    "The salts in the mud that are toxic come from a mine.",
    "The shaft was made hollow so that a rod could pass.",
    "The library holds printed broadsides and a rare ballad.",
    "Markets shrugged off the vote.",
    "The market shrugged off a larger estimate.",
    "## A letter about allotments in Stoke Ferry",
  ])("is plain: %s", (text) => {
    expect(heard(text)).toEqual([]);
  });

  it.each([
    ["The mayor made inflammatory remarks about the left.", ["inflammatory"]],
    ["The mayor made inflammatory remarks about the right.", ["inflammatory"]],
    ["The ward has a toxic culture for nurses and patients.", ["toxic"]],
    ["The pledge is hollow.", ["hollow"]],
    ["The minister shrugged off the vote.", ["shrugged off"]],
    ["They stoke fear in Leeds.", ["stoke fear"]],
    ["## Rivals Stoke Fear Over Toll", ["Stoke Fear"]],
  ])("is not: %s", (text, words) => {
    expect(heard(text)).toEqual(words);
  });
});
