import { describe, expect, it } from "vitest";
import { whose } from "./whose.js";

describe("citations", () => {
  it.each([
    ["Cows that hear music give more milk [@marsh2018, p. 4].", ["Marsh2018 (document) | Cows that"]],
    ["@penn2021 showed that chess calms pupils.", ["Penn2021 (document) | penn2021 showed"]],
    ["Most leases lapse within a year.^[Amsel, *Leases*, 2004, p. 9.]", ["Note Amsel (document) | Most leases"]],
    ["Cold schools lose pupils.[^1]\n\n[^1]: Rees, *Heating*, 2011.", ["Note 1 (document) | Cold schools"]],
    ["The tune is older than the hymn (Quist, 1998, p. 12).", ["Quist 1998 (document) | The tune"]],
    [
      "Short sleep doubles the risk [2].\n\n## References\n\n1. Frey, A. (2010). Naps.\n2. Stamm, V. (2012). Sleep.",
      ["Reference 2 (document) | Short sleep"],
    ],
    [
      "Rye was sown here before\nthe abbey was built,\nand long after.[^r]\n\n[^r]: Strand, *Rye*, 1977.",
      ["Note r (document) | Rye was"],
    ],
    ["Reviews halve the number of bugs (Eck and Tao, 2009).", ["Eck and Tao 2009 (document) | Reviews halve"]],
    ["The synod met in secret ([minutes](https://example.org/minutes)).", ["Minutes (document) | The synod"]],
  ])("stand for the sentence: %s", (text, who) => {
    expect(whose(text)).toEqual(who);
  });

  it.each([
    ["Cows like music. Write to herd@marsh.example for the list.", []],
    ["Ask @pennchess for the results.", []],
    ["Add salt [optional].", []],
    ["The school was built in stages (1911, 1923 and 1950).", []],
    ["The choir sang nine hymns (see below).", []],
    ["Pour from jug [a] into jug [b].", []],
    ["The trial ran for a year. Patients slept badly [sic] in June.", []],
    ["Hail fell in two valleys (Lund and Corley).", []],
    ["Mix 2^3 litres of milk.", []],
    ["The psalm (Psalm 90) was read twice.", []],
  ])("are not these: %s", (text, who) => {
    expect(whose(text)).toEqual(who);
  });
});
