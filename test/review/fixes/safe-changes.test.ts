import { expect, test } from "vitest";
import { safeChanges } from "../../../src/review/fixes/safe-changes.js";
import { applyChanges, openReview, review } from "../../../src/review/index.js";
import { english } from "../../language/english.js";
import { EVERYTHING } from "../everything.js";

const open = (text: string) => openReview(text, english, EVERYTHING);
const findingsIn = (text: string) => review(text, english, EVERYTHING).findings;

test("one change for each safe fix", () => {
  const text = "The fee is back!!\n\nCritics say it was never paid!!!\n";
  const changes = safeChanges(text, findingsIn(text), open);
  expect(changes.length).toBe(2);
  expect(applyChanges(text, changes)).toBe("The fee is back!\n\nCritics say it was never paid!\n");
});

test("one change for all where the first fixes uncover others", () => {
  const text = "The fee is back!! <!-- stet loaded/label: agreed -->\n";
  const shout = findingsIn(text).filter(({ rule }) => rule === "loaded/emphasis");
  const changes = safeChanges(text, shout, open);
  expect(changes.length).toBe(1);
  expect(applyChanges(text, changes)).toBe("The fee is back!\n");
  expect(applyChanges(text, safeChanges(text, shout, undefined))).toContain("<!-- stet");
});

test("none where nothing is safe", () => {
  const text = "Critics say it failed.\n";
  expect(safeChanges(text, findingsIn(text), open)).toEqual([]);
});
