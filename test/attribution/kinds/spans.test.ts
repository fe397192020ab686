import { describe, expect, it } from "vitest";
import { saidIn } from "../reading.js";

/** Who says what in a sentence: "Ana Lee (named): rents rose". */
const said = (text: string) =>
  saidIn(text)
    .filter(({ basis }) => /^(?:speech|evidence)$/.test(basis))
    .map(({ speaker, content }) => `${speaker}: ${content.replace(/^that /u, "")}`);

describe("how far a source and what it says reach", () => {
  it.each([
    ["Growers who lease land below the weir claimed the sluice was shut.", ["Growers: the sluice was shut"]],
    ["The court said as of May 3 it had heard 19 appeals.", ["The court: it had heard 19 appeals"]],
    ["Olof Brandt, 61, says the organ wheezes.", ["Olof Brandt: the organ wheezes"]],
    [
      "The engineer who had signed the plans told the inquest that the bolts were too short.",
      ["The engineer: the bolts were too short"],
    ],
  ])("%s", (text, whole) => {
    expect(said(text)).toEqual(whole);
  });

  it.each([
    ["Growers who lease land below the weir lost their seed.", []],
    ["The scoresheet hangs beside an arbiter who saw the game.", []],
    ["The court had heard 19 appeals as of May 3.", []],
    ["Olof Brandt, 61, tunes the organ.", []],
    ["He joined a dairy that had lost half its cows, and stayed nine years.", []],
    ["The coach said the pitch was frozen. The side lost on Sunday.", ["The coach: the pitch was frozen"]],
    ["Dust fell daily, teachers reported, on the two schools.", ["Teachers: Dust fell daily … on the two schools"]],
    ["Nurse Ebba Lund refused to give a number.", []],
    ["The engineer who had signed the plans left before the inquest.", []],
  ])("and no farther: %s", (text, whole) => {
    expect(said(text)).toEqual(whole);
  });
});
