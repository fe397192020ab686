import { describe, expect, it } from "vitest";
import {
  attributionAt,
  contentAt,
  isQuoted,
  isSourced,
  type Passage,
  quotationAt,
  restAt,
  sentenceAt,
} from "../../src/attribution/index.js";
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

  it("in which quotation they stand", () => {
    expect(quotationAt(passage, spanOf("Last Ferry"))?.kind).toBe("title");
    expect(quotationAt(passage, spanOf("Critics"))).toBeUndefined();
  });

  it("whose content they are", () => {
    expect(contentAt(passage, spanOf("will fall")).map((found) => found.sourceKind)).toEqual(["vague"]);
    expect(contentAt(passage, spanOf("opens"))).toEqual([]);
  });

  it("whether somebody fit is on record for them", () => {
    expect(isSourced(passage, spanOf("pier leaks"))).toBe(true);
    expect(isSourced(passage, spanOf("will fall"))).toBe(false);
  });

  it("which attribution, sentence and ground stand at a place", () => {
    expect(attributionAt(passage, spanOf("said").start)?.speaker).toBe("Ana Lee");
    expect(attributionAt(passage, spanOf("opens").start)).toBeUndefined();
    expect(sentenceAt(passage, spanOf("fall").start)).toBe(passage.sentences[1]);
    expect(restAt(passage, spanOf("leaks").start)).toBe(passage.rests[0]);
    expect(restAt(passage, TEXT.length + 5)).toBeUndefined();
  });
});
