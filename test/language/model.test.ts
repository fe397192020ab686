import { describe, expect, test } from "vitest";
import { loadLanguage } from "../../src/language/index.js";
import { readModel } from "./english.js";

const DAMAGED = "The file with the English words is damaged or of another version";

/** The model with `header` in place of its own. */
function withHeader(header: object): Uint8Array {
  const text = new TextEncoder().encode(JSON.stringify(header));
  const padded = Math.ceil(text.length / 4) * 4;
  const file = new Uint8Array(4 + padded).fill(0x20);
  new DataView(file.buffer).setUint32(0, padded, true);
  file.set(text, 4);
  return file;
}

describe("a model that is none", () => {
  test.each([null, undefined, 7, "{}", [], {}, new Uint8Array(), new Uint8Array(3), new Uint8Array(400)])(
    "%j",
    (model) => {
      expect(() => loadLanguage(model)).toThrow(DAMAGED);
    },
  );

  test("is cut off, wherever", () => {
    const model = readModel();
    for (const share of [0.001, 0.01, 0.5, 0.9, 0.999]) {
      expect(() => loadLanguage(model.subarray(0, Math.floor(model.length * share)))).toThrow(DAMAGED);
    }
  });

  test("names the part that is missing", () => {
    const header = { sections: [0, 0, 0, 0], others: {}, size: 2, tags: [], clusters: [] };
    expect(() => loadLanguage(withHeader(header))).toThrow("(layout)");
    expect(() => loadLanguage(withHeader({ ...header, layout: {} }))).toThrow("(patterns)");
    expect(() => loadLanguage(withHeader({ ...header, layout: {}, patterns: [] }))).toThrow("(pos)");
    expect(() => loadLanguage(withHeader({ ...header, sections: [8, 0, 0, 0] }))).toThrow("(sections)");
  });
});

test("a model that stands anywhere in a larger buffer is read as well", () => {
  const model = readModel();
  const moved = new Uint8Array(model.length + 1);
  moved.set(model, 1);
  const { tokens } = loadLanguage(moved.subarray(1)).analyse("Walls work.");
  expect(tokens.map(({ tag }) => tag)).toEqual(["NOUN", "VERB", "PUNCT"]);
});
