import { describe, expect, it } from "vitest";
import { whose } from "./whose.js";

describe("a paragraph after a verb of saying and a colon", () => {
  it.each([
    ["The mill closed.\n\nThe report said:\n\nThe mill will be sold.", ["The report (document) | The mill"]],
    ["Ana Lee wrote:\n\nThe mill will be sold.\n\nIt was.", ["Ana Lee (person) | The mill"]],
  ])("is whose the lead-in names: %s", (text, who) => {
    expect(whose(text)).toEqual(who);
  });

  it.each(["The board met in May:\n\nThe mill will be sold.", "The rules are these:\n\nNobody may fish."])(
    "and nobody's after another: %s",
    (text) => {
      expect(whose(text)).toEqual([]);
    },
  );
});
