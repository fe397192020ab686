import { describe, expect, it } from "vitest";
import { applyFixes, type DraftFinding, review } from "../../../src/review/index.js";
import { RULES } from "../../../src/rules/index.js";
import { english } from "../../language/english.js";
import { EVERYTHING } from "../everything.js";
import { wordRule } from "../rules.js";

const unusedStet = RULES.filter(({ id }) => id === "draft/unused-stet" || id === "draft/stet-without-reason");
const TEST_RULES = [
  wordRule("loaded/red", "red"),
  wordRule("loaded/blue", "blue"),
  wordRule("style/green", "green"),
  ...unusedStet,
];
const news = EVERYTHING;

function findings(text: string, settings = news): readonly DraftFinding[] {
  return review(text, english, settings, TEST_RULES).findings;
}

/** What is marked, by rule and line: "red 1". */
function marks(text: string, settings = news): string[] {
  return findings(text, settings).map(({ rule, line }) => `${rule.slice(rule.indexOf("/") + 1)} ${line}`);
}

describe("stets", () => {
  it.each([
    ["the next block", "<!-- stet loaded/red: quoted -->\nred\nred\n\nred", ["red 5"]],
    ["only the rules named", "<!-- stet loaded/red: quoted -->\n\nred blue", ["blue 3"]],
    ["a family", "<!-- stet loaded/*: quoted -->\n\nred blue green", ["green 3"]],
    ["several rules", "<!-- stet loaded/red, style/green: quoted -->\n\nred blue green", ["blue 3"]],
    ["the same line", "A red one. <!-- stet loaded/red: quoted -->\nA red one.", ["red 2"]],
    ["a whole list", "Text.\n\n<!-- stet loaded/red: quoted -->\n\n- red\n- red\n\nred", ["red 8"]],
    ["the whole draft", "<!-- stet loaded/red: quoted -->\n\nred\n\n- red\n\nblue", ["blue 7"]],
    ["from the front matter", '---\ntitle: red\nblue-pencil-stet: "loaded/red: quoted"\n---\nred\n\nblue', ["blue 7"]],
    ["two stets for one block", "<!-- stet loaded/red: a -->\n<!-- stet loaded/blue: b -->\n\nred blue", []],
    ["in MDX", "{/* stet loaded/red: quoted */}\n\nred", []],
  ])("silence %s", (_name, text, expected) => {
    expect(marks(text)).toEqual(expected);
  });

  it("are of use where a more specific rule speaks for the same sentence, which shows nevertheless", () => {
    const rules = [
      wordRule("attribution/unnamed-study", "red"),
      wordRule("attribution/unsourced-figure", "blue"),
      ...unusedStet,
    ];
    const text = "<!-- stet attribution/unsourced-figure: counted -->\nred blue\n\nred blue\n\nblue";
    const found = review(text, english, news, rules).findings;
    expect(found.map(({ rule, line }) => `${rule} ${line}`)).toEqual([
      "attribution/unnamed-study 2",
      "attribution/unnamed-study 4",
      "attribution/unsourced-figure 6",
    ]);
  });

  it("are reported when they silence nothing", () => {
    const text = "<!-- stet loaded/red: quoted -->\n\nblue";
    const [stet] = findings(text);
    expect(stet).toMatchObject({ rule: "draft/unused-stet", severity: "hint", start: 0, end: 32, line: 1 });
    expect(stet?.message).toBe(
      "This stet no longer silences anything. Remove it, so that it does not hide a later query.",
    );
  });

  it("are reported with the rule meant when they name one that is none", () => {
    expect(findings("<!-- stet loaded/rad: quoted -->\n\nblue")[0]?.message).toBe(
      "This stet silences nothing. There is no rule “loaded/rad”. Did you mean “loaded/red”?",
    );
  });

  it("are reported when one of several rules is none, and can be mended", () => {
    const text = "A red one. <!-- stet loaded/red, loaded/bleu: quoted -->";
    const [stet, ...others] = findings(text);
    expect(others).toEqual([]);
    expect(stet?.message).toBe("There is no rule “loaded/bleu”. Did you mean “loaded/blue”?");
    expect(stet?.fixes.map(({ title, safe }) => [title, safe])).toEqual([["Write “loaded/blue”", false]]);
    expect(applyFixes(text, stet?.fixes ?? []).text).toBe("A red one. <!-- stet loaded/red, loaded/blue: quoted -->");
  });

  it("are not thrown away for a slip in a name", () => {
    const [stet] = findings("Text. <!-- stet loaded/rad: quoted -->");
    expect(stet?.fixes.map(({ title, safe }) => [title, safe])).toEqual([
      ["Write “loaded/red”", false],
      ["Remove the stet", false],
    ]);
  });

  it.each([
    ["A red one. <!-- stet loaded/red -->", "A red one. <!-- stet loaded/red: [REASON TK] -->"],
    ["A red one. <!--stet loaded/red:-->", "A red one. <!--stet loaded/red: [REASON TK] -->"],
    ["{/* stet loaded/red */}\n\nred", "{/* stet loaded/red: [REASON TK] */}\n\nred"],
    ["---\nblue-pencil-stet: 'loaded/red'\n---\nred", "---\nblue-pencil-stet: 'loaded/red: [REASON TK]'\n---\nred"],
  ])("are reported without a reason: %j", (text, asked) => {
    const [stet, ...others] = findings(text);
    expect(others).toEqual([]);
    expect(stet).toMatchObject({ rule: "draft/stet-without-reason", severity: "information" });
    expect(applyFixes(text, stet?.fixes ?? []).text).toBe(asked);
    expect(findings(asked)).toMatchObject([{ rule: "draft/stet-without-reason", fixes: [] }]);
  });

  it("stay quick where thousands cover the whole draft", () => {
    expect(marks(`${"<!-- stet loaded/red: a -->\n".repeat(5000)}\n${"red\n\n".repeat(2000)}`)).toEqual([]);
  });

  it("are reported when they cannot be read", () => {
    expect(findings("<!-- stet -->\n\nText.")[0]?.message).toMatch(
      /^Blue Pencil cannot read this comment\. Write <!-- stet RULE/,
    );
  });

  it.each([
    ["a rule of theirs is off", { ...news, rules: { "loaded/red": { severity: "off" } } } as const],
    ["only some rules run", { ...news, only: ["loaded/blue", "draft/*"] }],
    ["the rule about them is off", { ...news, rules: { "draft/*": { severity: "off" } } } as const],
  ])("are not reported where %s", (_name, settings) => {
    expect(marks("<!-- stet loaded/red: quoted -->\n\nText.", settings)).toEqual([]);
  });

  it.each([
    ["on a line of its own", "One.\n\n<!-- stet loaded/red: a -->\nTwo.\n", "One.\n\nTwo.\n"],
    ["at the start", "<!-- stet loaded/red: a -->\r\nTwo.\r\n", "Two.\r\n"],
    ["at the end", "One.\n\n<!-- stet loaded/red: a -->", "One.\n\n"],
    ["between two lines", "One.\n<!-- stet loaded/red: a -->\nTwo.", "One.\n\nTwo."],
    ["after words", "One. <!-- stet loaded/red: a -->\nTwo.", "One.\nTwo."],
  ])("can be removed %s", (_name, text, expected) => {
    const fixes = findings(text).flatMap((finding) => finding.fixes);
    expect(fixes.map((fix) => [fix.title, fix.safe])).toEqual([["Remove the stet", true]]);
    expect(applyFixes(text, fixes).text).toBe(expected);
  });
});

