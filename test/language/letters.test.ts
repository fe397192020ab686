import { expect, it } from "vitest";
import { beginsWithLetter, beginsWithLetterOrDigit, beginsWithSmallLetter } from "../../src/language/index.js";

it("says of every unit that is exact in what is shipped what its class says", () => {
  for (let unit = 0; unit <= 0x5ff; unit++) {
    const text = String.fromCharCode(unit);
    expect(beginsWithLetter(text), text).toBe(/^\p{Letter}/u.test(text));
    expect(beginsWithSmallLetter(text), text).toBe(/^\p{Lowercase_Letter}/u.test(text));
    expect(beginsWithLetterOrDigit(text), text).toBe(/^[\p{Letter}\p{Number}]/u.test(text));
  }
});

it("asks the first character alone, and an empty text has none", () => {
  expect([beginsWithLetter("é3"), beginsWithLetter("3é"), beginsWithLetter("")]).toEqual([true, false, false]);
  expect([beginsWithSmallLetter("iPhone"), beginsWithSmallLetter("Éa")]).toEqual([true, false]);
  expect([beginsWithLetterOrDigit("3rd"), beginsWithLetterOrDigit("“Lee")]).toEqual([true, false]);
});
