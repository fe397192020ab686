import { describe, expect, test } from "vitest";
import { DEFAULT_SETTINGS, type DraftRecord, explain, openReview, sourcesOf } from "../../../src/review/index.js";
import { english } from "../../language/english.js";

function recordOf(text: string): DraftRecord {
  const draft = openReview(text, english, DEFAULT_SETTINGS);
  draft.report();
  const record = draft.record();
  if (record === null) throw new Error("nothing was read");
  return record;
}

function toTheEnd<T>(steps: Generator<void, T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

const restsAt = (text: string, words: string) => recordOf(text).restsOn(text.indexOf(words));

describe("a record", () => {
  const TEXT = `# A new pool

The pool costs too much, Ana Ruiz said. It leaks. <!-- stet attribution/agentless: seen -->

It opens on [DATE TK].
`;

  test("is not there before the first reading", () => {
    expect(openReview(TEXT, english, DEFAULT_SETTINGS).record()).toBeNull();
  });

  test("tells the same as the lists made from the text", () => {
    const record = recordOf(TEXT);
    expect(record.sentences).toEqual(explain(TEXT, english, DEFAULT_SETTINGS));
    expect(toTheEnd(record.sources())).toEqual(sourcesOf(TEXT, english));
    expect(record.placeholders.map(({ text, waitsFor }) => [text, waitsFor])).toEqual([["[DATE TK]", "date"]]);
    expect(record.stets.map(({ reason }) => reason)).toEqual(["seen"]);
  });

  test("is of the text before an edit until the edit is read", () => {
    const draft = openReview("The pool leaks.", english, DEFAULT_SETTINGS);
    draft.report();
    draft.update("The pool leaks [HOW MUCH TK].", [{ start: 14, end: 14, text: " [HOW MUCH TK]" }]);
    expect(draft.record()?.placeholders).toEqual([]);
    draft.report();
    expect(draft.record()?.placeholders).toHaveLength(1);
  });
});

describe("what a sentence rests on", () => {
  const TEXT = `# Rents in Hale

Rents rose, Ana Ruiz said on Monday. Half of the flats stand empty.

The landlords made a fortune.

## What comes next

The council has failed its tenants.
`;

  test("is whoever said it", () => {
    expect(restsAt(TEXT, "rose")).toMatchObject({ rest: "attribution", speaker: "Ana Ruiz", before: null });
  });

  test("is nothing, and the last source stands in the same paragraph", () => {
    expect(restsAt(TEXT, "Half")).toMatchObject({
      rest: "nothing",
      speaker: "",
      before: { speaker: "Ana Ruiz", paragraphsUp: 0 },
    });
  });

  test.each([
    ["fortune", 1],
    ["failed", 2],
  ])("is nothing, and the last source stands some paragraphs up, headings not counted: %s", (words, paragraphsUp) => {
    expect(restsAt(TEXT, words)?.before).toEqual({ speaker: "Ana Ruiz", paragraphsUp });
  });

  test("is nothing where nobody was named before", () => {
    expect(restsAt("Critics say it failed.\n\nIt cost a fortune.\n", "fortune")).toMatchObject({
      rest: "nothing",
      before: null,
    });
  });

  test("is asked for by any place in the sentence, markup included", () => {
    const text = "The **pool** leaks, *Ana Ruiz* said.\n";
    const places = ["The", "**pool", "leaks", "said", "."].map((words) => restsAt(text, words));
    expect(new Set(places.map((place) => JSON.stringify(place))).size).toBe(1);
    expect(places[0]).toMatchObject({ start: 0, end: text.length - 1, speaker: "Ana Ruiz" });
  });

  test("is nothing to ask where no sentence stands", () => {
    expect(restsAt("One.\n\n```\ncode\n```\n\nTwo.\n", "code")).toBeNull();
    expect(recordOf("").restsOn(0)).toBeNull();
  });
});

describe("unsourced paragraphs", () => {
  const unsourced = (text: string) =>
    recordOf(text).unsourced.map(({ start, end, sentences }) => [text.slice(start, end), sentences]);

  test("are those in which nobody is on record", () => {
    const bare = "The landlords made a fortune. The council looked away.";
    expect(unsourced(`# Rents\n\nRents rose, Ana Ruiz said.\n\n${bare}\n`)).toEqual([[bare, 2]]);
  });

  test.each([
    ["one source is enough", "Rents rose. They will rise again, Ana Ruiz said."],
    ["a citation is a source", "Rents rose by half.[^1]\n\n[^1]: Housing office, 2024."],
    ["a question needs none", "Who pays for it?"],
    ["a list is no paragraph", "- Rents rose.\n- Wages fell."],
    ["a heading is none", "# Rents rose"],
  ])("are not: %s", (_, text) => {
    expect(unsourced(text)).toEqual([]);
  });
});
