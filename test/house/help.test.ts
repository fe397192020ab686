import { describe, expect, test } from "vitest";
import { houseCompletions, houseHelp, houseOutline } from "../../src/house/index.js";
import { RULES } from "../../src/rules/index.js";

/** A file with the cursor at “|”. */
function at(file: string): [text: string, offset: number] {
  const offset = file.indexOf("|");
  return [file.slice(0, offset) + file.slice(offset + 1), offset];
}

const offered = (file: string) => houseCompletions(...at(file), RULES);
const labels = (file: string) => offered(file).map(({ label }) => label);

describe("completion", () => {
  test.each([
    ["an empty file", "|", ["extends", "profile", "words", "exclude"], ["news", "flag"]],
    ["the beginning of a key", "profile: news\nwo|", ["words", "rules"], ["profile", "flag"]],
    [
      "a key between others",
      "profile: news\n|\nready:\n  severity: error\n",
      ["words"],
      ["profile", "ready", "severity"],
    ],
    ["a key under another", "ready:\n  |", ["severity"], ["words", "error"]],
    ["a key under another, with one there", "placeholders:\n  style: link\n  w|", ["wordings"], ["style"]],
    ["a rule", "rules:\n  attr|", ["attribution/*", "attribution/vague-source"], ["severity"]],
    ["what a rule may be", "rules:\n  loaded/label: |", ["error", "off"], ["loaded/label", "words"]],
    ["a key of a rule", "rules:\n  loaded/label:\n    |", ["severity", "options"], ["loaded/label"]],
    ["an option of a rule", "rules:\n  loaded/label:\n    options:\n      |", ["accept"], ["severity"]],
    ["a profile", "profile: |", ["auto", "news", "personal"], ["words"]],
    ["the beginning of a profile", "profile: op|\nwords:\n  - quay\n", ["opinion"], ["words"]],
    ["a profile to build on", "extends:\n  - |", ["news"], ["flag"]],
    ["an item of words", "words:\n  - |", ["flag", "use", "why"], ["words", "news"]],
    ["a second key of an item", "words:\n  - flag: quay\n    |", ["use", "case"], ["flag"]],
    ["a value of an item", "words:\n  - flag: quay\n    case: |\n", ["any", "exact"], ["flag"]],
    ["inside brackets", "words: [{flag: quay, |}]", ["use"], ["flag", "words"]],
    ["a file that is broken further down", "profile: |\nwords: [a\n", ["news"], []],
  ])("of %s", (_name, file, wanted, others) => {
    expect(labels(file)).toEqual(expect.arrayContaining(wanted));
    expect(labels(file).filter((label) => others.includes(label))).toEqual([]);
  });

  test.each([
    ["a comment", "# pro|"],
    ["the reason of a word", "words:\n  - flag: quay\n    why: We say |"],
    ["text in quotation marks", 'baseline: "|'],
    ["a key that there is not", "colours:\n  |"],
  ])("offers nothing in %s", (_name, file) => {
    expect(labels(file)).toEqual([]);
  });

  test.each([
    ["profile", "|", "profile: "],
    ["words", "|", "words:\n  - "],
    ["markup", "|", "markup:\n  "],
    ["use", "words: [{flag: quay, |}]", "use: "],
  ])("puts what “%s” takes behind it", (key, file, text) => {
    expect(offered(file).find(({ label }) => label === key)?.text).toBe(text);
  });

  test("says what each key and profile is, and takes the place of what was typed", () => {
    const [profile] = offered("prof|").filter(({ label }) => label === "profile");
    expect(profile).toMatchObject({ start: 0, end: 4, kind: "key", about: "What kind of writing this is." });
    const [news] = offered("profile: ne|").filter(({ label }) => label === "news");
    expect(news?.about).toMatch(/^News and analysis/);
  });

  test("makes a file that the reader takes, whatever key is chosen at its top", () => {
    for (const { label } of offered("|")) expect(houseHelp(`${label}:`, 1, RULES)?.about, label).toMatch(/\.$/);
  });
});

describe("a hover", () => {
  test.each([
    ["a key", "pro|file: news", "What kind of writing this is."],
    ["a value", "profile: ne|ws", "News and analysis: every claim needs somebody on record for it."],
    ["a key of an item", "words:\n  - flag: quay\n    u|se: pier", "What to write instead; the best first."],
    ["a rule", "rules:\n  loaded/la|bel: off", "A contested label is put on people as if it were a fact."],
    ["a rule's severity", "rules:\n  loaded/label:\n    sev|erity: off", "How much it matters."],
  ])("on %s says what it means", (_name, file, about) => {
    expect(houseHelp(...at(file), RULES)?.about).toBe(about);
  });

  test.each([["wo|rdz: x"], ["words:\n  - fl|ag"], ["profile: news\n\n|"], ["# com|ment\nprofile: news"]])(
    "says nothing of %j",
    (file) => {
      expect(houseHelp(...at(file), RULES)).toBeNull();
    },
  );
});

describe("the outline", () => {
  const rows = (text: string) =>
    houseOutline(text, RULES).flatMap(({ name, detail, below }) => [
      `${name}|${detail}`,
      ...below.map((one) => `  ${one.name}|${one.detail}`),
    ]);

  test("has all that is in force, with its value", () => {
    const text = `profile: opinion
extends: [news]
rules:
  loaded/label: off
  loaded/doubt: {severity: hint}
words:
  - quay
  - flag: [utilise, utilize]
    use: use
allow:
  names: [Iron Duke]
sources:
  - name: Ana Lee
    title: mayor
exclude: [notes/**]
ready:
  severity: warning
`;
    expect(rows(text)).toEqual([
      "profile|opinion",
      "extends|",
      "  news|",
      "rules|",
      "  loaded/label|off",
      "  loaded/doubt|hint",
      "words|",
      "  quay|",
      "  utilise, utilize|use",
      "allow|",
      "  Iron Duke|",
      "sources|",
      "  Ana Lee|mayor",
      "exclude|",
      "  notes/**|",
      "ready|",
      "  severity|warning",
    ]);
  });

  test("leaves out what is a mistake and counts for nothing", () => {
    expect(rows("profile: newz\nexclude: 3\nrules:\n  loaded/lable: off\n  loaded/label: off\ncolour: red\n")).toEqual([
      "rules|",
      "  loaded/label|off",
    ]);
  });

  test("of a broken or an empty file is empty", () => {
    expect([rows("words: [a"), rows(""), rows("- a")]).toEqual([[], [], []]);
  });

  test("has its label inside its whole, as editors ask", () => {
    for (const one of houseOutline("words:\n  - flag: quay\n    use: pier\nprofile: news\n", RULES))
      expect(one.start <= one.label.start && one.label.end <= one.end).toBe(true);
  });
});
