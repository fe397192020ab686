import { isDeepStrictEqual } from "node:util";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type DraftReview, openReview, review, type Settings } from "../../../src/review/index.js";
import { applyChanges, changeFor, drafts, edits } from "../../document/edits.js";
import { english } from "../../language/english.js";
import { PATIENCE, rounds, SEED } from "../../rounds.js";
import { pieces, writing } from "../writing.js";

const settings: Settings = {
  profile: "auto",
  strictness: "everything",
  rules: { "style/passive": { severity: "hint" } },
};
/** Of ten edits. */
const RUNS = rounds(110);

/** Makes the edits one after the other and compares each answer with a review from the start. */
function expectSameAnswers(start: string, list: readonly Parameters<typeof changeFor>[1][]): void {
  const open = openReview(start, english, settings);
  let text = start;
  for (const edit of list) {
    const change = changeFor(text, edit);
    text = applyChanges(text, [change]);
    open.update(text, [change]);
    expectEqual(open.report(), review(text, english, settings));
  }
}

/** Thousands of equal answers are told faster without the assertion, which explains the first that differs. */
function expectEqual(answer: unknown, fresh: unknown): void {
  if (!isDeepStrictEqual(answer, fresh)) expect(answer).toEqual(fresh);
}

describe("a review after edits", { timeout: PATIENCE }, () => {
  it("equals a review from the start, on drafts that are much marked", () => {
    const edit = fc.record({
      at: fc.nat(10_000),
      remove: fc.constantFrom(0, 0, 1, 30),
      insert: fc.oneof(fc.constantFrom("", "x", " ", "\n\n", "”", "he ", "> "), pieces),
    });
    fc.assert(fc.property(writing, fc.array(edit, { minLength: 10, maxLength: 10 }), expectSameAnswers), {
      numRuns: RUNS,
      seed: SEED,
    });
  });

  it("equals a review from the start, on every kind of Markdown", () => {
    fc.assert(fc.property(drafts, edits, expectSameAnswers), { numRuns: RUNS, seed: SEED });
  });

  it("stands where it stood when it is asked for twice, and goes on from there", () => {
    const text = "# Fares\n\nClearly, fares rose.\n\nCritics say so.\n\nObviously, it is a shocking plan.\n";
    const open = openReview(text, english, settings);
    expectEqual(open.report(), review(text, english, settings));
    expectEqual(open.report(), review(text, english, settings));
    const change = { start: 9, end: 9, text: "They met.\n\n" };
    const after = applyChanges(text, [change]);
    open.update(after, [change]);
    expectEqual(open.report(), review(after, english, settings));
  });

  it("may be given up at any step and gone on with after more edits", () => {
    const interruptions = fc.array(fc.tuple(fc.nat(60), fc.nat(10_000), pieces), { minLength: 5, maxLength: 5 });
    fc.assert(
      fc.property(writing, interruptions, (start, list) => {
        const open = openReview(start, english, settings);
        let text = start;
        for (const [steps, at, insert] of list) {
          take(open, steps);
          const change = changeFor(text, { at, remove: 3, insert });
          text = applyChanges(text, [change]);
          open.update(text, [change]);
        }
        expect(open.report()).toEqual(review(text, english, settings));
      }),
      { numRuns: rounds(40), seed: SEED },
    );
  });

  it("takes in an edit that comes between two steps", () => {
    const open = openReview("One.", english, settings);
    const steps = open.steps();
    steps.next();
    open.update("Critics say so.", [{ start: 0, end: 4, text: "Critics say so." }]);
    let step = steps.next();
    while (!step.done) step = steps.next();
    expect(step.value).toEqual(review("Critics say so.", english, settings));
  });
});

/** Drops the work after some steps. */
function take(open: DraftReview, count: number): void {
  const steps = open.steps();
  for (let i = 0; i < count; i++) if (steps.next().done) return;
}
