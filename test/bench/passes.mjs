/**
 * One draft reviewed four times from the start in one process, and then kept open: `node --expose-gc passes.mjs FILE`.
 * Prints one line of JSON: milliseconds of processor time of each pass, and what the open draft needs above what the
 * process has with English loaded, in MB.
 */
import { readFileSync } from "node:fs";
import { loadEngine } from "./subject.mjs";

const PASSES = 4;
const MB = 1024 * 1024;

function inUse() {
  globalThis.gc();
  const { heapUsed, external } = process.memoryUsage();
  return (heapUsed + external) / MB;
}

const text = readFileSync(process.argv[2], "utf8");
const { openReview, review, language, DEFAULT_SETTINGS } = await loadEngine();
const idle = inUse();
const passes = [];
for (let pass = 0; pass < PASSES; pass++) {
  const before = process.cpuUsage();
  review(text, language, DEFAULT_SETTINGS);
  const { user, system } = process.cpuUsage(before);
  passes.push((user + system) / 1000);
}
const open = openReview(text, language, DEFAULT_SETTINGS);
const { words } = open.report();
console.log(JSON.stringify({ passes, words, aboveIdle: inUse() - idle }));
