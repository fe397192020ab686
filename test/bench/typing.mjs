/**
 * What a writer feels: how long a letter takes to appear in a long draft in the editor itself, reviewed as it is typed, with the
 * extension, without, and with one that only puts the same marks there: `node typing.mjs WORDS`. Prints a line of JSON, or why
 * it could not be measured.
 */
import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { CODE_SERVER, missingFor, NODE } from "../vscode/lib/cache.mjs";
import { openPage } from "../vscode/lib/chromium.mjs";
import { withRun } from "../vscode/lib/run.mjs";
import { installExtension, setForUser, startServer } from "../vscode/lib/server.mjs";
import { packageExtension, ROOT, stageWorkspace } from "../vscode/lib/stage.mjs";
import { Workbench } from "../vscode/ui/workbench.mjs";
import { generateProse } from "./prose.mjs";
import { quantile } from "./statistics.mjs";

/** `marks`: how much of the time is the editor's own, which moves every mark at each key, whoever put it there. */
const WAYS = ["on", "marks", "off"];
const SAME_MARKS = join(import.meta.dirname, "same-marks");
const ROUNDS = 2; // of each, in turn
const BETWEEN_KEYS = 120; // milliseconds; a quick typist
const SETTLED = 8_000; // milliseconds after the first marks, until the whole draft has been reviewed
const LINE = 21;
const WRITTEN = [
  "The council agreed on Monday, officials say, and the cuts were a disgrace. ",
  "It was obvious to critics that some 45 percent of drivers object to the new toll. ",
];

/** Runs in the page: notes the time from each key to the next frame, and what kept the page busy for over 50 ms. */
function watchKeys() {
  const seen = { keys: [], longTasks: [] };
  globalThis.seenByBench = seen;
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) seen.longTasks.push(duration);
  }).observe({ type: "longtask" });
  const drawn = new MessageChannel();
  const waiting = [];
  drawn.port1.onmessage = () => {
    for (const start of waiting.splice(0)) seen.keys.push(performance.now() - start);
  };
  addEventListener(
    "keydown",
    ({ timeStamp }) => {
      requestAnimationFrame(() => {
        waiting.push(timeStamp);
        drawn.port2.postMessage(null);
      });
    },
    { capture: true },
  );
}

/** The extension of a way of typing, and what it needs beside the draft. */
function prepare(run, way, file) {
  if (way === "on") installExtension(run, packageExtension(run));
  if (way !== "marks") return;
  installExtension(run, packageExtension(run, SAME_MARKS));
  const review = ["review", "--format", "json", "--fail-on", "never", file];
  writeFileSync(`${file}.json`, execFileSync(process.execPath, [join(ROOT, "dist", "cli.js"), ...review]));
}

/** One session of typing; milliseconds for each key, and of each long task meanwhile. */
function session(words, way) {
  return withRun("typing", async (run) => {
    setForUser(run, { "bluePencil.run": "onType" });
    const workspace = stageWorkspace(run);
    const file = join(workspace, "long.md");
    writeFileSync(file, generateProse(words, words));
    prepare(run, way, file);
    const address = await startServer(run, { testDriver: false });
    const desk = new Workbench(await openPage(run), join(run.folder, "shots"));
    await desk.open(address, workspace, file);
    if (way !== "off") await desk.page.locator(".view-overlays [class*='squiggly-']").first().waitFor();
    await desk.page.waitForTimeout(SETTLED);
    await desk.goTo(LINE, 1);
    await desk.page.evaluate(watchKeys);
    for (const text of WRITTEN) await desk.page.keyboard.type(text, { delay: BETWEEN_KEYS });
    return desk.page.evaluate(() => globalThis.seenByBench);
  });
}

/**
 * @param {number} words in the draft
 * @returns for each way the median and 95th percentile in milliseconds, and how many tasks were long; `missing` names what is
 *   not installed
 */
export async function typing(words) {
  const missing = missingFor([NODE, CODE_SERVER]);
  if (missing.length > 0) return { missing };
  const keys = Object.fromEntries(WAYS.map((way) => [way, []]));
  const longTasks = Object.fromEntries(WAYS.map((way) => [way, 0]));
  for (let round = 0; round < ROUNDS; round++) {
    for (const way of WAYS) {
      const seen = await session(words, way);
      keys[way].push(...seen.keys);
      longTasks[way] += seen.longTasks.length;
    }
  }
  const row = (way) => ({
    median: quantile(keys[way], 0.5),
    p95: quantile(keys[way], 0.95),
    keys: keys[way].length,
    longTasks: longTasks[way],
  });
  return { words, ...Object.fromEntries(WAYS.map((way) => [way, row(way)])) };
}

if (process.argv[1] === import.meta.filename) console.log(JSON.stringify(await typing(Number(process.argv[2]))));
