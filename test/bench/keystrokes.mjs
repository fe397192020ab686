/**
 * How long the review takes after each key press in a long draft: `node keystrokes.mjs FILE EDITS`. Writes at random
 * places as a writer would, letter by letter, quotation marks and new paragraphs included, and rubs some of it out.
 * Prints one line of JSON: milliseconds, each key press reviewed to the end.
 */
import { readFileSync } from "node:fs";
import { seeded } from "./prose.mjs";
import { quantile } from "./statistics.mjs";
import { loadEngine } from "./subject.mjs";

const WRITING = [
  " and the council agreed, officials say,",
  " “We were not asked,” she said.",
  "\n\nAnother point was obvious to critics. ",
  " Some 45 percent of drivers object.",
];
const RUBBED_OUT = 6;

/** The changes of a writer who works for `count` key presses, each in offsets of the text before it. */
function* keyPresses(length, count, random) {
  const pick = (n) => Math.floor(random() * n);
  for (let done = 0; done < count; ) {
    let place = pick(length);
    for (const text of WRITING[pick(WRITING.length)]) {
      yield { start: place, end: place, text };
      place += text.length;
      done++;
    }
    for (let i = 0; i < RUBBED_OUT; i++, place--, done++) yield { start: place - 1, end: place, text: "" };
  }
}

/** The text as an editor hands it over: the first to read a string glued from pieces would copy it. */
function inOnePiece(text) {
  return Buffer.from(text, "utf16le").toString("utf16le");
}

const [file, edits] = process.argv.slice(2);
const { openReview, review, language, DEFAULT_SETTINGS } = await loadEngine();
let text = readFileSync(file, "utf8");
const draft = openReview(text, language, DEFAULT_SETTINGS);
draft.report();

const times = [];
let report;
for (const change of keyPresses(text.length, Number(edits), seeded(7))) {
  text = inOnePiece(text.slice(0, change.start) + change.text + text.slice(change.end));
  const before = performance.now();
  draft.update(text, [change]);
  report = draft.report();
  times.push(performance.now() - before);
}
const full = review(text, language, DEFAULT_SETTINGS);
if (JSON.stringify(full) !== JSON.stringify(report)) throw new Error("The review after the edits is not the full one");
const [median, p95] = [quantile(times, 0.5), quantile(times, 0.95)];
console.log(JSON.stringify({ edits: times.length, median, p95, longest: Math.max(...times) }));
