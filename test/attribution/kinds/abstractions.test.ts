import { describe, expect, it } from "vitest";
import { whose } from "./whose.js";

describe("abstractions are no sources", () => {
  it.each([
    "Tradition holds that the first plough was buried here.",
    "Logic dictates that the king moves first.",
    "Practice shows that short lessons stick.",
    "Common wisdom says that wet hay burns.",
    "The past teaches that dams silt up.",
    "Nature tells us when to prune.",
    "That suggests the parser was never tested.",
    "All signs indicate that the choir will fold.",
    "Time will tell whether the graft takes.",
    "Reality suggests that few patients finish the course.",
  ])("nobody is on record: %s", (text) => {
    expect(whose(text)).toEqual([]);
  });

  it.each([
    ["The almanac says that the first plough was buried here.", "The almanac (document) | The almanac"],
    ["The rulebook states that the king may not move into check.", "The rulebook (document) | The rulebook"],
    ["A 2019 trial showed that short lessons stick.", "A 2019 trial (document) | A 2019"],
    ["The fire brigade says that wet hay burns.", "The fire brigade (body) | The fire"],
    ["Nurserywoman Jo Tamm tells us to prune in March.", "Jo Tamm (person) | Nurserywoman Jo"],
    ["The test log shows that the parser was never run.", "The test log (document) | The test"],
    ["The choir's treasurer, Ned Hoy, said that it would fold.", "Ned Hoy (person) | The choir's"],
    [
      "The clinic's figures suggest that few patients finish the course.",
      "The clinic's figures (document) | The clinic's",
    ],
  ])("somebody is: %s", (text, who) => {
    expect(whose(text)).toEqual([who]);
  });
});
