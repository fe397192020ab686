import { describe, expect, it } from "vitest";
import { applyChanges, type ReviewedDraft, review } from "../../../src/review/index.js";
import { RULES } from "../../../src/rules/index.js";
import { english } from "../../language/english.js";
import { EVERYTHING } from "../../review/everything.js";

function found(text: string, family: string): string[] {
  return marked(text, review(text, english, EVERYTHING), family);
}

function marked(text: string, { findings }: ReviewedDraft, family: string): string[] {
  return findings.filter(({ rule }) => rule.startsWith(family)).map(({ start, end }) => text.slice(start, end));
}

const CLAIMS = [
  "Illegal aliens crossed the border.",
  "The radicals want it to fail.",
  "The regime slammed the so-called reform.",
  "The plan is a disgraceful farce by thugs.",
  "The iconic hall is utterly ruined.",
];

describe("a placeholder for the source silences no loaded word beside it", () => {
  it.each(CLAIMS)("%s", (claim) => {
    const words = found(claim, "loaded/");
    expect(words).not.toEqual([]);
    const rest = claim.slice(0, -1);
    for (const asked of [`${rest}, according to [WHO SAYS TK].`, `${rest}, according to [SOURCE TK].`])
      expect(found(asked, "loaded/")).toEqual(words);
    expect(found(`[WHO SAYS SO TK] said ${claim.charAt(0).toLowerCase()}${claim.slice(1)}`, "loaded/").length).toBe(
      words.length,
    );
  });
});

it("no fix of any rule's examples that asks who says so silences a loaded word", () => {
  let tried = 0;
  for (const text of RULES.flatMap(({ examples }) => examples.flag.map((example) => example.text))) {
    const report = review(text, english, EVERYTHING);
    const before = marked(text, report, "loaded/");
    for (const { rule, fixes } of report.findings) {
      const fix = fixes[0];
      if (!rule.startsWith("attribution/") || fix === undefined || !fix.title.includes("TK]")) continue;
      expect(found(applyChanges(text, fix.edits), "loaded/"), text).toEqual(expect.arrayContaining(before));
      tried++;
    }
  }
  expect(tried).toBeGreaterThan(100);
});

describe("what somebody is on record for stays theirs beside a placeholder for something else", () => {
  it.each([
    [
      "Ana Lee of [TOWN TK] said the plan was a desperate farce.",
      "Ana Lee of Orton said the plan was a desperate farce.",
    ],
    ["Ana Lee, [AGE TK], said the plan was a desperate farce.", "Ana Lee, 44, said the plan was a desperate farce."],
  ])("%s", (asked, told) => {
    expect(found(asked, "loaded/")).toEqual(found(told, "loaded/"));
  });
});

describe("a source that is there still makes them its own", () => {
  it.each(["Ana Lee said the plan was a desperate farce.", "The plan is desperate, according to Ana Lee."])(
    "%s",
    (text) => {
      expect(found(text, "loaded/").length).toBeLessThanOrEqual(
        found("The plan was a desperate farce.", "loaded/").length,
      );
    },
  );
});

it("a placeholder for the source ends the query that asked for it, and no other", () => {
  expect(found("Rents rose 40%, according to [SOURCE TK].", "attribution/")).toEqual([]);
  expect(found("Rents rose 40%, according to [SOURCE TK]. Fares rose 30%.", "attribution/")).toEqual(["30%"]);
});
