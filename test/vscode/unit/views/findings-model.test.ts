import { beforeEach, describe, expect, test } from "vitest";
import { FindingsModel } from "../../../../src/vscode/views/findings-model.js";
import { draftWith, idsOf, shown } from "./rows.js";

const PORT = draftWith("port.md", "Critics say it leaks.\nObviously, critics agree.\nThe [COST TK] is high.\n", [
  ["Critics", "attribution/vague-source", "warning", 2],
  ["Obviously", "loaded/editorial-adverb", "warning", 1],
  ["[COST TK]", "draft/placeholder-left", "error"],
]);
const POOL = draftWith("news/pool.md", "Critics say it is full.\nSome critics do.\n", [
  ["Critics", "attribution/vague-source"],
  ["critics", "attribution/vague-source"],
]);

let drafts = [POOL, PORT];
let model: FindingsModel;

beforeEach(() => {
  drafts = [POOL, PORT];
  model = new FindingsModel(() => drafts);
});

describe("findings", () => {
  test("by draft, in the order of the drafts, with place and message", () => {
    expect(shown(model)).toEqual([
      "pool.md | 2 · news",
      "  Critics | line 1: About Critics.",
      "  critics | line 2: About critics.",
      "port.md | 3",
      "  Critics | line 1: About Critics.",
      "  Obviously | line 2: About Obviously.",
      "  [COST TK] | line 3: About [COST TK].",
    ]);
  });

  test("by rule, in the order of the rules, divided by draft only where there are several", () => {
    model.grouping = "rule";
    expect(shown(model)).toEqual([
      "Vague source | 3",
      "  pool.md | 2 · news",
      "    Critics | line 1",
      "    critics | line 2",
      "  port.md | 1",
      "    Critics | line 1",
      "Editorial adverb | 1",
      "  Obviously | port.md, line 2",
      "Placeholder left | 1",
      "  [COST TK] | port.md, line 3",
    ]);
  });

  test("by rule say what each rule is called, and its id beside what it marks", () => {
    model.grouping = "rule";
    const [rule] = model.children().map((id) => model.row(id));
    expect(rule?.label).toBe("Vague source");
    expect(rule?.tooltip).toContain("nobody in it is named");
    expect(rule?.tooltip).toContain("vague\\-source");
  });

  test("by severity, the loudest first", () => {
    model.grouping = "severity";
    expect(shown(model).filter((row) => !row.startsWith("    "))).toEqual([
      "Errors | 1",
      "  [COST TK] | port.md, line 3: About [COST TK].",
      "Warnings | 4",
      "  pool.md | 2 · news",
      "  port.md | 2",
    ]);
  });

  test("of one rule or severity the surest first; of a draft by place", () => {
    const text = "Critics say it leaks, some say it floods, and many say it stinks.";
    const vague = "attribution/vague-source";
    drafts = [
      draftWith("port.md", text, [
        ["Critics", vague, "warning", 0, 0.6],
        ["some", vague, "warning", 0, 0.9],
        ["many", vague, "warning", 0, 0.6],
      ]),
    ];
    const words = () => shown(model).flatMap((row) => /^ +(\w+) \|/.exec(row)?.[1] ?? []);
    expect(words()).toEqual(["Critics", "some", "many"]);
    model.grouping = "rule";
    expect(words()).toEqual(["some", "Critics", "many"]);
    model.grouping = "severity";
    expect(words()).toEqual(["some", "Critics", "many"]);
  });

  test("a draft without findings has no row", () => {
    drafts = [draftWith("empty.md", "All is well.", [])];
    expect(shown(model)).toEqual([]);
  });

  test("are fixable where there is a fix, and say by word what the icon says", () => {
    const [, critics, , , vague] = idsOf(model).map((id) => model.row(id));
    expect([critics?.kind, vague?.kind]).toEqual(["finding", "finding.fixable"]);
    expect(vague?.spoken).toBe("Critics, warning, line 1. About Critics.");
  });

  test("lead to their place; groups lead nowhere", () => {
    const [group = "", finding = ""] = idsOf(model);
    expect(model.target(group)).toBeUndefined();
    expect(model.target(finding)).toEqual({ uri: "file:///news/pool.md", start: 0, end: 7 });
  });

  test("know the row above them, also before that was opened", () => {
    for (const grouping of ["draft", "rule", "severity"] as const) {
      model.grouping = grouping;
      const parents = new Map(idsOf(model).flatMap((id) => model.children(id).map((child) => [child, id] as const)));
      model.update();
      for (const id of parents.keys()) expect([id, model.parent(id)]).toEqual([id, parents.get(id)]);
    }
  });

  test("have each an id of its own", () => {
    for (const grouping of ["draft", "rule", "severity"] as const) {
      model.grouping = grouping;
      const ids = idsOf(model);
      expect(new Set(ids).size).toBe(ids.length);
    }
  });

  test("keep their id when they move, and when one alike comes after them", () => {
    const [, before] = idsOf(model);
    drafts = [
      draftWith("news/pool.md", "News.\n\nCritics say it is full.\nCritics agree.\n", [
        ["Critics", "attribution/vague-source"],
        ["Critics", "attribution/vague-source"],
      ]),
    ];
    model.update();
    const [, after, another] = idsOf(model);
    expect(after).toBe(before);
    expect(another).not.toBe(before);
  });
});

describe("the filter", () => {
  test.each([
    ["a word marked, capitals or not", "OBVIOUSLY", 1],
    ["a word of the message", "about", 5],
    ["the rule", "vague-source", 3],
    ["the rule’s name", "vague source", 3],
    ["the draft", "news/", 0],
    ["the draft’s name", "pool.md", 2],
    ["the draft’s folder", "news", 2],
    ["all of several words", "critics port", 1],
    ["nothing", "no such thing", 0],
    ["blanks only", "  ", 5],
  ])("finds %s", (_, filter, count) => {
    model.filter = filter;
    expect(model.counts).toEqual({ shown: count, total: 5 });
    expect(idsOf(model).filter((id) => model.find(id))).toHaveLength(count);
  });

  test("leaves groups out in which it finds nothing", () => {
    model.filter = "obviously";
    expect(shown(model).filter((row) => !row.startsWith(" "))).toEqual(["port.md | 1"]);
  });
});

test("a group that is alone is open from the start", () => {
  const [pool] = model.children();
  expect(model.row(pool ?? "")?.fold).toBe("closed");
  model.filter = "pool";
  expect(model.row(model.children()[0] ?? "")?.fold).toBe("open");
});

test("what is gone has no row, no place and nothing below it", () => {
  const [group = "", finding = ""] = idsOf(model);
  drafts = [];
  model.update();
  for (const id of [group, finding]) {
    expect([model.row(id), model.target(id), model.children(id)]).toEqual([undefined, undefined, []]);
  }
});
