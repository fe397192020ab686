import { expect, test } from "vitest";
import { obstaclesIn, review, sayReady } from "../../../src/review/index.js";
import { english } from "../../language/english.js";
import { EVERYTHING } from "../everything.js";

test.each<[obstacles: number, findings: number, said: string]>([
  [0, 0, "Nothing holds it back; no findings open"],
  [0, 1, "Nothing holds it back; 1 finding open"],
  [0, 7, "Nothing holds it back; 7 findings open"],
  [0, 1200, "Nothing holds it back; 1,200 findings open"],
  [1, 1, "Held back by the one finding open"],
  [1, 7, "Held back by 1 of 7 findings open"],
  [3, 3, "Held back by 3 of 3 findings open"],
])("%i of %i: %s", (obstacles, findings, said) => {
  expect(sayReady(obstacles, findings)).toBe(said);
});

test("what holds a draft back is among its findings, and is never more than they are", () => {
  const text = "Critics say the quay leaks. It cost [SOURCE TK]. The radicals met. <!-- stet loaded/label -->\n";
  const { findings } = review(text, english, EVERYTHING);
  for (const level of ["error", "warning", "hint", "off"] as const) {
    const places = new Set(findings.map(({ rule, start }) => `${rule} ${start}`));
    const obstacles = obstaclesIn(findings, level);
    expect(obstacles.length).toBeGreaterThan(0);
    expect(obstacles.filter(({ rule, start }) => !places.has(`${rule} ${start}`))).toEqual([]);
    expect(sayReady(obstacles.length, findings.length)).toMatch(/^Held back by \d of \d findings open$/);
  }
});
