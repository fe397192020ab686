import { expect, it } from "vitest";
import { beginsWithCapital } from "../../src/language/index.js";

it.each(["Lee", "NHS", "Émile", "Öztürk", "Łódź", "Đặng", "Ольга", "Ωμέγα", "Á"])(
  "%s begins with a capital",
  (word) => {
    expect(beginsWithCapital(word)).toBe(true);
  },
);

it.each(["lee", "iPhone", "é", "ß", "3rd", "“Lee", "'Lee", "@Lee", "[Lee", "", " Lee", "李", "ольга"])(
  "%o does not",
  (word) => {
    expect(beginsWithCapital(word)).toBe(false);
  },
);

it("says of every unit of the first plane that is exact in what is shipped what its class says", () => {
  for (let unit = 0; unit <= 0x5ff; unit++) {
    const text = String.fromCharCode(unit);
    expect(beginsWithCapital(text), text).toBe(/^\p{Letter}/u.test(text) && /^\p{Uppercase_Letter}/u.test(text));
  }
});
