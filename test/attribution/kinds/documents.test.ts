import { describe, expect, it } from "vitest";
import { whose } from "./whose.js";

describe("what a document says", () => {
  it.each([
    ["The report calls for a ban on eel fishing.", ["The report (document) | The report"]],
    ["The letter warns of floods.", ["The letter (document) | The letter"]],
    ["The survey sets out three ways to mend the weir.", ["The survey (document) | The survey"]],
    ["The mill was roofless by the 1871 census, which lists two cottages.", ["The 1871 census (document) | The mill"]],
    ["The manor court rolls show Ivo Prell in debt.", ["The manor court rolls (document) | The manor"]],
    ["The Tithe Map of 1841 shows the weir in its place.", ["Tithe Map (document) | The Tithe"]],
    ["Pigot's Directory lists a Mary Yeo as a miller.", ["Pigot's Directory (document) | Pigot's Directory"]],
    ["The register gives the cause as pneumonia.", ["The register (document) | The register"]],
    ["The inquest found that the carter had been drinking.", ["The inquest (document) | The inquest"]],
    ["Her headstone says that she was forty.", ["Her headstone (document) | Her headstone"]],
    ["The trust's list entry notes that the kiosks are rare.", ["The trust's list entry (document) | The trust's"]],
    ["The instructions say that two turns are enough.", ["The instructions (document) | The instructions"]],
  ])("is on record: %s", (text, who) => {
    expect(whose(text)).toEqual(who);
  });

  it.each([
    ["The recipe calls for two eggs."],
    ["The letter went to the board."],
    ["Please share this petition and read the guide."],
    ["A set of 1841 records was lost."],
    ["The weir, which lists to the left, was mended."],
    ["The dialog tells you which files were kept."],
    ["Rolls of wire lay in the yard."],
  ])("is not what things do: %s", (text) => {
    expect(whose(text)).toEqual([]);
  });
});

describe("who speaks after “and”", () => {
  it.each([
    [
      "The foundry collapsed in 2002 and prosecutors said that losses were hidden.",
      ["Prosecutors (vague) | The foundry"],
    ],
    ["The mill closed in May and former staff said that it owed them wages.", ["Former staff (role) | The mill"]],
    ["The letter was lost in March and the clerk said it was gone.", ["The clerk (role) | The letter"]],
  ])("is not who did something before it: %s", (text, who) => {
    expect(whose(text)).toEqual(who);
  });

  it.each([
    ["And so, my fellow islanders: ask what you can do for the reef."],
    ["Friends, neighbours: say that you will come."],
  ])("is not who is called upon: %s", (text) => {
    expect(whose(text)).toEqual([]);
  });
});
