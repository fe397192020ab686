import { join } from "node:path";
import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { review } from "../../../src/review/index.js";
import { english } from "../../language/english.js";
import { EVERYTHING } from "../../review/everything.js";

/** The story beside this file says who is on record; here is what an editor would ask about in it, and nothing else. */
it("asks about the cause, the motive and the label, and about no quotation", () => {
  const text = readFileSync(join(import.meta.dirname, "news-story.md"), "utf8");
  const { findings } = review(text, english, EVERYTHING);
  const asked = findings.map(({ start, end }) => text.slice(start, end));
  expect(asked).toEqual(expect.arrayContaining(["thanks to", "because she wanted", "illegal aliens"]));
  const told = text.indexOf("“Nobody is above");
  expect(findings.filter(({ end }) => end > told).map(({ rule }) => rule)).toEqual([]);
});
