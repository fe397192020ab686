import { describe, expect, it } from "vitest";
import { whose } from "../kinds/whose.js";

describe("“they” and “it” take up whom or what the sentence before is about", () => {
  it.each([
    ["Ana Lee and Bo Hart met on Friday. They said the well was dry.", "Ana Lee and Bo Hart (person) | They said"],
    [
      "Fletchers from Leith have an answer: Before frost, they say, yew sleeps.",
      "Fletchers from Leith (vague) | Fletchers from",
    ],
    [
      "Marlow Insurance and its partners sued the state in May. They claimed that the tax was unlawful.",
      "Marlow Insurance and its partners (body) | They claimed",
    ],
    [
      "The second resolution, called “Open Doors,” met with boos. It says, “The synod regrets every locked door.”",
      "The second resolution (document) | It says",
    ],
    ["The parish council met on Friday. It said the roof leaks.", "The parish council (body) | It said"],
    ["Curator Ana Lee read the letter on Monday. It says the harp was stolen.", "The letter (document) | It says"],
  ])("%s", (text, who) => {
    expect(whose(text).at(-1)).toBe(who);
  });

  it("means both where two people have spoken together", () => {
    expect(whose("“The kiln is cold,” said Vera Holm and Nils Orm. They added that the clay had cracked.")).toEqual([
      "Vera Holm and Nils Orm (person) | The kiln",
      "Vera Holm and Nils Orm (person) | They added",
    ]);
  });

  it.each([
    "Ana Lee resigned. They said she was ill.",
    "Fletchers from Leith met on Friday. Tom Bell disagreed. They argued that he was deaf.",
    "The bridge shut in May. It said nothing.",
  ])("nobody can be told: %s", (text) => {
    expect(whose(text).filter((line) => !line.startsWith("somebody"))).toEqual([]);
  });
});

describe("“he” and “she” after somebody without a name", () => {
  it("is whom the paragraph describes, though a man was named before", () => {
    const text =
      "Councillor John Marek praised the plan. He said it was fair.\n\nThe mayor replied that plans for a bridge are under way. He said the cost was high.";
    expect(whose(text).at(-1)).toBe("The mayor (role) | He said");
  });

  it("is who began the quotation that runs on", () => {
    const text =
      "Editor Michael Frost left early. Preston Dahl said the plan was thin. “It has no roof,” Dahl said. “Ask Olle Bergman, who drew it.\n\n“We want the board to know,” he said.";
    expect(whose(text).at(-1)).toBe("Preston Dahl (person) | We want");
  });
});
