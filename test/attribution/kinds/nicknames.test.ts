import { describe, expect, it } from "vitest";
import { whose } from "./whose.js";

describe("a name or title in quotation marks is nobody's words", () => {
  it.each([
    [
      "“The ewes were thin,” said a shepherd known as “Old Wat.”",
      ["A shepherd known as “Old Wat.” (anonymous) | The ewes"],
    ],
    ["Ada Prior hosts the podcast “Endgame.” She plays on board two.", []],
    ["The orchard is called “Eden” by no one but the bank.", []],
    ["Bassist Rolf Ames wrote “Grey Ferry” in a night.", []],
    ["The clerk nicknamed “Stamps” retired in June.", []],
    ["“I plead guilty,” said a man who signs as “Fox.” The court rose.", ["A man (anonymous) | I plead"]],
    ["Pupils know the stair as “the Alps.” It has ninety steps.", []],
    ["The storm, named “Berta”, took the pier in 1931.", []],
    ["The dish is listed as “Monday soup.” It costs four crowns.", []],
    ["The function is named “flush.” It empties the queue.", []],
  ])("it is a name: %s", (text, who) => {
    expect(whose(text)).toEqual(who);
  });

  it.each([
    ["The bank's manager called the orchard “a wager on frost.”", ["The bank's manager (role) | The bank's"]],
    ["Rolf Ames, who wrote “Grey Ferry,” said the tune came in a night.", ["Rolf Ames (person) | Rolf Ames"]],
    ["“Nobody reads the minutes,” said clerk Una Birk, nicknamed “Stamps.”", ["Una Birk (person) | Nobody reads"]],
    ["Dolf “Fox” Maier said he had paid the fine.", ["Dolf “Fox” Maier (person) | Dolf Fox"]],
    [
      "“Mind the stair,” said the caretaker, whom all call “Bear.” “It is icy.”",
      ["The caretaker (role) | Mind the", "The caretaker (role) | It is"],
    ],
    ["Keeper Liv Dahl said the storm sounded like “a train in the attic.”", ["Liv Dahl (person) | Keeper Liv"]],
    ["Cook Sami Oja says the soup is “for people without hope.”", ["Sami Oja (person) | Cook Sami"]],
    ["Maintainer Kei Ono described the function as “a trap.”", ["Kei Ono (person) | Maintainer Kei"]],
  ])("somebody speaks: %s", (text, who) => {
    expect(whose(text)).toEqual(who);
  });
});
