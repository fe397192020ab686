import { describe, expect, it } from "vitest";
import { whose } from "./whose.js";

describe("who says how much it is", () => {
  it.each([
    ["The ferry board put the cost at £3m.", ["The ferry board (body) | The ferry"]],
    ["Police put the crowd at more than 2,000.", ["Police (body) | Police put"]],
    ["Amara Osei gives the number of hives as forty.", ["Amara Osei (person) | Amara Osei"]],
    [
      "The clinic's own summary puts the figure at 31 per cent.",
      ["The clinic's own summary (document) | The clinic's"],
    ],
    ["The same papers put the saving from the merger at £21,000.", ["The same papers (document) | The same"]],
    ["Her certificate gives her age as nine.", ["Her certificate (document) | Her certificate"]],
  ])("is on record: %s", (text, who) => {
    expect(whose(text)).toEqual(who);
  });

  it.each([
    ["Amara Osei put the ladder at 40 degrees."],
    ["The firm put its shares at the disposal of 30 clerks."],
    ["The board put the oven at 180."],
    ["The board put the price of bread at the top of its list."],
    ["The cost was put at £3m."],
    ["Amara Osei gave the number to a friend."],
  ])("is not who does something with it: %s", (text) => {
    expect(whose(text)).toEqual([]);
  });
});
