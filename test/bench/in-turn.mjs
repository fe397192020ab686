/**
 * Whole processes, one of each in turn, so that a machine that is busy for a while is busy for all of them; and the
 * median of each.
 */
import { spawn } from "node:child_process";
import { join } from "node:path";
import { quantile } from "./statistics.mjs";

const PRELOAD = join(import.meta.dirname, "spent.cjs");

/** What one process took: milliseconds by the clock and of processor time, peak memory in MB. Its output is thrown away. */
async function runOnce(args, cwd) {
  const start = performance.now();
  const child = spawn(process.execPath, ["--require", PRELOAD, ...args], { cwd, stdio: ["ignore", "ignore", "pipe"] });
  let said = "";
  child.stderr.on("data", (chunk) => {
    said += chunk;
  });
  await new Promise((resolve, reject) => child.once("error", reject).once("close", resolve));
  const time = performance.now() - start;
  return { time, ...JSON.parse(said.slice(said.lastIndexOf("\n") + 1)) };
}

/**
 * The medians of `runs` runs of each command, by its name.
 * @param {Record<string, string[]>} commands what node is given
 */
export async function inTurn(commands, runs, cwd) {
  const taken = new Map(Object.keys(commands).map((name) => [name, []]));
  for (let run = 0; run < runs; run++) {
    for (const [name, args] of Object.entries(commands)) taken.get(name).push(await runOnce(args, cwd));
  }
  const median = (list, key) =>
    quantile(
      list.map((one) => one[key]),
      0.5,
    );
  return Object.fromEntries(
    [...taken].map(([name, list]) => [
      name,
      { time: median(list, "time"), processTime: median(list, "processTime"), memory: median(list, "memory") },
    ]),
  );
}
