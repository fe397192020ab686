import { describe, expect, it } from "vitest";
import { type HouseWord, houseWord } from "../../../src/rules/index.js";
import { find } from "../pipeline.js";

const word = (own: Partial<HouseWord>): HouseWord => ({
  flag: ["quay"],
  use: [],
  why: "",
  case: "any",
  context: [],
  ...own,
});
const marked = (text: string, ...words: HouseWord[]) => find(houseWord(words), text).map((finding) => finding.marked);

describe("house/word", () => {
  it.each<[text: string, own: Partial<HouseWord>, expected: string[]]>([
    ["The quay is shut. Quay staff left.", {}, ["quay", "Quay"]],
    ["The quays are shut at Torquay.", {}, []],
    ["The QUAY is shut.", { case: "exact" }, []],
    [
      "The head master met a head masters' guild.",
      { flag: ["head master", "head masters"] },
      ["head master", "head masters"],
    ],
    ["It’s the harbour master’s.", { flag: ["harbour master's"] }, ["harbour master’s"]],
    ["The e-mail came.", { flag: ["e-mail"] }, ["e-mail"]],
    ["It was 100% safe.", { flag: ["100%"] }, ["100%"]],
    ["“The quay is shut,” Ana Lee said at the quay.", {}, ["quay"]],
    ["Type `quay` at [the harbour](quay.md).", {}, []],
    [
      "The bank rose over the river. The bank lent money.",
      { flag: ["bank"], context: ["river", "lend"] },
      ["bank", "bank"],
    ],
    ["The bank is shut.", { flag: ["bank"], context: ["river"] }, []],
    ["The quay is shut.", { severity: "off" }, []],
    ["Internet use rose. The Internet is old.", { flag: ["Internet"], use: ["internet"], case: "exact" }, ["Internet"]],
  ])("%s", (text, own, expected) => {
    expect(marked(text, word(own))).toEqual(expected);
  });

  it("finds each in one giant sentence", () => {
    const bank = word({ flag: ["bank"], context: ["river", "money"] });
    expect(marked(`The bank ${"bank and ".repeat(20_000)} money.`, bank)).toHaveLength(20_001);
  });

  it("prefers the longer wording", () => {
    expect(marked("The old quay is shut.", word({}), word({ flag: ["old quay"] }))).toEqual(["old quay"]);
  });

  it("says why, and replaces with the article and capitals right", () => {
    const [finding] = find(
      houseWord([word({ flag: ["utilised"], use: ["applied"], why: "plain words first" })]),
      "A utilised plan.",
    );
    expect(finding).toMatchObject({
      message: "House style is “applied”, not “utilised”. Plain words first.",
      fixes: [{ title: "Replace with “applied”", safe: false }],
    });
    expect(finding?.fixes[0]?.edits.map(({ text }) => text)).toEqual(["An", "applied"]);
  });

  it("gives each word its own severity", () => {
    const rule = houseWord([word({ severity: "error" }), word({ flag: ["jetty"] })]);
    const severities = find(rule, "The quay and the jetty.").map(({ severity }) => severity);
    expect(severities).toEqual(["error", undefined]);
  });

  it("keeps the capitals of what to write instead", () => {
    const titles = (text: string, use: string) =>
      find(houseWord([word({ use: [use] })]), text).flatMap(({ fixes }) => fixes.map(({ title }) => title));
    expect(titles("Quay staff left.", "pier")).toEqual(["Replace with “Pier”"]);
    expect(titles("The quay is shut.", "Pier 4")).toEqual(["Replace with “Pier 4”"]);
  });
});
