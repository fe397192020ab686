import { describe, expect, it } from "vitest";
import { whose } from "./whose.js";

describe("what is exempt, and what only looks so", () => {
  it.each([
    "Farm workers aged 18-24 earn 40% less than their fathers.",
    "The 2019-20 season cost the chess club half its members.",
    "The clinic at 219-11 Mill Road loses 30% of its patients a year.",
    "The game of chess harms the poor.",
    "The ballot box in the vestry is 30-40 years old.",
    "The school lost 1-2 teachers a month to the academy.",
    "Olga Rees and Sid Parr wrecked the boiler.",
    "On January 27 the guild cheated its apprentices.",
    "It appears that the dean sold the bells on Friday.",
    "Recipes that won 5-10 years ago are stale now.",
  ])("is not: %s", (text) => {
    expect(whose(`# Notes\n\nThe week began.\n\n${text}`)).toEqual([]);
  });

  it.each([
    ["Hale beat Corley 3-1 at the weekend.", "exempt: score | Hale beat"],
    ["The council passed the budget 9–2.", "exempt: score | The council"],
    ["The motion failed, 14-17.", "exempt: score | The motion"],
    ["Lena Marsh won the final 21-19.", "exempt: score | Lena Marsh"],
    ["The jury split 10-2.", "exempt: score | The jury"],
    ["The bill was defeated 210–205.", "exempt: score | The bill"],
    ["The visitors lost 0-4.", "exempt: score | The visitors"],
    ["The draw finished 2-2 after extra time.", "exempt: score | The draw"],
    ["The synod voted 88-12 for the new hymnal.", "exempt: score | The synod"],
    ["Ivo Penn took the match 6-3 with a late sacrifice.", "exempt: score | Ivo Penn"],
  ])("is: %s", (text, who) => {
    expect(whose(`# Notes\n\nThe week began.\n\n${text}`)).toEqual([who]);
  });
});
