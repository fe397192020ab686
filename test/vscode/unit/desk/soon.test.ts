import { beforeEach, expect, test } from "vitest";
import { Soon } from "../../../../src/vscode/desk/soon.js";
import { ManualClock } from "./manual-clock.js";

let clock: ManualClock;
let runs: number[];
let soon: Soon;

beforeEach(() => {
  clock = new ManualClock();
  runs = [];
  soon = new Soon(clock, () => runs.push(clock.now()));
});

test("those who ask together are served once, at the latest when the first wanted", () => {
  soon.within(100);
  clock.advance(60);
  soon.within(100);
  clock.advance(1000);
  expect(runs).toEqual([1060]);
});

test("after a pause means after the last request", () => {
  soon.afterPause(100);
  clock.advance(60);
  soon.afterPause(100);
  clock.advance(60);
  expect(runs).toEqual([]);
  clock.advance(40);
  expect(runs).toHaveLength(1);
});

test("what is called off is not done", () => {
  soon.within(100);
  soon.dispose();
  clock.advance(1000);
  expect(runs).toEqual([]);
});
