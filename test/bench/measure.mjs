/**
 * One tool on one file, in a process of its own: `node measure.mjs TOOL FILE RUNS`. Prints one line of JSON:
 * milliseconds to load, milliseconds to review (the median run), milliseconds of processor time of the last run, which a
 * busy machine does not lengthen, findings, peak memory in MB. A review that leaves a problem ends with an error.
 */
import { readFileSync } from "node:fs";
import { PEERS } from "./peers.mjs";
import { generateProse } from "./prose.mjs";
import { quantile } from "./statistics.mjs";
import { BLUE_PENCIL, loadBluePencil } from "./subject.mjs";

const [tool, file, runs] = process.argv.slice(2);
const text = readFileSync(file, "utf8");

const start = performance.now();
const review = await (tool === BLUE_PENCIL ? loadBluePencil() : PEERS[tool]());
const loaded = performance.now();
await review(generateProse(2_000, 99)); // lets every tool warm up on other words

const times = [];
let findings = 0;
let used = process.cpuUsage();
for (let i = 0; i < Number(runs); i++) {
  used = process.cpuUsage();
  const before = performance.now();
  findings = await review(text);
  times.push(performance.now() - before);
}
const { user, system } = process.cpuUsage(used);
const processTime = (user + system) / 1000;
const memory = process.resourceUsage().maxRSS / 1024;
console.log(JSON.stringify({ load: loaded - start, time: quantile(times, 0.5), processTime, findings, memory }));
