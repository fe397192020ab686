import { describe, expect, it } from "vitest";
import { whose } from "./whose.js";

describe("a quotation with a tag of its own belongs to whom the tag names", () => {
  it.each([
    [
      "“We sow in March,” said Ines Falk. “Some sow in May,” put in her brother Karl.",
      ["Ines Falk (person) | We sow", "Karl (person) | Some sow"],
    ],
    [
      "Head teacher Olga Rees blamed the boiler. “A cold school learns nothing,” was caretaker Sid Parr's verdict.",
      ["Sid Parr (person) | A cold"],
    ],
    [
      "“Is it in tune?” asked Mona Quist. “Near enough,” came the reply from tuner Abel Roy.",
      ["Mona Quist (person) | Is it", "Abel Roy (person) | Near enough"],
    ],
    [
      "Greta Holm scored twice. “We were lucky,” she allowed. Added captain Ursula Dean: “We were awful.”",
      ["Greta Holm (person) | We were", "Ursula Dean (person) | Added captain"],
    ],
    [
      "“The build is red,” Priya Nand wrote. “Not on my machine,” chimed in Tomas Eck.",
      ["Priya Nand (person) | The build", "Tomas Eck (person) | Not on"],
    ],
    [
      "Curate Nell Dow opened the fair. “It never rained on us,” per organiser Fay Lund.",
      ["Fay Lund (person) | It never"],
    ],
    [
      "“Stir it slowly,” said chef Aldo Ricci. “Nonsense,” countered his sous-chef, Bea Moll.",
      ["Aldo Ricci (person) | Stir it", "Bea Moll (person) | Nonsense, countered"],
    ],
    [
      "The nurse said the ward was full. “We had nine empty beds,” matron Vera Stamm retorted.",
      ["The nurse (role) | The nurse", "Vera Stamm (person) | We had"],
    ],
  ])("another one: %s", (text, who) => {
    expect(whose(text)).toEqual(who);
  });

  it.each([
    [
      "“We sow in March,” said Ines Falk. “The soil is warm then.”",
      ["Ines Falk (person) | We sow", "Ines Falk (person) | The soil"],
    ],
    [
      "“The rook was mine,” said Ivo Penn, shaking his head. “And so was the bishop.”",
      ["Ivo Penn (person) | The rook", "Ivo Penn (person) | And so"],
    ],
    ["“The lease is void,” ruled Judge Ruth Amsel. Bram Cole left the court.", ["Ruth Amsel (person) | The lease"]],
    ["“A cold school learns nothing,” Olga Rees told Sid Parr.", ["Olga Rees (person) | A cold"]],
    [
      "“Near enough,” tuner Abel Roy told Mona Quist. “Pianos forgive.”",
      ["Abel Roy (person) | Near enough", "Abel Roy (person) | Pianos forgive"],
    ],
    [
      "“We were awful,” captain Ursula Dean said of the first half. “They let us off.”",
      ["Ursula Dean (person) | We were", "Ursula Dean (person) | They let"],
    ],
    ["Tomas Eck closed the ticket. Priya Nand wrote: “The build is red.”", ["Priya Nand (person) | Priya Nand"]],
    ["“It never rained on us,” organiser Fay Lund said, and thanked Nell Dow.", ["Fay Lund (person) | It never"]],
    [
      "“Stir it slowly,” chef Aldo Ricci began, “and never salt it.” Bea Moll stirred.",
      ["Aldo Ricci (person) | Stir it"],
    ],
    [
      "“We had nine empty beds,” said matron Vera Stamm, who runs the ward with Hugh Orr.",
      ["Vera Stamm (person) | We had"],
    ],
  ])("the same: %s", (text, who) => {
    expect(whose(text)).toEqual(who);
  });
});
