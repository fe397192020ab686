import { describe, expect, it } from "vitest";
import type { Settings } from "../../../src/review/index.js";
import { checkSettings } from "../../../src/review/session/check-settings.js";
import { familiesOf, makePlan, selects } from "../../../src/review/session/settings.js";
import { type ProfileName, type Rule, severityOf } from "../../../src/rules/index.js";
import { makeRule } from "../rules.js";

const nothing = () => {};
const RULES: readonly Rule[] = [
  makeRule("loaded/label", nothing),
  makeRule("loaded/puffery", nothing, severityOf("warning", { opinion: "off" })),
  makeRule("attribution/vague-source", nothing, severityOf("error")),
  makeRule("style/passive", nothing, severityOf("off", { reference: "information" })),
];
const news: Settings = { profile: "news", rules: {} };

function severities(settings: Settings, profile: ProfileName = "news"): Record<string, string> {
  return Object.fromEntries(
    makePlan(RULES, settings, { name: profile, profile }).rules.map(({ rule, severity }) => [rule.id, severity]),
  );
}

describe("selects", () => {
  it.each([
    ["loaded/label", "loaded/label", true],
    ["loaded/*", "loaded/label", true],
    ["load/*", "loaded/label", false],
    ["loaded/lab", "loaded/label", false],
    ["loaded", "loaded/label", false],
  ])("%s, %s: %s", (selector, id, expected) => {
    expect(selects(selector, id)).toBe(expected);
  });

  it("knows the families", () => {
    expect(familiesOf(RULES)).toEqual(["loaded/*", "attribution/*", "style/*"]);
  });
});

describe("makePlan", () => {
  const asNews = { "loaded/label": "warning", "loaded/puffery": "warning", "attribution/vague-source": "error" };

  it("takes severities from the profile", () => {
    expect(severities(news)).toEqual(asNews);
  });

  it("lets the draft's profile win over the settings'", () => {
    expect(severities(news, "opinion")).toEqual({ "loaded/label": "warning", "attribution/vague-source": "error" });
  });

  it("lets settings win over the profile, and a rule's over its family's", () => {
    const rules = { "loaded/label": { severity: "hint" }, "loaded/*": { severity: "off" } } as const;
    expect(severities({ ...news, rules })).toEqual({ "loaded/label": "hint", "attribution/vague-source": "error" });
  });

  it("turns on what a profile leaves off", () => {
    expect(severities({ ...news, rules: { "style/*": { severity: "hint" } } })).toEqual({
      ...asNews,
      "style/passive": "hint",
    });
  });

  it("runs only the rules asked for, even those that are off", () => {
    expect(severities({ ...news, only: ["style/*"] })).toEqual({ "style/passive": "information" });
    expect(severities({ ...news, only: ["loaded/label", "loaded/*"] })).toEqual({
      "loaded/label": "warning",
      "loaded/puffery": "warning",
    });
  });

  it("puts options over defaults, and leaves out those of another type", () => {
    const options = { limit: 5, accept: 7, other: true };
    const [active] = makePlan(
      RULES,
      { ...news, rules: { "loaded/label": { options } } },
      { name: "news", profile: "news" },
    ).rules;
    expect(active?.options).toEqual({ limit: 5, accept: [] });
  });
});

describe("checkSettings", () => {
  const check = (settings: Partial<Settings>) => checkSettings(RULES, { ...news, ...settings });

  it("has nothing to say about good settings", () => {
    expect(
      check({
        rules: { "loaded/label": { severity: "off", options: { limit: 1, accept: ["a"] } } },
        only: ["style/*"],
      }),
    ).toEqual([]);
  });

  it.each([
    [
      "a rule spelt wrongly",
      { only: ["loaded/lable"] },
      "There is no rule “loaded/lable”. Did you mean “loaded/label”?",
    ],
    [
      "a rule without its family",
      { only: ["vague-sorce"] },
      "There is no rule “vague-sorce”. Did you mean “attribution/vague-source”?",
    ],
    ["a family without its star", { only: ["loaded"] }, "There is no rule “loaded”. Did you mean “loaded/*”?"],
    [
      "a rule like no other",
      { only: ["xyzzyxyzzy"] },
      "There is no rule “xyzzyxyzzy”. “blue-pencil rules” lists them.",
    ],
    [
      "a rule in the settings",
      { rules: { "loaded/lable": {} } },
      "There is no rule “loaded/lable”. Did you mean “loaded/label”?",
    ],
    [
      "an option",
      { rules: { "loaded/label": { options: { limmit: 1 } } } },
      "loaded/label has no option “limmit”. Did you mean “limit”?",
    ],
    [
      "an option's type",
      { rules: { "loaded/label": { options: { limit: "1" } } } },
      "The option “limit” of loaded/label must be a number.",
    ],
  ])("names %s", (_name, settings, expected) => {
    expect(check(settings)).toEqual([expected]);
  });

  it("names a profile that is none", () => {
    const settings: unknown = { profile: "opinon", rules: {} };
    expect(checkSettings(RULES, settings as Settings)).toEqual([
      "There is no profile “opinon”. Did you mean “opinion”?",
    ]);
  });

  it("names a severity that is none", () => {
    const settings: unknown = { profile: "news", rules: { "loaded/*": { severity: "loud" } } };
    expect(checkSettings(RULES, settings as Settings)).toEqual([
      "“loud” is no severity (loaded/*). Use error, warning, information, hint or off.",
    ]);
  });
});
