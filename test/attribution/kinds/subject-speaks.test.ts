import { describe, expect, it } from "vitest";
import { whose } from "./whose.js";

describe("whose clause it is speaks, and not a noun inside it", () => {
  it.each([
    [
      "Hart Bank has meanwhile said that the jury has already stopped the sale of the house: “Nobody may sell it.”",
      ["Hart Bank (body) | Hart Bank"],
    ],
    [
      "And Sister Odile conceded that this had changed the soup guests received, saying: “It was thin.”",
      ["Odile (person) | And Sister"],
    ],
    ["Coach Bea Lund said the loss hurt the young rowers: “We wept.”", ["Bea Lund (person) | Coach Bea"]],
    ["After Bea Lund said that it hurt, rower Ida Moe was blunt: “We lost.”", ["Ida Moe (person) | After Bea"]],
    [
      "Bell-ringers in the two towers nearest the fire reported smoke.",
      ["Bell-ringers in the two towers nearest the fire (vague) | Bell-ringers in"],
    ],
    [
      "Gardener Omar Reyes, who lives by the canal, told the Harbour Board of his loss. “My roses are dead.”",
      ["Omar Reyes (person) | Gardener Omar", "Omar Reyes (person) | My roses"],
    ],
    [
      "The mayor tried to calm the pilgrims by reminding them that the crypt would open again.",
      ["The mayor (role) | The mayor"],
    ],
    ["The abbot's clerk justified the fee by saying the roof leaked.", ["The abbot's clerk (role) | The abbot's"]],
    [
      "“You never rang me,” Karl Boe added, according to Leith.com. “You never wrote.”",
      ["Karl Boe (person) | You never", "Karl Boe (person) | You never"],
    ],
    [
      "“I see a boy before me,” [the magistrate] said in court, according to a transcript.",
      ["The magistrate (role) | I see"],
    ],
    ["“Your still is a crime,” [the magistrate] told Karl Boe.", ["The magistrate (role) | Your still"]],
    ["The tulips shut at night, said Drs. Vera Holm and Nils Orm.", ["Vera Holm and Nils Orm (person) | The tulips"]],
    ["The appeal court ruled the search “clumsy”.", ["The appeal court (body) | The appeal"]],
    ["Karl Boe rings the bell at six. He laughs, “It wakes the bishop.”", ["Karl Boe (person) | He laughs"]],
    [
      "The head of Saint Simon House, Kate Brandt, praised the cooks. She insists, “Nobody leaves hungry.”",
      ["Kate Brandt (person) | She insists"],
    ],
    [
      "“The choir sings on Sundays,” Nils Orm said. “Ask Vera Lind, who sang last week.\n\n“She was flat, but we clapped,” he said.",
      ["Nils Orm (person) | The choir", "Nils Orm (person) | Ask Vera", "Nils Orm (person) | She was"],
    ],
  ])("%s", (text, who) => {
    expect(whose(text)).toEqual(who);
  });
});

describe("what looks like saying and is none", () => {
  it.each([
    "The order was founded in 1140. Its motto was “Pray and dig”.",
    "TLS guarantees that nobody reads the letter on its way.",
    "Nor did the abbot say that the crypt was dry.",
    "The play follows Nora, whose aunt asked why she had left the farm.",
    "One of my aunt's favourite stories about me was that I could not sit still.",
    "In the film Karl Boe demonstrated how to row a coracle.",
    "Shakerism was a movement that stressed silence and work.",
    "We sang at the gates (June to November 1968), and went home.",
  ])("nobody is on record: %s", (text) => {
    expect(whose(text)).toEqual([]);
  });
});
