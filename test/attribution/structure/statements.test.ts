import { describe, expect, it } from "vitest";
import { whose } from "../kinds/whose.js";

describe("a statement goes to whoever gave it", () => {
  it.each([
    [
      "Bram Olde released the following statement after local ferrymen announced their plans:\n\n“The Warden cannot say he wants a ferry.\n\nIt is a shame.”",
      ["Bram Olde (person) | The Warden", "Bram Olde (person) | It is"],
    ],
    [
      "A joint letter from the guild and the council said: ‘The guild and the council have agreed to meet. It will take a year.\n\n‘The Warden will join us.’",
      [
        "A joint letter from the guild and the council (document) | A joint",
        "A joint letter from the guild and the council (document) | It will",
        "A joint letter from the guild and the council (document) | The Warden",
      ],
    ],
    [
      "The council and the guild have agreed to meet, they announced in a joint letter.",
      ["The council and the guild (body) | The council"],
    ],
    ["Bulbs have doubled in price, reports the Evening Post.", ["The Evening Post (document) | Bulbs have"]],
    [
      "At the art school in Leith one of her fellow students advised her that the work was weak.",
      ["One of her fellow students (anonymous) | At the"],
    ],
  ])("%s", (text, who) => {
    expect(whose(`# News\n\n${text}`)).toEqual(who);
  });

  it("is not for a sister who is only named beside “her”", () => {
    const text = "In Leith she had her sister Claudia with her. “That star fascinated me,” she wrote.";
    expect(whose(text).at(-1)).toBe("somebody (nobody) | That star");
  });

  it("hears a speaker of whom only letters are known", () => {
    const text =
      "Vera Holm: May I call you EK? What do you sing?\n\nEK: I sing psalms.\n\nVera Holm: Where did you learn it?\n\nEK: I learnt it at ten.";
    expect(whose(text).filter((line) => line.startsWith("EK"))).toHaveLength(2);
  });
});
