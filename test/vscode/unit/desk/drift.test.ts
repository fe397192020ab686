import fc from "fast-check";
import { expect, test } from "vitest";
import { Drift } from "../../../../src/vscode/desk/drift.js";

const READ = "Critics say the pool leaks.";
const CRITICS = { start: 0, end: 7 };
const LEAKS = { start: 21, end: 26 };

const insertion = (at: number, text: string) => ({ start: at, end: at, text });

function typed(at: number, text: string): Drift {
  const drift = new Drift();
  for (const [index, letter] of [...text].entries()) drift.add(insertion(at + index, letter));
  return drift;
}

test("what stands before typed words stays, what stands behind moves", () => {
  const drift = typed(12, "all ");
  expect(drift.now(CRITICS)).toEqual(CRITICS);
  expect(drift.now(LEAKS)).toEqual({ start: 25, end: 30 });
});

test("a stretch whose words were changed is lost", () => {
  expect(typed(23, "x").now(LEAKS)).toBeNull();
});

test("words typed and taken back leave everything as it was", () => {
  const drift = typed(12, "all ");
  drift.add({ start: 12, end: 16, text: "" });
  expect([drift.now(LEAKS), drift.before(21)]).toEqual([LEAKS, 21]);
});

test("a place in new words has no place in the text as it was read", () => {
  const drift = typed(12, "all ");
  expect([11, 12, 14, 16, 20].map((offset) => drift.before(offset))).toEqual([11, 12, null, 12, 16]);
});

test("nothing has drifted after a new reading", () => {
  const drift = typed(0, "Some ");
  drift.clear();
  expect(drift.now(LEAKS)).toEqual(LEAKS);
});

test("the way there and the way back lead to the same place", () => {
  const change = fc.record({ at: fc.nat(1000), length: fc.nat(4), text: fc.string({ maxLength: 4 }) });
  fc.assert(
    fc.property(fc.array(change, { maxLength: 12 }), fc.nat(READ.length - 1), (changes, place) => {
      const drift = new Drift();
      let { length } = READ;
      for (const { at, length: cut, text } of changes) {
        const start = at % (length + 1);
        const end = Math.min(length, start + cut);
        drift.add({ start, end, text });
        length += text.length - (end - start);
      }
      const now = drift.now({ start: place, end: place + 1 });
      if (now) expect(drift.before(now.start)).toBe(place);
    }),
  );
});
