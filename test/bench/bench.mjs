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
import { print } from "./print.mjs";
import { quantile } from "./statistics.mjs";
import { BLUE_PENCIL, buildEngine, buildWithoutReader, COMMAND_LINE, EXTENSION } from "./subject.mjs";
import { targets } from "./targets.mjs";
import { GENERATED, SHIPPED, writeText } from "./texts.mjs";
import { typing } from "./typing.mjs";

const { values: options } = parseArgs({ options: { quick: { type: "boolean" }, json: { type: "string" } } });
const SIZES = options.quick ? [20_000] : [100_000, 1_000_000];
const KEYSTROKE_WORDS = options.quick ? 20_000 : 100_000;
const TYPING_WORDS = options.quick ? 5_000 : 50_000;
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

/** Words per second of every tool on one text; a tool that fails or takes too long gives its reason instead. */
async function throughput(folder, words, prose) {
  const file = writeText(folder, words, prose);
  const rows = [];
  for (const tool of [BLUE_PENCIL, ...Object.keys(PEERS)]) {
    const runs = words > 500_000 || tool === "alex" ? 1 : 3;
    console.error(`${words.toLocaleString("en")} words of ${prose}: ${tool} …`);
    try {
      const { load, time, findings, memory } = await measured("measure.mjs", tool, file, runs);
      rows.push({ tool, words, wordsPerSecond: (words / time) * 1000, load, time, findings, memory });
    } catch (error) {
      rows.push({ tool, words, failed: error.killed ? `over ${LIMIT / 1000} s` : "ended with an error" });
    }
  }
  return { words, prose, rows };
}

/** Milliseconds from Enter to the end of the program, on a short draft. */
async function coldStarts(folder) {
  const file = writeText(folder, SHORT_DRAFT);
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
  return { words: SHORT_DRAFT, runs: STARTS, rows };
}

/** The review after each of many key presses in a long draft. */
async function keyPresses(folder, prose) {
  console.error(`key presses in ${prose} …`);
  const measuredKeys = await measured("keystrokes.mjs", writeText(folder, KEYSTROKE_WORDS, prose), EDITS);
  return { words: KEYSTROKE_WORDS, prose, ...measuredKeys };
}

/** Milliseconds for each hostile text at two lengths, the second four times the first; a reason where one failed. */
async function growth(folder) {
  const rows = [];
  for (const name of HOSTILE) {
    const times = [];
    for (const length of GROWTH) {
      console.error(`growth: ${name}, ${length / 1000} kB …`);
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
  return { lengths: GROWTH, rows };
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

async function main(folder) {
  installPeers();
  await buildEngine();
  const sizes = [];
  for (const words of SIZES) sizes.push(await throughput(folder, words, GENERATED));
  sizes.push(await throughput(folder, SIZES[0], SHIPPED));
  const keys = [await keyPresses(folder, GENERATED), await keyPresses(folder, SHIPPED)];
  const machine = { node: process.versions.node, cores: cpus().length };
  const held = await targets(folder, { words: SIZES[0], runs: STARTS });
  const result = {
    machine,
    runs: STARTS,
    held,
    sizes,
    cold: await coldStarts(folder),
    active: await activation(),
    keys,
    typed: await typing(TYPING_WORDS),
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
