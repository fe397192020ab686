import { describe, expect, it } from "vitest";
import { distance, nearest } from "../../../src/review/stets/nearest.js";

describe("distance", () => {
  it.each([
    ["", "", 0],
    ["", "abc", 3],
    ["abc", "", 3],
    ["label", "label", 0],
    ["lable", "label", 1],
    ["labels", "label", 1],
    ["cabel", "label", 1],
    ["opinoin", "opinion", 1],
    ["kitten", "sitting", 3],
  ])("from %j to %j is %i", (a, b, expected) => {
    expect(distance(a, b)).toBe(expected);
    expect(distance(b, a)).toBe(expected);
  });
});

describe("nearest", () => {
  const profiles = ["news", "encyclopedia", "report", "opinion"];

  it.each([
    ["opinon", "opinion"],
    ["NEWS", "news"],
    ["enciclopedia", "encyclopedia"],
    ["nesw", "news"],
  ])("takes %j for %j", (word, expected) => {
    expect(nearest(word, profiles)).toBe(expected);
  });

  it.each(["poetry", "", "zzzzzzzzz"])("has no guess for %j", (word) => {
    expect(nearest(word, profiles)).toBeNull();
  });

  it("stays quick on a name nobody would type", () => {
    expect(nearest("x".repeat(1_000_000), profiles)).toBeNull();
  });
});
