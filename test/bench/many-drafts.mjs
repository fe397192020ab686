/** The command line on a folder of many short drafts: one after the other, in two threads, and what was kept. */
import { spawn } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { generateProse } from "./prose.mjs";
import { COMMAND_LINE } from "./subject.mjs";

const WORDS = 40; // in each draft
const SHELF = 100; // drafts in a folder
const PRELOAD = join(import.meta.dirname, "peak-memory.cjs");

const WAYS = [
  ["one after the other", ["--jobs", "1"]],
  ["in two threads", ["--jobs", "2"]],
  ["first with --cache", ["--cache", "--cache-location", "kept"]],
  ["again with --cache", ["--cache", "--cache-location", "kept"]],
];

/** Writes `count` drafts under a folder. */
function writeDrafts(folder, count) {
  for (let i = 0; i < count; i++) {
    const shelf = join(folder, "drafts", String(Math.floor(i / SHELF)));
    if (i % SHELF === 0) mkdirSync(shelf, { recursive: true });
    writeFileSync(join(shelf, `${i}.md`), generateProse(WORDS, i + 1));
  }
}

/** Milliseconds and peak memory in MB of one run, whose lines of JSON are read as they come and thrown away. */
async function run(folder, args) {
  const start = performance.now();
  const command = ["--require", PRELOAD, COMMAND_LINE, "review", "--format", "ndjson", ...args, "drafts"];
  const child = spawn(process.execPath, command, { cwd: folder, stdio: ["ignore", "pipe", "pipe"] });
  let said = "";
  let lines = 0;
  child.stdout.on("data", (chunk) => {
    for (const byte of chunk) if (byte === 10) lines++;
  });
  child.stderr.on("data", (chunk) => {
    said += chunk;
  });
  const status = await new Promise((resolve) => child.once("close", resolve));
  if (status > 1) throw new Error(`blue-pencil review ended with ${status}: ${said}`);
  return { time: performance.now() - start, memory: Number(said.split("\n").at(-1)) / 1024, lines };
}

/** Time and peak memory for each way of reviewing `count` drafts. */
export async function manyDrafts(folder, count) {
  writeDrafts(folder, count);
  const rows = [];
  for (const [way, args] of WAYS) {
    console.error(`${count.toLocaleString("en")} drafts: ${way} …`);
    const { time, memory, lines } = await run(folder, args);
    if (lines !== count) throw new Error(`${lines} of ${count} drafts were reviewed ${way}`);
    rows.push({ way, drafts: count, time, memory });
  }
  return rows;
}
