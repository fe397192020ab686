import { describe, expect, it } from "vitest";
import { type HouseWord, houseWord, wordingProblem } from "../../../src/rules/index.js";
import { find } from "../pipeline.js";

const word = (own: Partial<HouseWord>): HouseWord => ({
  flag: ["quay"],
  use: [],
  why: "",
  case: "any",
  forms: "any",
  context: [],
  ...own,
});
const marked = (text: string, ...words: HouseWord[]) => find(houseWord(words), text).map((finding) => finding.marked);

describe("house/word", () => {
  it.each<[text: string, own: Partial<HouseWord>, expected: string[]]>([
    ["The quay is shut. Quay staff left.", {}, ["quay", "Quay"]],
    ["The quays are shut at Torquay.", {}, ["quays"]],
    ["The quays are shut at the quay.", { forms: "exact" }, ["quay"]],
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

/** What is marked, and what is written instead. */
const replaced = (text: string, ...words: HouseWord[]) =>
  find(houseWord(words), text).map(
    ({ marked, fixes: [fix] }) => `${marked} → ${fix?.title.replace(/^Replace with “|”$/g, "") ?? "–"}`,
  );

describe("house/word in other forms", () => {
  const email = { flag: ["e-mail"], use: ["email"] };
  it.each<[text: string, own: Partial<HouseWord>, expected: string[]]>([
    ["Two e-mails came. E-mails are kept.", email, ["e-mails → emails", "E-mails → Emails"]],
    ["She e-mailed him, and was e-mailing the rest.", email, ["e-mailed → emailed", "e-mailing → emailing"]],
    ["An e-mailed note came.", email, ["e-mailed → emailed"]],
    [
      "He utilises a hoist; they utilised two.",
      { flag: ["utilise"], use: ["use"] },
      ["utilises → uses", "utilised → used"],
    ],
    [
      "She reached out to the crew and is reaching out again.",
      { flag: ["reach out"], use: ["ask"] },
      ["reached out → asked", "reaching out → asking"],
    ],
    ["The bottom lines differ.", { flag: ["bottom line"], use: ["upshot"] }, ["bottom lines → upshots"]],
    [
      "Three spokeswomen met the women.",
      { flag: ["spokeswoman"], use: ["spokesperson"] },
      ["spokeswomen → spokespersons"],
    ],
    ["The firm took them to the mill.", { flag: ["firm"], use: ["company"] }, ["firm → company"]],
    // What is flagged as something else than a verb or a noun.
    ["She liked it and closed the shop.", { flag: ["like", "close"], use: ["such as"] }, []],
    ["Wells and overs; he furthered it.", { flag: ["well", "over", "further"] }, []],
    ["Two firms firmed up the lights.", { flag: ["firm", "light"] }, ["firms → –", "lights → –"]],
    // Nothing to write instead in that form.
    ["He impacted it.", { flag: ["impact"], use: ["effect on"] }, ["impacted → effected on"]],
    ["Several usages.", { flag: ["usage"], use: ["Use"] }, ["usages → –"]],
    // The form of another word, and a noun that looks like the form of a verb.
    ["The banking hall shut, and the meeting ended.", { flag: ["bank", "meet"] }, []],
    ["It leads to the lead mine.", { flag: ["leads"], use: ["goes"] }, ["leads → goes"]],
    // Names, figures and what is marked with these capitals only have no forms.
    ["The Rocks and the A4s.", { flag: ["Rock", "A4"] }, []],
    ["The internets are down.", { flag: ["internet"], case: "exact" }, []],
    ["The ups and downs of it.", { flag: ["up", "it"] }, ["it → –"]],
  ])("%s", (text, own, expected) => {
    expect(replaced(text, word(own))).toEqual(expected);
  });

  it("let what is flagged as it stands come first", () => {
    const words = [word(email), word({ flag: ["e-mails"], use: ["messages"] })];
    expect(replaced("The e-mails came.", ...words)).toEqual(["e-mails → messages"]);
  });

  it("let stand what the house allows", () => {
    const rule = houseWord([word({ flag: ["quay", "*gate"] })], ["quays", "floodgate"]);
    const marks = find(rule, "The quays, the quay, the floodgate and the tailgate.").map(({ marked }) => marked);
    expect(marks).toEqual(["quay", "tailgate"]);
  });
});

describe("house/word by a pattern", () => {
  it.each<[text: string, own: Partial<HouseWord>, expected: string[]]>([
    ["The floodgate and the flood-gates; the gate.", { flag: ["flood*gate*"] }, ["floodgate", "flood-gates"]],
    ["A colour, a color and colouring.", { flag: ["colo(u)r"] }, ["colour", "color"]],
    [
      "One adviser, two advisers, a counsellor.",
      { flag: ["{adviser,counsellor}(s)"] },
      ["adviser", "advisers", "counsellor"],
    ],
    ["Pre-owned and PREOWNED boats.", { flag: ["pre(-)owned"] }, ["Pre-owned", "PREOWNED"]],
    ["Hydro-power and hydropower plants.", { flag: ["hydro* {plant,works}(s)"] }, ["hydropower plants"]],
    ["Brexiteers met Bremainers, not brexiteers.", { flag: ["Brex*"], case: "exact" }, ["Brexiteers"]],
    ["He said “a megaproject” of the megaprojects.", { flag: ["mega*"] }, ["megaprojects"]],
    ["The super-cool thing.", { flag: ["super*", "super-cool thing"] }, ["super-cool thing"]],
  ])("%s", (text, own, expected) => {
    expect(marked(text, word(own))).toEqual(expected);
  });

  it.each([
    ["/(x+x+)+y/", "Regular expressions are not used here."],
    ["*", "needs 2 letters"],
    ["the *a", "needs 2 letters"],
    ["( )", "has no words"],
    ["{a,b}{a,b}{a,b}{a,b}{a,b}{a,b}{a,b}", "more than 100"],
    ["x".repeat(201), "too long"],
  ])("%s is refused in one sentence", (flag, said) => {
    expect(wordingProblem(flag)).toContain(said);
  });

  it.each(["e-mail", "100%", "C++", "colo(u)r", "{a,b}", "mega*", "it’s"])("%s is not", (flag) => {
    expect(wordingProblem(flag)).toBe("");
  });

  it("looks once at each word, however a pattern and a text are made", () => {
    const flags = Array.from({ length: 50 }, (_, i) => `${"*ab".repeat(60)}*${i}zz`);
    const text = `${"ab".repeat(2_000)} `.repeat(500);
    expect(marked(text, word({ flag: flags }))).toEqual([]);
  });
});
