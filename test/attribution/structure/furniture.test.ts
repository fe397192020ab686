import { describe, expect, it } from "vitest";
import { whoSays } from "./who.js";

/** The last sentences of a piece about a mill. */
const lastOf = (text: string, count: number) => whoSays(`# The mill\n\nThe mill burned.\n\n${text}`).slice(-count);

describe("a dateline", () => {
  it.each([
    "**Sand Point, ON – 1 April 2014 –** The Harbour Foundation, which runs the pier, announced that it is shut.",
    "CORLEY, Ohio (AP) — The mill burned, and rain put it out, it says.",
    "Corley, May 3, 2026 — The miller, aged 90, announced that he was done.",
  ])("names nobody: %s", (text) => {
    expect(whoSays(text).filter((who) => /Sand|Corley|CORLEY/u.test(who))).toEqual([]);
  });

  it.each([
    ["Ana Lee — the mayor since 2019 — said the mill was safe.", "Ana Lee"],
    ["Corley Council - which owns it - said the mill was safe.", "Corley Council"],
    ["CORLEY — Ana Lee said the mill was safe.", "Ana Lee"],
  ])("is not, or takes nothing away: %s", (text, who) => {
    expect(whoSays(`It rained.\n\n${text}`).at(-1)).toBe(who);
  });
});

describe("what is no part of the story", () => {
  it.each([
    ["## References\n\n- Lee, A. (2019). The mill was a disgrace. Corley Press.", ["(reference list)"]],
    ["## Works cited\n\nAkers, Tom. “Who burned the mill?” 1998.", ["(reference list)"]],
    ["**Bibliography**\n\n1. Roe, A.: Fire and flour.", ["(reference list)"]],
    ["[3] Holt, M. Mills of the north. Corley, 1971, p. 12.", ["(reference list)"]],
    ["## Notes\n\n- Lee said so in 1998.", ["(reference list)"]],
    [
      "## About Northwood Mills\n\nNorthwood Mills is the leading miller. It says it has 300 workers.",
      ["(boilerplate)", "(boilerplate)"],
    ],
    [
      "**About Northwood Mills**\n\nNorthwood Mills grinds 40% of all rye.\n\n**Media contact**\n\nAna Lee, press office",
      ["(boilerplate)", "(boilerplate)", "(boilerplate)"],
    ],
    ["-30-\n\nNorthwood Mills grinds 40% of all rye.", ["(boilerplate)"]],
    ["FOR IMMEDIATE RELEASE", ["(boilerplate)"]],
    ["By Rosa Delgado and Tom Akers", ["(byline)"]],
    ["Photo: Hugo Brandt", ["(credit)"]],
    ["Image courtesy of: the county archive", ["(credit)"]],
    ["Source: Office for Grain", ["(credit)"]],
    ["(Photo courtesy of the Akers family)", ["(credit)"]],
    ["Photograph by Hugo Brandt", ["(credit)"]],
    ["*The mill in 1911 (Photo: Hugo Brandt)*", ["(credit)"]],
    ["*The mill in May. Photo: Hugo Brandt/Corley Press*", ["(credit)", "(credit)"]],
    [
      "FOR IMMEDIATE RELEASE\n\nThe loft is new.\n\nAbout Northwood Mills\n\nIt grinds 40% of all rye.\n\nContact: Ana Lee",
      ["(boilerplate)", "(boilerplate)", "(boilerplate)"],
    ],
    ["[Source](https://example.org/mill)", ["(credit)"]],
  ])("%s", (text, expected) => {
    expect(lastOf(text, expected.length)).toEqual(expected);
  });

  it.each([
    ["## Notes\n\nThe board met twice and threw the plan out.", 1],
    ["## About the Lighthouse\n\nThe tower is the oldest in the north.", 1],
    ["## About the author\n\n## The fire\n\nIt began in the loft.", 1],
    ["## About Northwood\n\nNorthwood has two mills.\n\n## The fire\n\nIt began in the loft.", 1],
    ["## References\n\n- Lee, A. 2019.\n\n## The fire\n\nIt began in the loft.", 1],
    ["By Tuesday the fire was out.", 1],
    ["By default, the gate is shut", 1],
    ["By Rosa Delgado’s count, nine mills are left.", 1],
    ["Source of the fire was a lamp.", 1],
    ["Photographs show the loft before the fire.", 1],
    ["[The mill was a granary](https://example.org/mill) until 1911.", 1],
    ["[12] men worked there.", 1],
    ["Contact with the wires set the loft alight.", 1],
    ["It ends with the loft.", 1],
    ["Photos by Hugo Brandt show the loft in flames.", 1],
    ["*The photo by Hugo Brandt was lost in the fire.*", 1],
    ["The loft held the archive (photographs of 1911 among it) until May.", 1],
    ["About Northwood Mills nobody knew a thing\n\nThe loft is new.", 1],
  ])("but the story is: %s", (text, count) => {
    expect(lastOf(text, count).filter((who) => /^\((?:ref|boil|by|cred)/u.test(who))).toEqual([]);
  });
});
