import { beforeEach, expect, test } from "vitest";
import type { DraftRows } from "../../../../src/vscode/views/finding-rows.js";
import { FindingsModel } from "../../../../src/vscode/views/findings-model.js";
import { ShownRows } from "../../../../src/vscode/views/shown-rows.js";
import { draftWith } from "./rows.js";

const POOL = draftWith("pool.md", "Critics say so.", [["Critics", "attribution/vague-source"]]);
const PORT = draftWith("port.md", "Obviously so.", [["Obviously", "loaded/editorial-adverb"]]);

let drafts: readonly DraftRows[];
let model: FindingsModel;
let rows: ShownRows;

/** As the editor asks: for every row and, in groups that are open, for those below. */
function show(...open: number[]): string[] {
  const top = rows.children();
  for (const [index, id] of top.entries()) {
    rows.row(id);
    if (open.includes(index)) for (const child of rows.children(id)) rows.row(child);
  }
  return [...top];
}

const become = (...next: DraftRows[]) => {
  drafts = next;
  model.update();
  return rows.takeChanges();
};

beforeEach(() => {
  drafts = [POOL, PORT];
  model = new FindingsModel(() => drafts);
  rows = new ShownRows(model);
});

test("before anything was shown nothing has changed", () => {
  expect(become(PORT)).toEqual([]);
});

test("what is as it was shown need not be shown again, also where its words have moved", () => {
  show(0, 1);
  expect(become(POOL, PORT)).toEqual([]);
  expect(become(draftWith("pool.md", " Critics say so.", [["Critics", "attribution/vague-source"]]), PORT)).toEqual([]);
});

test("a draft with a finding more is shown again, and no other", () => {
  const [, port] = show(0, 1);
  const more = draftWith("port.md", "Obviously so, of course.", [
    ["Obviously", "loaded/editorial-adverb"],
    ["of course", "loaded/editorial-adverb"],
  ]);
  expect(become(POOL, more)).toEqual([port]);
});

test("of a group that is open only the row that changed is shown again", () => {
  const [pool = ""] = show(0);
  const [finding] = model.children(pool);
  expect(become(draftWith("pool.md", "\nCritics say so.", [["Critics", "attribution/vague-source"]]), PORT)).toEqual([
    finding,
  ]);
});

test("rows in groups that were never opened are not looked at", () => {
  show();
  expect(become(draftWith("pool.md", "\nCritics say so.", [["Critics", "attribution/vague-source"]]), PORT)).toEqual(
    [],
  );
});

test("a draft that comes or goes changes everything", () => {
  show(0);
  expect(become(POOL)).toBe("all");
  show(0);
  expect(become(PORT, POOL)).toBe("all");
});

test("a change is told once", () => {
  show(0);
  become(draftWith("pool.md", "\nCritics say so.", [["Critics", "attribution/vague-source"]]), PORT);
  expect(rows.takeChanges()).toEqual([]);
});
