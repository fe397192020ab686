import { describe, expect, it } from "vitest";
import { heard } from "./heard.js";

describe("idiom of a field", () => {
  it.each([
    "Rovers crashed out after a bruising 2-2 draw, their third stalemate in a row.",
    "The striker scored after a referee's error, and Town hit back in the second half.",
    "Shares tumbled and profit plunged as a glut of chips hammered prices.",
    "The index soared while bond traders fretted.",
    "The gospel tells how Jesus met the wicked and the merciful alike.",
    "The storm battered the coast with gusts of 90 mph and lashing rain.",
  ])("is plain: %s", (text) => {
    expect(heard(text)).toEqual([]);
  });

  it.each([
    ["The mayor bungled a chance to save the pool.", ["bungled"]],
    ["The left's goal is a bruising campaign.", ["bruising"]],
    ["The striker slammed the referee after the match.", ["slammed"]],
    ["The bank's shares are held by a bruising lender.", ["bruising"]],
  ])("elsewhere is not: %s", (text, expected) => {
    expect(heard(text)).toEqual(expected);
  });
});
