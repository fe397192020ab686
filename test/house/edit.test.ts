import { describe, expect, it } from "vitest";
import { allowInHouse, flagInHouse, setSeverityInHouse } from "../../src/house/index.js";
import { complaints, read } from "./reading.js";

const STYLE = `# The desk's style.

profile: news # since May
rules:
  # Agreed in June.
  loaded/label: error # all of them
  style/*: 'hint'

words:
  - flag: quay
    use: "pier" # not dock
`;

describe("allowing a wording", () => {
  it.each([
    ["", "allow:\n  words:\n    - iconic\n"],
    ["# Nothing yet.\n", "# Nothing yet.\n\nallow:\n  words:\n    - iconic\n"],
    ["allow:\n", "allow:\n  words:\n    - iconic\n"],
    ["allow: [mere]\n", "allow: [ mere, iconic ]\n"],
    ["allow:\n- mere # ours\n", "allow:\n- mere # ours\n- iconic\n"],
    ["allow:\n  - mere\n", "allow:\n  - mere\n  - iconic\n"],
    ["allow:\n  words:\n    - iconic\n", "allow:\n  words:\n    - iconic\n"],
    ["allow:\n  names:\n    - Mere\n", "allow:\n  names:\n    - Mere\n  words:\n    - iconic\n"],
    ["allow:\r\n  - mere\r\n", "allow:\r\n  - mere\r\n  - iconic\r\n"],
    ["\uFEFFallow:\n  - mere\n", "\uFEFFallow:\n  - mere\n  - iconic\n"],
  ])("%j", (text, expected) => {
    expect(allowInHouse(text, "words", "iconic")).toBe(expected);
  });

  it("keeps comments, order and quotation marks", () => {
    expect(allowInHouse(STYLE, "phrases", "mere mortal")).toBe(`${STYLE}allow:\n  phrases:\n    - mere mortal\n`);
  });
});

it("flags a wording behind the others", () => {
  expect(flagInHouse(STYLE, { flag: "wharf: old", use: "dock", why: "" })).toBe(
    `${STYLE}  - flag: "wharf: old"\n    use: dock\n`,
  );
});

describe("setting a rule's severity", () => {
  it("changes it where it stands", () => {
    const changed = setSeverityInHouse(STYLE, "loaded/label", "off");
    expect(changed).toBe(STYLE.replace("loaded/label: error", "loaded/label: off"));
  });

  it("adds it behind the others", () => {
    const changed = setSeverityInHouse(STYLE, "loaded/doubt", "hint");
    expect(changed).toBe(STYLE.replace("'hint'\n", "'hint'\n  loaded/doubt: hint\n"));
  });

  it("leaves the options", () => {
    const text = "rules:\n  loaded/label:\n    options:\n      accept: [ tsar ]\n";
    expect(setSeverityInHouse(text, "loaded/label", "hint")).toBe(`${text}    severity: hint\n`);
  });
});

it.each([
  ["broken YAML", "words: ["],
  ["a list", "- a"],
  ["a key of another type", "allow: 3\nwords: 3\nrules: 3"],
])("does not touch %s", (_name, text) => {
  expect(allowInHouse(text, "words", "a")).toBeNull();
  expect(flagInHouse(text, { flag: "a", use: "", why: "" })).toBeNull();
  expect(setSeverityInHouse(text, "loaded/label", "off")).toBeNull();
});

it("writes what can be read back", () => {
  const odd = ["yes", "# hash", "- dash", "a: b", "'", '"', "  blank ", "1984", "*star", "[x]", "naïve “quote”"];
  let text: string | null = "";
  for (const word of odd) text = allowInHouse(text ?? "", "words", word);
  const file = read(text ?? "");
  expect(complaints(file)).toEqual([]);
  expect(file.content.allow.map(({ value }) => value.text)).toEqual(odd.map((word) => word.trim()));
});
