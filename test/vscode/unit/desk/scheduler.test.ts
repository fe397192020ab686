import { expect, test } from "vitest";
import { type Job, Scheduler, SLICE } from "../../../../src/vscode/desk/scheduler.js";
import { ManualClock } from "./manual-clock.js";

/** Work of `steps` steps, each of which takes `cost` milliseconds of the clock and is noted in `notes`. */
function job(clock: ManualClock, notes: string[], name: string, steps = 1, cost = 0): Job {
  return {
    *start() {
      for (let step = 1; step <= steps; step++) {
        clock.time += cost;
        notes.push(`${name}${step}`);
        yield;
      }
    },
    done: () => notes.push(`${name} done`),
    fail: (error) => notes.push(`${name} failed: ${error}`),
  };
}

function setUp() {
  const clock = new ManualClock();
  return { clock, notes: [] as string[], scheduler: new Scheduler(clock) };
}

test("starts after the delay, and only once however often it was asked for", () => {
  const { clock, notes, scheduler } = setUp();
  scheduler.request("a", 300, job(clock, notes, "first"));
  clock.advance(200);
  scheduler.request("a", 300, job(clock, notes, "second"));
  clock.advance(299);
  expect(notes).toEqual([]);
  expect(scheduler.isBusy("a")).toBe(true);
  clock.advance(1);
  expect(notes).toEqual(["second1", "second done"]);
  expect(scheduler.isBusy("a")).toBe(false);
});

test("gives the host a turn after every slice", () => {
  const { clock, notes, scheduler } = setUp();
  scheduler.request("a", 0, job(clock, notes, "a", 6, SLICE / 2));
  const perTurn: number[] = [];
  while (scheduler.isBusy("a")) {
    const before = notes.length;
    clock.turn();
    perTurn.push(notes.length - before);
  }
  expect(notes).toHaveLength(7);
  expect(Math.max(...perTurn)).toBe(2);
});

test("jobs take turns", () => {
  const { clock, notes, scheduler } = setUp();
  scheduler.request("a", 0, job(clock, notes, "a", 3, SLICE));
  scheduler.request("b", 0, job(clock, notes, "b", 1, SLICE));
  clock.advance(0);
  expect(notes).toEqual(["a1", "b1", "a2", "b done", "a3", "a done"]);
});

test("a newer request replaces a running job", () => {
  const { clock, notes, scheduler } = setUp();
  scheduler.request("a", 0, job(clock, notes, "old", 3, SLICE));
  clock.turn();
  clock.turn();
  scheduler.request("a", 0, job(clock, notes, "new", 1));
  clock.advance(0);
  expect(notes).toEqual(["old1", "new1", "new done"]);
});

test("a job that is cancelled by its own work does not go on", () => {
  const { clock, notes, scheduler } = setUp();
  scheduler.request("a", 0, {
    *start() {
      scheduler.cancel("a");
      clock.time += SLICE;
      yield;
      notes.push("went on");
    },
    done: () => notes.push("done"),
    fail: () => notes.push("failed"),
  });
  clock.advance(0);
  expect(notes).toEqual([]);
});

test("what a job throws goes to the job, and the others go on", () => {
  const { clock, notes, scheduler } = setUp();
  scheduler.request("a", 0, {
    start: () => ({
      next() {
        throw new Error("broken");
      },
    }),
    done: () => notes.push("done"),
    fail: (error) => notes.push(String(error)),
  });
  scheduler.request("b", 0, job(clock, notes, "b"));
  clock.advance(0);
  expect(notes).toEqual(["Error: broken", "b1", "b done"]);
  expect(scheduler.isBusy("a")).toBe(false);
});

test("nothing runs once it is disposed", () => {
  const { clock, notes, scheduler } = setUp();
  scheduler.request("running", 0, job(clock, notes, "r", 3, SLICE));
  scheduler.request("waiting", 50, job(clock, notes, "w"));
  clock.turn();
  clock.turn();
  scheduler.dispose();
  clock.advance(1000);
  expect(notes).toEqual(["r1"]);
});
