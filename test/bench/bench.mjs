#!/usr/bin/env node
/**
 * How fast Blue Pencil is, beside tools of its kind on the same prose: `npm run bench [-- --quick] [-- --json FILE]`.
 * Every figure comes from a process of its own. Machines differ: trust the ratios.
 */
import { execFile } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { cpus, tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs, promisify } from "node:util";
import { HOSTILE, hostileText } from "./hostile.mjs";
import { manyDrafts } from "./many-drafts.mjs";
import { installPeers, PEER_COMMANDS, PEERS } from "./peers.mjs";
import { generateProse } from "./prose.mjs";
import { quantile } from "./statistics.mjs";
import { BLUE_PENCIL, buildEngine, buildWithoutReader, COMMAND_LINE, EXTENSION } from "./subject.mjs";
import { targets } from "./targets.mjs";

const { values: options } = parseArgs({ options: { quick: { type: "boolean" }, json: { type: "string" } } });
const SIZES = options.quick ? [20_000] : [100_000, 1_000_000];
const KEYSTROKE_WORDS = options.quick ? 20_000 : 100_000;
const EDITS = options.quick ? 100 : 400;
const STARTS = options.quick ? 3 : 7;
const GROWTH = options.quick ? [20_000, 80_000] : [250_000, 1_000_000]; // UTF-16 units
const DRAFTS = options.quick ? 500 : 20_000;
const LIMIT = 900_000; // milliseconds; a tool that takes longer is reported as such
const GROWTH_LIMIT = 180_000; // milliseconds for one hostile text
const SHORT_DRAFT = 600; // words

const here = (name) => join(import.meta.dirname, name);
const node = promisify(execFile).bind(null, process.execPath);

/** Runs a measuring script and reads its line of JSON. */
async function measured(script, ...args) {
  return measuredWithin(LIMIT, script, ...args);
}

/** The same, ended after `limit` milliseconds. */
async function measuredWithin(limit, script, ...args) {
  const { stdout } = await node([here(script), ...args.map(String)], { timeout: limit, maxBuffer: 1 << 26 });
  return JSON.parse(stdout);
}

function writeProse(folder, words) {
  const file = join(folder, `${words}.md`);
  writeFileSync(file, generateProse(words, words));
  return file;
}

/** Words per second of every tool on one size; a tool that fails or takes too long gives its reason instead. */
async function throughput(folder, words) {
  const file = writeProse(folder, words);
  const rows = [];
  for (const tool of [BLUE_PENCIL, ...Object.keys(PEERS)]) {
    const runs = words > 500_000 || tool === "alex" ? 1 : 3;
    console.error(`${words.toLocaleString("en")} words: ${tool} …`);
    try {
      const { load, time, findings, memory } = await measured("measure.mjs", tool, file, runs);
      rows.push({ tool, words, wordsPerSecond: (words / time) * 1000, load, time, findings, memory });
    } catch (error) {
      rows.push({ tool, words, failed: error.killed ? `over ${LIMIT / 1000} s` : "ended with an error" });
    }
  }
  return rows;
}

/** Milliseconds from Enter to the end of the program, on a short draft. */
async function coldStarts(folder) {
  const file = writeProse(folder, SHORT_DRAFT);
  const own = { "node, doing nothing": () => ["-e", "0"], [BLUE_PENCIL]: () => [COMMAND_LINE, "review", file] };
  const rows = [];
  for (const [tool, args] of Object.entries({ ...own, ...PEER_COMMANDS })) {
    const times = [];
    for (let i = 0; i < STARTS; i++) {
      const start = performance.now();
      await node(args(file)).catch(() => {}); // findings give an exit status of their own
      times.push(performance.now() - start);
    }
    rows.push({ tool, time: quantile(times, 0.5) });
  }
  return rows;
}

/** Milliseconds for each hostile text at two lengths, the second four times the first; a reason where one failed. */
async function growth(folder) {
  const rows = [];
  for (const name of HOSTILE) {
    const times = [];
    for (const length of GROWTH) {
      console.error(`growth: ${name}, ${whole(length / 1000)} kB …`);
      const file = join(folder, "hostile.md");
      writeFileSync(file, hostileText(name, length));
      try {
        times.push((await measuredWithin(GROWTH_LIMIT, "measure.mjs", BLUE_PENCIL, file, 1)).processTime);
      } catch (error) {
        times.push(error.killed ? `over ${GROWTH_LIMIT / 1000} s` : "ended with an error");
      }
    }
    rows.push({ name, times });
  }
  return rows;
}

/** Milliseconds of processor time to activate the extension, and the same without second reader and assistants, in turn. */
async function activation() {
  const bundles = { all: EXTENSION, withoutReader: await buildWithoutReader() };
  const times = { all: [], withoutReader: [] };
  for (let i = 0; i < STARTS; i++) {
    for (const [name, bundle] of Object.entries(bundles)) {
      times[name].push((await measured("activation.mjs", bundle)).processTime);
    }
  }
  const { all, withoutReader } = times;
  return {
    median: quantile(all, 0.5),
    longest: Math.max(...all),
    withoutReader: quantile(withoutReader, 0.5),
  };
}

