import { describe, expect, it } from "vitest";
import { NOTHING_SAID } from "../../src/house/index.js";
import { BROKEN_FILES } from "./broken-files.js";
import { complaints, read } from "./reading.js";

describe("a mistake is named in its place", () => {
  it("in more than fifty files", () => {
    expect(BROKEN_FILES.length).toBeGreaterThanOrEqual(50);
  });

  it.each(BROKEN_FILES.map((file) => [file.text, file] as const))("%j", (text, { place, says, offers, isBroken }) => {
    const file = read(text);
    const [first = ""] = complaints(file);
    expect(first).toContain(says);
    expect(first.split(" ")[0]).toBe(place);
    expect(first).toMatch(/[.?:)]$/u);
    expect(file.problems[0]?.suggestion).toBe(offers ?? "");
    expect(file.broken).toBe(isBroken === true);
  });

  it("and what is right beside it counts", () => {
    const { content } = read("profil: news\nrules:\n  loaded/lable: off\n  loaded/label: hint\nexclude: [notes/**]");
    expect(content).toEqual({
      ...NOTHING_SAID,
      rules: [{ value: { selector: "loaded/label", setting: { severity: "hint" } }, line: 4 }],
      exclude: [{ value: "notes/**", line: 5 }],
    });
  });

  it("each of several", () => {
    expect(complaints(read("profil: news\nwords:\n  - uses: pier\n"))).toEqual([
      "1:1 There is no key “profil”. Did you mean “profile”?",
      "3:5 There is no key “uses” under “words”. Did you mean “use”?",
    ]);
  });
});

describe("a file that is right", () => {
  const text = `# Our style
extends: [opinion, ../shared.yml]
profile: report
rules:
  style/*: hint
  loaded/label:
    severity: error
    options: { accept: [tsar] }
words:
  - wharfside
  - flag: [adviser, advisers]
    use: advisor
    why: Desk decision.
    severity: error
    case: exact
    context: policy
allow:
  words: [iconic]
  names: [Radical Brewery]
  phrases: [mere mortal]
sources:
  - Harbour News
  - { name: Ana Lee, title: mayor, aliases: [the mayor] }
placeholders: ["???", "[CHECK *]"]
exclude: [notes/**]
ready:
  severity: warning
`;

  it.each([
    ["line feeds", text],
    ["carriage returns", text.replaceAll("\n", "\r\n")],
  ])("is read, with lines, with %s", (_name, written) => {
    const { content, problems } = read(written);
    expect(problems).toEqual([]);
    expect(content).toMatchObject({
      extends: [
        { value: "opinion", line: 2 },
        { value: "../shared.yml", line: 2 },
      ],
      profile: { value: "reference", line: 3 },
      rules: [
        { value: { selector: "style/*", setting: { severity: "hint" } }, line: 5 },
        { value: { selector: "loaded/label", setting: { severity: "error", options: { accept: ["tsar"] } } }, line: 6 },
      ],
      words: [
        { value: { flag: ["wharfside"], use: [], why: "", case: "any", forms: "any", context: [] }, line: 10 },
        { value: { flag: ["adviser", "advisers"], use: ["advisor"], case: "exact", context: ["policy"] }, line: 11 },
      ],
      allow: [
        { value: { kind: "words", text: "iconic" }, line: 18 },
        { value: { kind: "names", text: "Radical Brewery" }, line: 19 },
        { value: { kind: "phrases", text: "mere mortal" }, line: 20 },
      ],
      sources: [
        { value: { name: "Harbour News", title: "", aliases: [] }, line: 22 },
        { value: { name: "Ana Lee", title: "mayor", aliases: ["the mayor"] }, line: 23 },
      ],
      placeholders: [{ value: "???" }, { value: "[CHECK *]" }],
      exclude: [{ value: "notes/**", line: 25 }],
      ready: { value: "warning", line: 27 },
    });
  });

  it.each(["", "# nothing yet\n", "---\n", "words:\nrules:\n", "\uFEFFprofile: news\n"])(
    "%j has no mistakes",
    (written) => {
      expect(complaints(read(written))).toEqual([]);
    },
  );

  it("takes numbers and truths for words", () => {
    const { content } = read("allow: [1984, true, off, 007]");
    expect(content.allow.map(({ value }) => value.text)).toEqual(["1984", "true", "off", "007"]);
  });
});

it("reads a file of any length", () => {
  expect(read("[".repeat(100_000)).broken).toBe(true);
  expect(read(`words:\n${"  - jetty\n".repeat(20_000)}`).content.words).toHaveLength(20_000);
  expect(read("#".repeat(600_000)).problems[0]?.message).toBe("This file is too long to be a house style.");
}, 60_000);

it("names patterns of drafts that can leave nothing out, and goes by the others", () => {
  const file = read('exclude: ["!a.md", notes, "../*"]');
  expect(file.content.exclude.map(({ value }) => value)).toEqual(["notes"]);
  expect(complaints(file).map((line) => line.slice(0, 4))).toEqual(["1:11", "1:27"]);
});
