import { describe, expect, test } from "vitest";
import { DEFAULT_SETTINGS, placeholdersIn, sourcesOf, stetsIn } from "../../../../src/review/index.js";
import { OpenPointsModel } from "../../../../src/vscode/views/open-points-model.js";
import type { Placer } from "../../../../src/vscode/views/placed.js";
import { SourcesModel } from "../../../../src/vscode/views/sources-model.js";
import { english } from "../../../language/english.js";
import { idsOf, shown } from "./rows.js";

const URI = "file:///port.md";

const placeIn =
  (text: string): Placer =>
  ({ start, end }) => ({ start, end, line: text.slice(0, start).split("\n").length });

function sources(text: string, place = placeIn(text)): SourcesModel {
  const model = new SourcesModel();
  model.show({ uri: URI, ledger: sourcesOf(text, english), place });
  return model;
}

describe("sources", () => {
  const TEXT = `“The quay will not last the winter,” Ana Ruiz said.

Critics say the plan is far too late and much too dear for a town of this size.

Ruiz said the council knew.
`;

  test("come with the share of words and what each says, the unnamed ones first", () => {
    expect(shown(sources(TEXT))).toEqual([
      "Critics | 62%, 1 reported",
      "  the plan is far too late and much too dear for a… | line 3, reported",
      "Ana Ruiz | 38%, 1 quoted, 1 reported",
      "  “The quay will not last the winter” | line 1, quoted",
      "  the council knew | line 5, reported",
    ]);
  });

  test("tell the unnamed from the named, by icon and by word", () => {
    const model = sources(TEXT);
    const [critics, ana] = model.children().map((id) => model.row(id));
    expect(critics).toMatchObject({ kind: "source.unnamed", icon: "organization" });
    expect(critics?.spoken).toContain("nobody is named");
    expect(ana).toMatchObject({ kind: "source", icon: "person" });
  });

  test("lead to what is said; the source itself to its first statement", () => {
    const model = sources(TEXT);
    const [, , ana = "", first = ""] = idsOf(model);
    const says = (id: string) => TEXT.slice(model.target(id)?.start, model.target(id)?.end);
    expect(says(first)).toContain("The quay");
    expect(model.target(ana)).toEqual(model.target(first));
    expect(model.parent(first)).toBe(ana);
  });

  test("lead nowhere where the words were changed since", () => {
    const model = sources(TEXT, () => undefined);
    const ids = idsOf(model);
    expect(ids.map((id) => model.target(id))).toEqual(ids.map(() => undefined));
    expect(model.row(ids[1] ?? "")?.description).toBe("reported");
  });

  test("of no draft are none", () => {
    const model = sources(TEXT);
    const [critics = ""] = model.children();
    model.show(undefined);
    expect([model.children(), model.row(critics)]).toEqual([[], undefined]);
  });

  test("with the same name stay apart", () => {
    const ids = idsOf(sources("A reporter said it leaks.\n\nA reporter said it burns.\n"));
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe("open points", () => {
  const points = (text: string): OpenPointsModel => {
    const model = new OpenPointsModel();
    const placeholders = placeholdersIn(text, DEFAULT_SETTINGS);
    model.show({ uri: URI, placeholders, stets: stetsIn(text), place: placeIn(text) });
    return model;
  };
  const TEXT = `It cost [SOURCE TK], and TK more.

The radicals met. <!-- stet loaded/label: their own word -->

The extremists left. <!-- stet loaded/label -->
`;

  test("are placeholders and what each waits for, and stets with their reasons", () => {
    expect(shown(points(TEXT))).toEqual([
      "Placeholders | 2",
      "  [SOURCE TK] | line 1, waits for: source",
      "  TK | line 1, still to come",
      "Let stand | 2",
      "  their own word | line 3, loaded/label",
      "  No reason given | line 5, loaded/label",
    ]);
  });

  test("lead to their place", () => {
    const model = points(TEXT);
    const texts = idsOf(model).map((id) => TEXT.slice(model.target(id)?.start ?? 0, model.target(id)?.end ?? 0));
    expect(texts).toEqual([
      "",
      "[SOURCE TK]",
      "TK",
      "",
      "<!-- stet loaded/label: their own word -->",
      "<!-- stet loaded/label -->",
    ]);
  });

  test("what was typed over is gone, and its heading with it", () => {
    const model = new OpenPointsModel();
    const text = "It cost [SOURCE TK], and [DAY TK].";
    const place: Placer = (span) => (span.start > 20 ? placeIn(text)(span) : undefined);
    model.show({ uri: URI, placeholders: placeholdersIn(text, DEFAULT_SETTINGS), stets: [], place });
    expect(shown(model)).toEqual(["Placeholders | 1", "  [DAY TK] | line 1, waits for: day"]);
    model.show({ uri: URI, placeholders: placeholdersIn(text, DEFAULT_SETTINGS), stets: [], place: () => undefined });
    expect(shown(model)).toEqual([]);
  });

  test("a kind of which there is none has no heading", () => {
    expect(shown(points("It cost TK."))[0]).toBe("Placeholders | 1");
    expect(shown(points("It cost TK."))).toHaveLength(2);
    expect(shown(points("All is said."))).toEqual([]);
  });
});
