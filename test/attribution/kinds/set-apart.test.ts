import { describe, expect, it } from "vitest";
import { whose } from "./whose.js";

describe("who described a thing, set off by commas", () => {
  it.each([
    [
      "It made way for a hall, described by Ines Varga as “cheerful and quite without shame”.",
      ["Ines Varga (person) | It made"],
    ],
    ["The reef, hailed by divers as “the last of its kind”, lies off Hale.", ["Divers (vague) | The reef"]],
    [
      "The tariff, condemned by the growers' union as “a tax on rain”, ended in May.",
      ["The growers' union (body) | The tariff"],
    ],
  ])("is on record: %s", (text, who) => {
    expect(whose(text)).toEqual(who);
  });

  it.each([
    ["The hall, built by Ines Varga as a gift, was sold."],
    ["The song, sung by Ines Varga as a child, is lost."],
    ["The hall, designed by Ines Varga, was sold."],
  ])("is not who made it: %s", (text) => {
    expect(whose(text)).toEqual([]);
  });
});

describe("“according to”, set apart by a comma", () => {
  it.each([
    ["Half the berths are empty, according to the port.", ["The port (role) | Half the"]],
    ["According to the ferry, two boats were late.", ["The ferry (role) | According to"]],
    ["A chair costs £40, according to the answer to her request.", ["The answer to her request (role) | A chair"]],
    ["What of Hale? Well, according to Ines Varga, it was sold in 1911.", ["Ines Varga (person) | Well, according"]],
  ])("names who says so: %s", (text, who) => {
    expect(whose(text)).toEqual(who);
  });

  it.each([
    ["Crews are paid according to the size of the boat."],
    ["The boats are sorted, according to the length of the hull."],
    ["The vines are cut, according to the season."],
    ["The seed is sown, according to the type of soil."],
    ["The work goes on, according to plan."],
  ])("names nobody where it says what a thing depends on: %s", (text) => {
    expect(whose(text)).toEqual([]);
  });
});

describe("people told of without an article", () => {
  it.each([
    [
      "Ana Lee was under questioning by defence lawyers who argued that the books were lost.",
      ["Defence lawyers (vague) | Ana Lee"],
    ],
    ["The court heard former employees who testified that dogs were hurt.", ["Former employees (vague) | The court"]],
  ])("are on record for what they said: %s", (text, who) => {
    expect(whose(text)).toEqual(who);
  });
});

describe("what is told", () => {
  it.each([
    [
      "And still the Department for Ports tells us that start times are “a matter for each dock”.",
      ["Department for Ports (body) | And still"],
    ],
    ["The clerk told me that rains fell in May.", ["The clerk (role) | The clerk"]],
  ])("is told by its subject, and not by its hearer: %s", (text, who) => {
    expect(whose(text)).toEqual(who);
  });

  it.each([
    ["“Low Tide” by Jo Brandt is a moving novel, telling the story of Helena Lowe, the first woman to map the reef."],
    ["The museum tells the story of the mill."],
  ])("is no story of somebody: %s", (text) => {
    expect(whose(text)).toEqual([]);
  });
});