const whole = (number) => Math.round(number).toLocaleString("en");
const ms = (number) => `${number < 10 ? number.toFixed(1) : whole(number)} ms`;

function table(head, rows) {
  const widths = head.map((title, i) => Math.max(title.length, ...rows.map((row) => row[i].length)));
  const line = (row) => row.map((cell, i) => (i === 0 ? cell.padEnd(widths[i]) : cell.padStart(widths[i]))).join("  ");
  console.log([line(head), ...rows.map(line)].join("\n"));
}

function printThroughput(words, rows) {
  console.log(`\n${whole(words)} words of generated news prose`);
  const own = rows[0].wordsPerSecond;
  const cells = rows.map((row) =>
    row.failed
      ? [row.tool, row.failed, "", "", "", ""]
      : [
          row.tool,
          whole(row.wordsPerSecond),
          own ? `${(own / row.wordsPerSecond).toFixed(1)} ×` : "",
          ms(row.load),
          `${whole(row.memory)} MB`,
          whole(row.findings),
        ],
  );
  table(["tool", "words/s", "Blue Pencil is", "loading", "peak memory", "findings"], cells);
}

/** Linear work takes four times as long for four times the text; a square would take sixteen. */
const MOST_GROWTH = 6;

function printGrowth(rows) {
  console.log(`\nProcessor time for hostile text, four times as long: 4 × is linear, over ${MOST_GROWTH} × is marked`);
  const cell = (time) => (typeof time === "number" ? ms(time) : time);
  const verdict = ([short, long]) => {
    const ratio = long / short;
    return Number.isNaN(ratio) ? "–" : `${ratio.toFixed(1)} ×${ratio > MOST_GROWTH ? " !" : "  "}`;
  };
  table(
    ["text", ...GROWTH.map((length) => `${whole(length / 1000)} kB`), "growth"],
    rows.map(({ name, times }) => [name, ...times.map(cell), verdict(times)]),
  );
}

function printMany(rows) {
  console.log(`\n${whole(DRAFTS)} short drafts, a line of JSON for each`);
  table(
    ["review", "time", "drafts/s", "peak memory"],
    rows.map(({ way, drafts, time, memory }) => [way, ms(time), whole((drafts / time) * 1000), `${whole(memory)} MB`]),
  );
}

/** Whole commands, each beside another; and what an open draft costs. */
function printTargets({ pairs, passes, words, aboveIdle, packed }) {
  console.log(`\nWhole commands in turn (medians of ${STARTS}): processor time, time by the clock`);
  const cells = pairs.map(({ name, mine, beside, theirs }) => [
    name,
    ms(mine.processTime),
    ms(mine.time),
    beside,
    ms(theirs.processTime),
    ms(theirs.time),
    `${(mine.processTime / theirs.processTime).toFixed(2)} ×`,
    `${(mine.time / theirs.time).toFixed(2)} ×`,
  ]);
  table(["command", "processor", "clock", "beside", "processor", "clock", "processor", "clock"], cells);
  const [first, last] = [passes[0], passes.at(-1)];
  console.log(`\n${whole(words)} words in one process: first pass ${ms(first)}, fourth ${ms(last)} of processor time`);
  console.log(`  (${(first / last).toFixed(2)} ×); kept open it needs ${whole(aboveIdle)} MB above idle`);
  console.log(`The extension is packed in ${packed.toFixed(2)} MB`);
}

function print({ machine, sizes, cold, active, keys, hostile, many, held }) {
  console.log(`Node ${machine.node}, ${machine.cores} cores`);
  printTargets(held);
  for (const { words, rows } of sizes) printThroughput(words, rows);
  console.log(`\nFrom Enter to the end, a draft of ${SHORT_DRAFT} words (median of ${STARTS})`);
  table(
    ["command", "time"],
    cold.map(({ tool, time }) => [tool, ms(time)]),
  );
  console.log("\nActivation of the extension, processor time:");
  console.log(`  median ${ms(active.median)}, longest ${ms(active.longest)}`);
  console.log(`  median ${ms(active.withoutReader)} without second reader and tools for assistants`);
  console.log(`Review after a key press in ${whole(KEYSTROKE_WORDS)} words, ${keys.edits} key presses:`);
  console.log(`  median ${ms(keys.median)}, 95th percentile ${ms(keys.p95)}, longest ${ms(keys.longest)}`);
  printMany(many);
  printGrowth(hostile);
}

async function main(folder) {
  installPeers();
  await buildEngine();
  const sizes = [];
  for (const words of SIZES) sizes.push({ words, rows: await throughput(folder, words) });
  const keys = await measured("keystrokes.mjs", writeProse(folder, KEYSTROKE_WORDS), EDITS);
  const machine = { node: process.versions.node, cores: cpus().length };
  const held = await targets(folder, { words: SIZES[0], runs: STARTS });
  const cold = await coldStarts(folder);
  const result = {
    machine,
    held,
    sizes,
    cold,
    active: await activation(),
    keys,
    hostile: await growth(folder),
    many: await manyDrafts(folder, DRAFTS),
  };
  print(result);
  if (options.json) writeFileSync(options.json, `${JSON.stringify(result, null, 2)}\n`);
}

const folder = mkdtempSync(join(tmpdir(), "blue-pencil-bench-"));
try {
  await main(folder);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
