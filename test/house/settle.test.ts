import { describe, expect, it } from "vitest";
import { RULES } from "../../src/rules/index.js";
import { inForce } from "./desk.js";

describe("rules", () => {
  it.each([
    ["the nearest file wins", ["rules: {loaded/label: error}", "rules: {loaded/label: hint}"], "hint", "file 2:1"],
    ["a rule wins over its family in one file", ["rules: {loaded/label: hint, loaded/*: off}"], "hint", "file 1:1"],
    [
      "a nearer family wins over a farther rule",
      ["rules: {loaded/label: error}", "rules: {loaded/*: off}"],
      "off",
      "file 2:1",
    ],
    [
      "options alone leave the severity",
      ["rules:\n  loaded/label: error", "rules: {loaded/label: {options: {accept: [quay]}}}"],
      "error",
      "file 1:2",
    ],
    ["what no file says is the profile's", ["profile: opinion"], undefined, undefined],
  ])("%s", (_name, texts, severity, origin) => {
    const { settings, origins } = inForce(...texts);
    expect(settings.rules["loaded/label"]?.severity).toBe(severity);
    expect(origins.severities.get("loaded/label")).toBe(origin);
  });

  it("merge options one by one", () => {
    const { settings, origins } = inForce(
      "rules: {attribution/vague-source: {options: {accept: [forecasters]}}}",
      "rules: {attribution/*: {severity: hint}}",
    );
    expect(settings.rules["attribution/vague-source"]).toEqual({
      severity: "hint",
      options: { accept: ["forecasters"] },
    });
    expect(origins.options.get("attribution/vague-source accept")).toBe("file 1:1");
  });

  it("know where the profile was said", () => {
    const { settings, origins } = inForce("profile: opinion", "exclude: [a]", "\nprofile: report");
    expect([settings.profile, origins.profile]).toEqual(["reference", "file 3:2"]);
  });
});

describe("words", () => {
  const flags = (...texts: string[]) => inForce(...texts).words.map(({ value }) => value.flag);

  it("add up, and the nearest decides about one", () => {
    const { words } = inForce("words: [{flag: quay, use: pier}, jetty]", "words: [{flag: Quay, use: dock}]");
    expect(words.map(({ value, origin }) => [value.flag, value.use, origin])).toEqual([
      [["Quay"], ["dock"], "file 2:1"],
      [["jetty"], [], "file 1:1"],
    ]);
  });

  it("are allowed by a nearer file, one wording at a time", () => {
    expect(flags("words: [{flag: [quay, jetty]}]", "allow: [Jetty]")).toEqual([["quay"]]);
  });

  it("are flagged again by a nearer file still", () => {
    const { words, allow } = inForce("allow: [quay]", "words: [quay]");
    expect(words).toHaveLength(1);
    expect(allow).toEqual([]);
  });

  it("may be flagged in several contexts", () => {
    expect(flags("words: [{flag: bank, context: river}, {flag: bank, context: money}]")).toHaveLength(2);
  });

  it("become the rule house/word", () => {
    expect(inForce("words: [quay]").rules.map(({ id }) => id)).toEqual(RULES.map(({ id }) => id));
    expect(inForce("profile: news").rules).toBe(RULES);
  });
});

it("lets sources be named by their aliases", () => {
  const { settings } = inForce("sources: [{name: Coast Radio, aliases: [the station]}, Ana Lee]");
  const accepted = ["Coast Radio", "the station", "Ana Lee"];
  expect(settings.rules["attribution/vague-source"]?.options).toEqual({ accept: accepted });
  expect(settings.rules["loaded/label"]).toBeUndefined();
});

it("hands placeholders to the rule that finds them", () => {
  const { settings, origins } = inForce("placeholders: ['???']", "placeholders: ['[CHECK *]']");
  expect(settings.rules["draft/placeholder-left"]?.options).toEqual({ templates: ["???", "[CHECK *]"] });
  expect(origins.options.get("draft/placeholder-left templates")).toBe("file 1:1, file 2:1");
});

it("takes the nearest style of placeholders, and adds wordings up", () => {
  const { settings, placeholderStyle } = inForce(
    "placeholders: {style: footnote, wordings: ['???']}",
    "placeholders: {style: link}",
  );
  expect(settings.placeholderStyle).toBe("link");
  expect(placeholderStyle?.value).toBe("link");
  expect(settings.rules["draft/placeholder-left"]?.options).toEqual({ templates: ["???"] });
});

it("keeps the least serious finding that holds a draft back", () => {
  expect(inForce("ready: {severity: error}", "ready: {severity: warning}").ready?.value).toBe("warning");
});

describe("the second reader", () => {
  it.each([
    ["nobody speaks of it", ["profile: news"], undefined],
    ["one file keeps it off", ["second-reader: off"], "off file 1:1"],
    ["a nearer file would bring it back", ["second-reader: off", "second-reader: allowed"], "off file 1:1"],
    ["a nearer file keeps it off", ["second-reader: allowed", "second-reader: off"], "off file 2:1"],
    ["it may read", ["second-reader: allowed"], "allowed file 1:1"],
  ])("is off in all of a folder where one file says so: %s", (_name, texts, said) => {
    const { secondReader } = inForce(...texts);
    expect(secondReader === null ? undefined : `${secondReader.value} ${secondReader.origin}`).toBe(said);
  });
});
