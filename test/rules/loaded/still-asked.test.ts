import { describe, expect, it } from "vitest";
import { review } from "../../../src/review/index.js";
import { english } from "../../language/english.js";
import { EVERYTHING } from "../../review/everything.js";

function found(text: string, family: string): string[] {
  const { findings } = review(text, english, EVERYTHING);
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
