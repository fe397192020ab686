import { describe, expect, it, test } from "vitest";
import { places } from "../../src/report/index.js";
import { copyOf, reported } from "./reported.js";

describe("the title", () => {
  test.each([
    ["of the front matter", "---\ntitle: The quay\n---\n\n# Another\n", "The quay"],
    ["else the first heading", "Words.\n\n## A *new* quay\n", "A new quay"],
    ["else the path", "Words.\n", "draft.md"],
  ])("%s", (_name, text, title) => {
    expect(reported(text).title).toBe(title);
  });
});

it("counts the sentences of the running text, those that could need a source, and those that have one", () => {
  const text = "# The quay failed\n\nThe quay failed. Ana Lee said that it was old. Did it sink?\n";
  expect(reported(text).sentences).toEqual({ all: 3, needing: 2, sourced: 1 });
});

it("says who speaks, who gives the most words first, and in which share", () => {
  const report = reported("Ana Lee said that the quay was old and wet. “It closed,” Tom Reed said. Critics say so.");
  const rows = report.speakers.map(({ name, direct, indirect, unnamed }) => [name, direct, indirect, unnamed]);
  expect(rows).toEqual([
    ["Ana Lee", 0, 1, false],
    ["Tom Reed", 1, 0, false],
    ["Critics", 0, 1, true],
  ]);
  expect(report.speakers.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1);
  expect(report.statements).toEqual({ all: 3, unnamed: 1 });
});

describe("what remains", () => {
  it("is placeholders with what they wait for, stets without a reason and errors", () => {
    const { remains, stets } = reported("It cost [SOURCE TK].\n\nThe radicals met. <!-- stet loaded/label -->\n");
    expect(remains.map(({ kind, words, waitsFor }) => [kind, words, waitsFor])).toEqual([
      ["placeholder", "[SOURCE TK]", "source"],
      ["stet", "<!-- stet loaded/label -->", ""],
    ]);
    expect(stets.map(({ rules, words }) => [rules, words])).toEqual([[["loaded/label"], "The radicals met."]]);
  });

  it("is nothing in a draft that asks not to be reviewed", () => {
    const report = reported("---\nblue-pencil: off\n---\n\nCritics say [SOURCE TK].\n");
    expect(report).toMatchObject({ isOff: true, remains: [] });
    expect(copyOf(report)).toEqual(["Critics say [SOURCE TK]."]);
  });
});

describe("the marked-up copy", () => {
  test.each([
    ["strikes and replaces", "Lee claimed that it closed.", "Lee ~claimed~^said^[1] that it closed."],
    ["takes out with the comma and the next capital", "Obviously, it closed.", "~Obviously~~, it~^It^[1] closed."],
    ["puts in behind a caret", "Critics say it closed.", "_Critics_^, among them [WHO TK],^[1] say it closed."],
    ["leaves what a finding only asks about", "It cost [SOURCE TK] in all.", "It cost _[SOURCE TK]_[1] in all."],
    [
      "shows code and addresses as written",
      "See `x.md` or <https://example.org/a>.",
      "See x.md or <https://example.org/a>.",
    ],
    ["puts the cells of a row beside each other", "| Port | utterly old |\n|---|---|\n", "Port | "],
  ])("%s", (_name, text, copy) => {
    expect(copyOf(reported(text))[0]).toContain(copy);
  });

  it("has every word of the draft, as often as it is there", () => {
    const text = "Critics *say* **Obviously, it** failed. Lee claimed a [seat](https://example.org).";
    const words = reported(text).paragraphs.flatMap(({ cells }) =>
      cells.flat().map((piece) => (piece.kind === "words" ? piece.text : "")),
    );
    expect(words.join("")).toBe("Critics say Obviously, it failed. Lee claimed a seat.");
  });

  it("notes a finding about a comment at the end of the words before it", () => {
    const [paragraph] = reported("The boats sank. <!-- stet loaded/label -->\n").paragraphs;
    expect(paragraph?.notes.map(({ rule }) => rule)).toContain("draft/stet-without-reason");
    expect(paragraph?.cells.flat().some(({ kind }) => kind === "insertion")).toBe(false);
  });

  it("numbers every note once, in the order of the draft", () => {
    const { paragraphs } = reported(
      "Critics say it closed.\n\n- Lee claimed that it closed.\n\n> Obviously, it closed.\n",
    );
    expect(paragraphs.flatMap(({ notes }) => notes.map(({ number }) => number))).toEqual([1, 2, 3]);
    expect(paragraphs.map(({ kind }) => kind)).toEqual(["text", "item", "quote"]);
  });
});

it("finds every place again by its name", () => {
  const text = "Critics say it cost 40 euros. <!-- stet loaded/label -->\n\nIt [SOURCE TK] closed, Ana Lee said.\n";
  const known = places(reported(text));
  const at = (name: string) => {
    const place = known.get(name);
    return place && text.slice(place.start, place.end);
  };
  expect(at("point-0")).toBe("<!-- stet loaded/label -->");
  expect(at("point-1")).toBe("[SOURCE TK]");
  expect(at("stet-0")).toBe("<!-- stet loaded/label -->");
  expect([...known.keys()].filter((name) => /^fact-|^note-|^said-/.test(name)).map(at)).not.toContain(undefined);
  expect(known.get("fact-none")).toBeUndefined();
});
