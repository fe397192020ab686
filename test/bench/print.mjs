/** What the bench has measured, as tables. Ratios stand beside the figures: machines differ. */

const whole = (number) => Math.round(number).toLocaleString("en");
const ms = (number) => `${number < 10 ? number.toFixed(1) : whole(number)} ms`;
const times = (ratio) => `${ratio.toFixed(2)} ×`;

function table(head, rows) {
  const widths = head.map((title, i) => Math.max(title.length, ...rows.map((row) => row[i].length)));
  const line = (row) => row.map((cell, i) => (i === 0 ? cell.padEnd(widths[i]) : cell.padStart(widths[i]))).join("  ");
  console.log([line(head), ...rows.map(line)].join("\n"));
}

/** Whole commands, each beside another; and what an open draft costs. */
function printTargets({ pairs, passes, words, aboveIdle, packed }, runs) {
  console.log(`\nWhole commands in turn (medians of ${runs}): processor time, time by the clock`);
  const cells = pairs.map(({ name, mine, beside, theirs }) => [
    name,
    ms(mine.processTime),
    ms(mine.time),
    beside,
    ms(theirs.processTime),
    ms(theirs.time),
    times(mine.processTime / theirs.processTime),
    times(mine.time / theirs.time),
  ]);
  table(["command", "processor", "clock", "beside", "processor", "clock", "processor", "clock"], cells);
  const [first, last] = [passes[0], passes.at(-1)];
  console.log(`\n${whole(words)} words in one process: first pass ${ms(first)}, fourth ${ms(last)} of processor time`);
  console.log(`  (${times(first / last)}); kept open it needs ${whole(aboveIdle)} MB above idle`);
  console.log(`The extension is packed in ${packed.toFixed(2)} MB`);
}

function printThroughput({ words, prose, rows }) {
  console.log(`\n${whole(words)} words of ${prose}`);
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

function printColdStarts({ words, runs, rows }) {
  console.log(`\nFrom Enter to the end, a draft of ${words} words (median of ${runs})`);
  table(
    ["command", "time"],
    rows.map(({ tool, time }) => [tool, ms(time)]),
  );
}

function printActivation({ median, longest, withoutReader }) {
  console.log("\nActivation of the extension, processor time:");
  console.log(`  median ${ms(median)}, longest ${ms(longest)}`);
  console.log(`  median ${ms(withoutReader)} without second reader and tools for assistants`);
}

function printKeys({ words, prose, edits, median, p95, longest }) {
  console.log(`Review after a key press in ${whole(words)} words of ${prose}, ${edits} key presses:`);
  console.log(`  median ${ms(median)}, 95th percentile ${ms(p95)}, longest ${ms(longest)}`);
}

function printTyping({ missing, words, on, marks, off }) {
  if (missing) {
    console.log(
      `\nTyping in the editor was not measured: ${missing.join(", ")} missing (node test/vscode/install.mjs)`,
    );
    return;
  }
  console.log(`\nTyping in ${whole(words)} words in the editor, from a key to the next frame, reviewed as it is typed`);
  table(
    ["extension", "median", "95th percentile", "keys", "long tasks"],
    Object.entries({ on, "same marks": marks, off }).map(([way, row]) => [
      way,
      ms(row.median),
      ms(row.p95),
      whole(row.keys),
      whole(row.longTasks),
    ]),
  );
  const ratio = (one, other) =>
    `median ${times(one.median / other.median)}, 95th percentile ${times(one.p95 / other.p95)}`;
  console.log(`  on ÷ off: ${ratio(on, off)}; on ÷ same marks: ${ratio(on, marks)}`);
}

function printMany(rows) {
  console.log(`\n${whole(rows[0].drafts)} short drafts, a line of JSON for each`);
  table(
    ["review", "time", "drafts/s", "peak memory"],
    rows.map(({ way, drafts, time, memory }) => [way, ms(time), whole((drafts / time) * 1000), `${whole(memory)} MB`]),
  );
}

/** Linear work takes four times as long for four times the text; a square would take sixteen. */
const MOST_GROWTH = 6;

function printGrowth({ lengths, rows }) {
  console.log(`\nProcessor time for hostile text, four times as long: 4 × is linear, over ${MOST_GROWTH} × is marked`);
  const cell = (time) => (typeof time === "number" ? ms(time) : time);
  const verdict = ([short, long]) => {
    const ratio = long / short;
    return Number.isNaN(ratio) ? "–" : `${ratio.toFixed(1)} ×${ratio > MOST_GROWTH ? " !" : "  "}`;
  };
  table(
    ["text", ...lengths.map((length) => `${whole(length / 1000)} kB`), "growth"],
    rows.map((row) => [row.name, ...row.times.map(cell), verdict(row.times)]),
  );
}

/** Everything that `npm run bench` measures. */
export function print({ machine, runs, sizes, cold, active, keys, typed, hostile, many, held }) {
  console.log(`Node ${machine.node}, ${machine.cores} cores`);
  printTargets(held, runs);
  for (const size of sizes) printThroughput(size);
  printColdStarts(cold);
  printActivation(active);
  for (const one of keys) printKeys(one);
  printTyping(typed);
  printMany(many);
  printGrowth(hostile);
}
