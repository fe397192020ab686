import { describe, expect, it } from "vitest";
import { CAPITAL, CAPITALISED, FIGURE, FormQuestion } from "../../src/language/index.js";
import { english } from "./english.js";

/** The words of a text that answer yes. */
function fitting(text: string, question: FormQuestion): string[] {
  const { tokens } = english.analyse(text);
  return tokens.list().flatMap((token, at) => (tokens.is(at, question) ? [token.text] : []));
}

describe("questions about forms", () => {
  const text = "Émile McKay of the NHS met 3 of Zoë’s 1990s bands in Łódź on 4-5 May; éclairs were served.";

  it("tells capitals of any alphabet", () => {
    expect(fitting(text, CAPITAL)).toEqual(["Émile", "McKay", "NHS", "Zoë", "Łódź", "May"]);
    expect(fitting("Δήμητρα met Жанна there", CAPITAL)).toEqual(["Δήμητρα", "Жанна"]);
  });

  it("tells words with one capital, and figures", () => {
    expect(fitting(text, CAPITALISED)).toEqual(["Émile", "Zoë", "Łódź", "May"]);
    expect(fitting("A Lee, an O'Hara, a d'Arcy", CAPITALISED)).toEqual(["Lee"]);
    expect(fitting(text, FIGURE)).toEqual(["3", "1990s", "4-5"]);
  });

  it("asks each form once", () => {
    const asked: string[] = [];
    const question = new FormQuestion((form) => asked.push(form) > 0 && form.endsWith("an"));
    expect(fitting("The man and the woman ran; the man ran on.", question)).toEqual([
      "man",
      "woman",
      "ran",
      "man",
      "ran",
    ]);
    expect(asked).toEqual(["The", "man", "and", "the", "woman", "ran", ";", "on", "."]);
  });

  it("answers no past either end", () => {
    const { tokens } = english.analyse("Ana");
    expect([tokens.is(-1, CAPITAL), tokens.is(0, CAPITAL), tokens.is(1, CAPITAL)]).toEqual([false, true, false]);
    expect(tokens.slice(0, 0).is(0, CAPITAL)).toBe(false);
  });
});
