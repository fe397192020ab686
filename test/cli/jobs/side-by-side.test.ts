import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { expect, it, onTestFinished } from "vitest";
import { AHEAD, SideBySide } from "../../../src/cli/jobs/side-by-side.js";
import { InTurn } from "../../../src/cli/review/in-turn.js";
import { PLAIN_REVIEW, type ReviewOutcome, type Reviews } from "../../../src/cli/review/task.js";
import { folderWith } from "../folder.js";

/** A worker that writes down what it takes up, and dawdles, throws or ends where the path says so. */
const WORKER = `
const { appendFileSync } = require("node:fs");
const { join } = require("node:path");
const { parentPort, workerData } = require("node:worker_threads");
parentPort.postMessage({ kind: "ready" });
parentPort.on("message", (path) => {
  appendFileSync(join(workerData.folder, "taken.txt"), path + "\\n");
  if (path.includes("throws")) throw new Error("a slip of the pen");
  if (path.includes("ends")) process.exit(3);
  const report = { words: 1, findings: [], attributions: [] };
  const outcome = { mistakes: [], errors: [], file: { path, text: "", report } };
  setTimeout(() => parentPort.postMessage({ kind: "done", outcome }), path.includes("slow") ? 60 : 0);
});
`;
const noProgress = async () => {};

async function crew(jobs: number, worker = WORKER): Promise<{ reviews: SideBySide; taken: () => string[] }> {
  const folder = folderWith({ "taken.txt": "", "worker.cjs": worker });
  const reviews = new SideBySide({ ...PLAIN_REVIEW, folder }, jobs, join(folder, "worker.cjs"));
  onTestFinished(() => reviews.close());
  const taken = () =>
    readFileSync(join(folder, "taken.txt"), "utf8")
      .split("\n")
      .filter((line) => line !== "");
  return { reviews, taken };
}

async function all(reviews: Reviews, paths: readonly string[]): Promise<ReviewOutcome[]> {
  await reviews.prepare();
  const outcomes: ReviewOutcome[] = [];
  for await (const outcome of reviews.outcomes(paths, noProgress)) outcomes.push(outcome);
  return outcomes;
}

const told = ({ file, errors }: ReviewOutcome) =>
  file?.path ?? errors.map(({ path, reason }) => `${path}: ${reason}`).join();

it("gives outcomes in order, whichever draft is done first", async () => {
  const paths = Array.from({ length: 60 }, (_, index) => (index % 7 === 0 ? `slow${index}` : `${index}`));
  const { reviews, taken } = await crew(3);
  expect((await all(reviews, paths)).map(told)).toEqual(paths);
  expect(taken().sort()).toEqual([...paths].sort());
});

it("names the draft on which a thread broke down, and goes on with the rest", async () => {
  const paths = ["a", "throws", "b", "ends", "c", "throws again", "d"];
  const { reviews } = await crew(2);
  expect((await all(reviews, paths)).map(told)).toEqual([
    "a",
    "throws: The review broke down (a slip of the pen).",
    "b",
    "ends: The review broke down (its thread ended with 3).",
    "c",
    "throws again: The review broke down (a slip of the pen).",
    "d",
  ]);
});

it("says plainly that threads cannot work", async () => {
  const unable = `require("node:worker_threads").parentPort.postMessage({ kind: "unable", reason: "No words." });`;
  await expect((await crew(2, unable)).reviews.prepare()).rejects.toThrow("No words.");
  await expect((await crew(2, "process.exit(4)")).reviews.prepare()).rejects.toThrow("its thread ended with 4");
  await expect((await crew(2, "throw new Error('torn')")).reviews.prepare()).rejects.toThrow("torn");
});

it("keeps few outcomes, however many drafts there are and however slowly they are printed", async () => {
  const paths = Array.from({ length: 3000 }, (_, index) => `${index}`);
  const { reviews, taken } = await crew(2);
  await reviews.prepare();
  let printed = 0;
  for await (const outcome of reviews.outcomes(paths, noProgress)) {
    expect(told(outcome)).toBe(paths[printed]);
    if (printed % 300 === 0) {
      await setTimeout(20);
      expect(taken().length - printed).toBeLessThanOrEqual(AHEAD * 2);
    }
    printed++;
  }
  expect(printed).toBe(3000);
});

it("reads a draft in this thread only when it is asked for", async () => {
  const folder = folderWith({});
  const paths = Array.from({ length: 3000 }, (_, index) => `${index}.md`);
  const reviews = new InTurn({ ...PLAIN_REVIEW, folder }, { readInput: never, loadModel: never });
  let done = 0;
  for await (const outcome of reviews.outcomes(paths, noProgress)) {
    const wanted = done % 2 === 0 ? "There is no such file or folder." : "It is not text: it has zero bytes in it.";
    expect(told(outcome)).toBe(`${done}.md: ${wanted}`);
    done++;
    if (done % 2 === 1) writeFileSync(join(folder, `${done}.md`), "\u0000");
  }
  expect(done).toBe(3000);
});

function never(): Promise<never> {
  throw new Error("not needed here");
}
