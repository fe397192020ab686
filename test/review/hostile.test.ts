import { describe, expect, it } from "vitest";
import { openReview, review } from "../../src/review/index.js";
import { HOSTILE, hostileText } from "../bench/hostile.mjs";
import { english } from "../language/english.js";
import { PATIENCE, rounds } from "../rounds.js";
import { EVERYTHING } from "./everything.js";
import { expectSound } from "./sound.js";

/** UTF-16 units; how time grows with the length is for the bench to say. */
const LENGTH = rounds(8_000);

describe("a text that nobody writes is reviewed to its end, and after an edit as from the start", () => {
  it("of many kinds", () => {
    expect(new Set(HOSTILE).size).toBeGreaterThanOrEqual(80);
  });

  it.each(HOSTILE)(
    "%s",
    (name) => {
      const text = hostileText(name, LENGTH);
      expect(text.length).toBeGreaterThan(LENGTH * 0.9);
      const middle = text.length >> 1;
      const after = `${text.slice(0, middle)} x ${text.slice(middle)}`;
      const open = openReview(text, english, EVERYTHING);
      expectSound(open.report(), text.length);
      open.update(after, [{ start: middle, end: middle, text: " x " }]);
      expect(open.report()).toEqual(review(after, english, EVERYTHING));
    },
    PATIENCE,
  );
});

/** What took time with the square of the length, by now no more: such a length would run into the time limit. */
it.each(["pictures in links"])("a long text of %s is reviewed", (name) => {
  const text = hostileText(name, 200_000);
  expectSound(review(text, english, EVERYTHING), text.length);
});