describe("off and on", () => {
  const OFF = "<!-- blue-pencil off -->";
  const ON = "<!-- blue-pencil on -->";

  it.each([
    ["off to the end", `red\n\n${OFF}\n\nred`, ["red 1"]],
    ["off up to on", `${OFF}\n\nred\n\n${ON}\n\nred`, ["red 7"]],
    ["on twice", `${OFF}\n\nred\n\n${ON}\n\n${ON}\n\nred`, ["red 9"]],
    ["one rule off", `<!-- blue-pencil off loaded/red -->\n\nred blue`, ["blue 3"]],
    [
      "one family off, one of two rules on",
      "<!-- blue-pencil off loaded/red, loaded/blue -->\n\nred blue\n\n<!-- blue-pencil on loaded/red -->\n\nred blue",
      ["red 7"],
    ],
    ["a family off", "<!-- blue-pencil off loaded/* -->\n\nred green", ["green 3"]],
    ["no unused stet where it is off", `${OFF}\n\n<!-- stet loaded/red: a -->\n\nText.`, []],
  ])("%s", (_name, text, expected) => {
    expect(marks(text)).toEqual(expected);
  });

  it("stay quick on a draft of nothing else", () => {
    const pairs = `${OFF}\n\nred\n\n${ON}\n\nred\n\n<!-- stet loaded/red: a -->\n\nred\n\n`;
    expect(marks(pairs.repeat(2000)).length).toBe(2000);
  });
});

describe("front matter", () => {
  const withKey = (value: string) => `---\ntitle: x\nblue-pencil: ${value}\n---\n\nred`;
  const problems = (text: string) => review(text, english, news, TEST_RULES).problems;

  it("turns the review off", () => {
    expect(marks(withKey("off"))).toEqual([]);
    expect(problems(withKey("off"))).toEqual([]);
  });

  it("chooses the profile", () => {
    const rules = [wordRule("loaded/red", "red")].map((rule) => ({
      ...rule,
      severity: { ...rule.severity, opinion: "hint" as const },
    }));
    const [finding] = review(withKey("opinion"), english, news, rules).findings;
    expect(finding?.severity).toBe("hint");
  });

  it("names a profile that is none, and reviews the draft all the same", () => {
    expect(problems(withKey("opinon"))).toEqual(["There is no profile “opinon”. Did you mean “opinion”?"]);
    expect(marks(withKey("opinon"))).toEqual(["red 6"]);
  });

  it("says when it cannot be read, if it matters", () => {
    expect(problems("---\nblue-pencil: [opinion\n---\n\nred")[0]).toMatch(/^The front matter cannot be read/);
    expect(problems("---\ntitle: [x\n---\n\nred")).toEqual([]);
  });
});
