import { describe, expect, it } from "vitest";
import { whose } from "./whose.js";

describe("marks that are no quotation marks, and quotations with odd marks", () => {
  it.each([
    ["Joost 't Mannetje farms the polder.", []],
    ['The plank is 6" wide and 9" long.', []],
    ["'Tis the season for leeks in the valley.", []],
    ["The '90s were kind to the chess club.", []],
    ["Rock 'n' roll came to the parish hall in 1958.", []],
    ["The teachers' union met in the pupils' hall.", []],
    ['She ran the 100 m in 11" and the mile in 4\'40".', []],
    ["Press 'Enter' to leave the editor.", []],
    ["The o'clock bell rang; the ma'am of the house slept.", []],
    ["Bake 'em till they're brown, then turn 'em.", []],
  ])("nobody speaks: %s", (text, who) => {
    expect(whose(text)).toEqual(who);
  });

  it.each([
    ['“Saw a 6" plank in two,” said joiner Pim Rood, “and sand it.”', ["Pim Rood (person) | Saw a"]],
    [
      "“Nobody planted leeks”—she looked at the rain—“until now,” said Una Gray.",
      ["Una Gray (person) | Nobody planted"],
    ],
    ["“'Twas a fair game,” said arbiter Olu Bright.", ["Olu Bright (person) | Twas a"]],
    [
      "'We danced till four,' said sexton Hal Moody. 'Then the lamps went out.'",
      ["Hal Moody (person) | We danced", "Hal Moody (person) | Then the"],
    ],
    ["«The lane was wet», said sprinter Inès Coat.", ["Inès Coat (person) | The lane"]],
    ["“The doctor told me, ‘Walk more,’ and I walked,” said Piet Lohr.", ["Piet Lohr (person) | The doctor"]],
  ])("somebody does: %s", (text, who) => {
    expect(whose(text)).toEqual(who);
  });
});
