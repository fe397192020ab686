import { describe, expect, test } from "vitest";
import { loadLanguage } from "../../src/language/index.js";
import { readModel } from "./english.js";

describe("a model that is none", () => {
  test.each([null, undefined, 7, "{}", [], {}, { words: "a" }])("%j", (model) => {
    expect(() => loadLanguage(model)).toThrow("The file with the English words is damaged or of another version");
  });

  test("names the part that is missing", () => {
    const model: unknown = readModel();
    if (typeof model !== "object") throw new Error("no model");
    expect(() => loadLanguage({ ...model, patterns: undefined })).toThrow("(patterns)");
    expect(() => loadLanguage({ ...model, layout: {} })).toThrow("(pos)");
  });
});
