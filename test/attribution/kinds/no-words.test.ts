import { describe, expect, it } from "vitest";
import { whose } from "./whose.js";

describe("what brings nobody's words", () => {
  it.each([
    "The goal left Orton Rovers wondering how they had lost.",
    "The ruling kept growers asking why nobody had rung.",
    "And so, my fellow islanders: ask not for less — ask what you can give.",
    "My letter said the ford was shut.",
    "The clerk answered my email, which said the ford was shut.",
  ])("%s", (text) => {
    expect(whose(text)).toEqual([]);
  });

  it.each([
    ["The goal left Orton Rovers, said coach Imre Toth, in a hole.", ["Imre Toth (person) | The goal"]],
    ["Mia Cole left the hall saying that it was cold.", ["Mia Cole (person) | Mia Cole"]],
    ["Critics — and they are many — say that the ford is shut.", ["Critics (vague) | Critics and"]],
    ["Her letter said the ford was shut.", ["Her letter (document) | Her letter"]],
  ])("%s", (text, rows) => {
    expect(whose(text)).toEqual(rows);
  });
});

describe("names that are cut where they end", () => {
  it.each([
    ["The mill closed in 2014 and drivers say that the road is worse.", ["Drivers (vague) | The mill"]],
    ["The fire began in the loft and a lodger said she saw smoke.", ["A lodger (anonymous) | The fire"]],
    [
      "The gang accused of arson and its lawyer said they would appeal.",
      ["The gang accused of arson and its lawyer (role) | The gang"],
    ],
    [
      "Pupils taught at home and their parents said the rule was unfair.",
      ["Pupils taught at home and their parents (vague) | Pupils taught"],
    ],
    ["Present: Jimmy, Steve, Matt\nApologies: Ben\n\nMatt said it was late.", ["Matt (person) | Matt said"]],
    [
      "Attendees: Ivo Novak, Sana Qureshi\nAlso present: Lars Vik\n\nQureshi said it was late.",
      ["Sana Qureshi (person) | Qureshi said"],
    ],
    [
      "The talk was given by Sana\nQureshi on Monday.\n\nQureshi said it was late.",
      ["Sana Qureshi (person) | Qureshi said"],
    ],
    [
      "Rob noted that the fee is due. Mark said it was late.",
      ["Rob (person) | Rob noted", "Mark (person) | Mark said"],
    ],
    ["Mark all that was said. Rob nobody, they told us.", ["somebody (nobody) | Rob nobody"]],
    ["Councillor Ama Boateng writes: “The ford is open.” — Ed.", ["Ama Boateng (person) | Councillor Ama"]],
    ["“The ford is open.” — Ed Sheldon, Hale", ["Ed Sheldon (person) | The ford"]],
  ])("%s", (text, rows) => {
    expect(whose(text)).toEqual(rows);
  });
});
