import { describe, expect, it } from "vitest";
import { read } from "../../reading.js";

const studiesIn = (text: string) =>
  new Set(read(text).passages.flatMap(({ attributions }) => attributions.map(({ source }) => source.name))).size;

describe("a study", () => {
  it.each([
    "New research suggests that reefs are sick.\n\nThe study found that fish had left. The findings show that nets are to blame.",
    "The paper shows that bees like clover. These results suggest that meadows should be cut late.",
    "An audit found that the till was empty. The findings show that nobody had looked.",
  ])("is one source under all its names: %s", (text) => {
    expect(studiesIn(text)).toBe(1);
  });

  it.each([
    "A study in Hale found that reefs were sick. A study in Orton found that they were well.",
    "The audit found that the till was empty. The study found that bees like clover.",
    "The paper shows that bees like clover. An earlier paper shows that they like heather.",
  ])("is not another one: %s", (text) => {
    expect(studiesIn(text)).toBe(2);
  });
});
