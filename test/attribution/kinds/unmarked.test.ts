import { describe, expect, it } from "vitest";
import { whose } from "./whose.js";

describe("talk without quotation marks", () => {
  it.each([
    ["Ana came in.\n\n— Where is it?\n\n— In the barn, said Ana.", ["Ana (person) | In the"]],
    ["@anna_k: the queue is stuck\n\n@bo_l: I will restart it", ["@anna_k (person) | anna k", "@bo_l (person) | bo l"]],
    ["Ten pupils wrote. One said: “The hall is cold.”", ["One (anonymous) | One said"]],
  ])("is somebody's: %s", (text, who) => {
    expect(whose(text)).toEqual(who);
  });

  it.each([
    "@anna_k: the queue is stuck",
    "Ten pupils wrote. One has asked whether it rained.",
    "The judge responded with an order. It bans lorries.",
    "My postbag says you are cross.",
  ])("or nobody's: %s", (text) => {
    expect(whose(text)).toEqual([]);
  });
});
