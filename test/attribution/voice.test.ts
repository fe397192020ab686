import { describe, expect, it } from "vitest";
import { isQuoted, type Passage } from "../../src/attribution/index.js";
import type { Span } from "../../src/document/index.js";
import { read } from "./reading.js";

const TEXT = "“The pier leaks,” Ana Lee said. Critics say it will fall. The film “The Last Ferry” opens.";

function passageOf(text: string): Passage {
  const passage = read(text).passages[0];
  if (!passage) throw new Error("The text has no passage.");
  return passage;
}

const passage = passageOf(TEXT);

function spanOf(words: string): Span {
  const start = TEXT.indexOf(words);
  return { start, end: start + words.length };
}

describe("what rules ask of a passage", () => {
  it("whether words are quoted speech", () => {
    expect(isQuoted(passage, spanOf("leaks"))).toBe(true);
    expect(isQuoted(passage, spanOf("Critics"))).toBe(false);
    expect(isQuoted(passage, spanOf("Last Ferry"))).toBe(false);
  });
});
