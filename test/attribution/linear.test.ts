import { describe, expect, it } from "vitest";
import { type Passage, readDraft } from "../../src/attribution/index.js";
import { parseDraft } from "../../src/document/index.js";
import { english } from "../language/english.js";

const SIZE = 60_000;
/** Twice the text may take three times as long, plus what a busy machine adds; a square would take four times. */
const MOST_GROWTH = 3;
const SLACK_MS = 400;

const INPUTS: Readonly<Record<string, string>> = {
  "opening marks": "“",
  "closing marks": "”",
  "straight marks": '"',
  apostrophes: "' ",
  "short quotations": "“a” ",
  "quotations with tags": "“No,” Lee said. ",
  "unclosed quotations": "“No, Lee said.\n\n",
  capitals: "Abc Def ",
  names: "Ana Lee, Bo Cole, ",
  commas: "a, ",
  dashes: "he — ",
  brackets: "(a ",
  relatives: "Lee, who said ",
  conjunctions: "Lee and Cole ",
  "one sentence of cues": "the mayor said that ",
  "bare cues": "said ",
  prepositions: "criticism of the plan of ",
};

function readingTime(unit: string, size: number): number {
  const parsed = parseDraft(unit.repeat(Math.ceil(size / unit.length)));
  const start = performance.now();
  readDraft(parsed, english);
  return performance.now() - start;
}

describe("a reading takes time in proportion to the text", () => {
  it.each(Object.entries(INPUTS))(
    "%s",
    (_name, unit) => {
      readingTime(unit, 1_000);
      const once = readingTime(unit, SIZE);
      const twice = readingTime(unit, 2 * SIZE);
      expect(twice).toBeLessThan(MOST_GROWTH * once + SLACK_MS);
    },
    30_000,
  );
});

describe("any text can be read", () => {
  it.each([
    ["nothing", ""],
    ["a mark", "“"],
    ["a tag alone", "said"],
    ["a colon alone", ":"],
    ["an author line alone", "> — Ana Lee"],
    ["an emoji in a quotation", "“👍🏽” said Ana Lee."],
    ["code in a quotation", "“Run `make`,” said Ana Lee."],
  ])("%s", (_name, text) => {
    for (const passage of readDraft(parseDraft(text), english).passages) expect(placesInside(passage)).toBe(true);
  });
});

/** Whether every span of a passage lies in its prose. */
function placesInside(passage: Passage): boolean {
  const { length } = passage.prose.text;
  const spans = passage.attributions.flatMap(({ source, cue, content }) => [
    ...[source, cue].filter((place) => place !== null && place.back === 0),
    ...content,
  ]);
  return [...spans, ...passage.quotations].every(
    (span) => span !== null && 0 <= span.start && span.start <= span.end && span.end <= length,
  );
}
