import { isDeepStrictEqual } from "node:util";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { expect, it } from "vitest";
import { type DraftReview, openReview, review } from "../../../src/review/index.js";
import { generateProse, seeded } from "../../bench/prose.mjs";
import { applyChanges } from "../../document/edits.js";
import { english } from "../../language/english.js";
import { PATIENCE, rounds, SEED } from "../../rounds.js";
import { EVERYTHING } from "../everything.js";

const DRAFTS = 50;
/** A night makes 2,500,000. */
const EDITS = rounds(50_000);
/** A writer types faster than is reviewed, so several edits come together. */
const EDITS_A_REVIEW = 20;
const REVIEWS_A_CHECK = 10;
const WORDS = 40; // in each draft at first
const LONGEST = 500; // UTF-16 units: beyond, more is deleted than is written
/** After this share of the edits, memory has come to rest. */
const WARM = 0.4;
const SPARE = 24 * 1024 * 1024; // bytes: what else is going on in the process

const TYPED = ["a", " ", ".", "”", "“", "\n\n", "> ", "# ", "- ", "|", "*", "\r\n", "[SOURCE TK]", "\uD83D", "\u0000"];
const PASTED = [
  "Critics say it failed, utterly. ",
  "\n\n“We will build it,” Ana Lee, the harbour master, said. “It is time.”\n\n",
  "\n\n## Experts fear the worst\n\n",
  " She added that 40% had left. <!-- stet attribution/*: counted -->",
  "<!-- blue-pencil off -->\n\n",
  "\n\nBo Ray said so; the so-called mayor denied it. ",
];

interface OpenDraft {
  text: string;
  readonly open: DraftReview;
}

/** Bytes that are in use. */
function memory(): number {
  setFlagsFromString("--expose-gc");
  const collect: () => void = runInNewContext("gc");
  collect();
  return process.memoryUsage().heapUsed;
}

function edit(draft: OpenDraft, random: () => number): void {
  const pick = <T>(list: readonly T[]): T | undefined => list[Math.floor(random() * list.length)];
  const start = Math.floor(random() * (draft.text.length + 1));
  const isLong = draft.text.length > LONGEST;
  const removed = random() < 0.5 ? 0 : Math.floor(random() * (isLong ? 100 : 12));
  const end = Math.min(draft.text.length, start + removed);
  const change = { start, end, text: (random() < 0.06 && !isLong ? pick(PASTED) : pick(TYPED)) ?? "" };
  draft.text = applyChanges(draft.text, [change]);
  draft.open.update(draft.text, [change]);
}

it(
  "reviews fifty open drafts, edited at random, as from the start, and needs no more memory with time",
  () => {
    const random = seeded(SEED);
    const drafts: OpenDraft[] = Array.from({ length: DRAFTS }, (_, index) => {
      const text = generateProse(WORDS, index + 1);
      return { text, open: openReview(text, english, EVERYTHING) };
    });
    let atRest = 0;
    for (let done = 0, reviews = 0; done < EDITS; ) {
      const draft = drafts[Math.floor(random() * DRAFTS)];
      if (draft === undefined) throw new Error("No such draft");
      for (let i = 0; i < EDITS_A_REVIEW; i++, done++) edit(draft, random);
      const report = draft.open.report();
      if (reviews++ % REVIEWS_A_CHECK === 0) expectFresh(draft.text, report);
      if (atRest === 0 && done >= EDITS * WARM) atRest = memory();
    }
    expect(memory()).toBeLessThan(atRest * 1.1 + SPARE);
    for (const { text, open } of drafts) expectFresh(text, open.report());
  },
  PATIENCE,
);

/** Thousands of equal answers are told faster without the assertion, which explains the first that differs. */
function expectFresh(text: string, report: ReturnType<DraftReview["report"]>): void {
  const fresh = review(text, english, EVERYTHING);
  if (!isDeepStrictEqual(report, fresh)) expect(report, JSON.stringify(text)).toEqual(fresh);
}
