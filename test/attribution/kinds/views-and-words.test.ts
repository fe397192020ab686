import { describe, expect, it } from "vitest";
import { table } from "../reading.js";
import { whose } from "./whose.js";

describe("whoever a view or words are said to be of is on record", () => {
  it.each([
    ["In Tove O'Hara's view, the orchard was lost.", ["Tove O'Hara (person) | In Tove"]],
    ["In the committee's opinion, the orchard was lost.", ["The committee (body) | In the"]],
    ["“Half the crop,” in the words of picker Javed Rana, was left to rot.", ["Javed Rana (person) | Half the"]],
    ["Half the crop, in the words of picker Javed Rana, was left.", ["Javed Rana (person) | Half the"]],
    ["As Mbali Dube notes in her report, the pears froze.", ["Mbali Dube (person) | As Mbali"]],
    ["As Mbali Dube herself admits, the pears froze.", ["Mbali Dube (person) | As Mbali"]],
    ["The pears, as Mbali Dube wrote in 2011, never freeze.", ["Mbali Dube (person) | The pears"]],
    [
      "# Pears\n\nThe pears froze in May. They all fell.\n\nAs Mbali Dube tells it, a pear is:\n\n> A thing that waits.",
      ["Mbali Dube (person) | As Mbali", "Mbali Dube (person) | A thing"],
    ],
    ["The idea, the growers say, is to warm the trees.", ["The growers (role) | The idea"]],
    ["Even growers who did not sign up indicated that they were interested.", ["Growers (vague) | Even growers"]],
    ["The Court of Appeal held that a board was no authority.", ["Court of Appeal (body) | The Court"]],
    ["Lord Pym held that the wall was the board's.", ["Pym (person) | Lord Pym"]],
    ["The committee felt that it would be unfair to tenants.", ["The committee (body) | The committee"]],
    ["The manifesto calls for “a full ban on boats over ten metres”.", ["The manifesto (document) | The manifesto"]],
    ["Official figures show that rents rose.", ["Official figures (document) | Official figures"]],
    ["RFC 8174 says that words in small letters bind nobody.", ["RFC 8174 (person) | RFC 8174"]],
    ["Article 9 states that no boat may be sold twice.", ["Article 9 (document) | Article 9"]],
    ["“We sold out by nine,” reports canteen manager Tevita Fonua.", ["Tevita Fonua (person) | We sold"]],
    [
      "She was shocked. After all, according to her “you do not look like a pastor.”",
      ["somebody (nobody) | After all"],
    ],
    ["Ines disagreed, noting that the pond leaked.", ["Ines (person) | Ines disagreed"]],
    [
      "“I thought they sold Brand B.” He laughed and said “They did.”",
      ["somebody (nobody) | I thought", "somebody (nobody) | He laughed"],
    ],
    ["The men behind me kept saying that it would rain.", ["The men behind me (role) | The men"]],
    [
      "Our solicitor, Priscilla Oduya, thinks most lodgers are covered: “If you have a door, you have a tenancy.”",
      ["Priscilla Oduya (person) | Our solicitor"],
    ],
    ["Judge Osei replied that text without context is a trap.", ["Osei (person) | Judge Osei"]],
  ])("%s", (text, expected) => {
    expect(whose(text)).toEqual(expected);
  });

  it.each([
    "In my view, the orchard was lost.",
    "And speaking of ice, a clerk from the county was all smiles about the road.",
    "Ines had the manners to ask, noting when they were upset.",
    "If your landlord tells you that you must leave, ask for it in writing.",
    "Unless the council says that it is safe, stay out.",
    "We spoke with [Elana Roth (ER)](https://social.example/elana) and [Bo Chan (BC)](https://social.example/bo), who run it.",
    "In the eyes of the growers, the orchard was lost.",
    "As Mbali Dube answered in court, the lights went out.",
    "Ines felt that it was cold.",
    "Statistics say that a pear tree rests for nine months.",
    "The figures say otherwise.",
    "There were ten rules, and rule ten says to leave the gate open.",
    "The poet had ten rules; number ten says that gates stay open.",
    "He told it every spring.",
    "Anselm asked me that at supper.",
  ])("nobody: %s", (text) => {
    expect(whose(text)).toEqual([]);
  });
});

describe("a report ends where somebody else's begins", () => {
  it.each([
    [
      "The chair said that every tram stops there but Rooke replied that only one does.",
      ["The chair | said | that every tram stops there", "Rooke | replied | that only one does"],
    ],
    ["The chair said that trams stop but nobody waits.", ["The chair | said | that trams stop but nobody waits"]],
    [
      "According to finance chief Imran Dar, that cost the firm its lead.",
      ["finance chief Imran Dar | According to | that cost the firm its lead"],
    ],
    [
      "According to Ana Dar, the mayor of Hale, rents rose.",
      ["Ana Dar, the mayor of Hale | According to | rents rose"],
    ],
  ])("%s", (text, expected) => {
    expect(table(text)).toEqual(expected);
  });
});
