import { expect, test } from "vitest";
import type { ReviewDesk } from "../../../../src/vscode/desk/review-desk.js";
import { FindingsBook } from "../../../../src/vscode/views/findings-book.js";
import { EventEmitter, state } from "../fake/vscode.js";
import { draftWith, type Marked } from "./rows.js";

const noDesk: Pick<ReviewDesk, "session"> = { session: () => undefined };

function countsOf(...marked: readonly Marked[]) {
  state.documents = [];
  const drafts = [draftWith("port.md", marked.map(([words]) => words).join(" "), marked)];
  const closed = { drafts: () => drafts, has: () => true, onDidChange: new EventEmitter<string | undefined>().event };
  return new FindingsBook(noDesk as ReviewDesk, closed).counts;
}

test("all findings are counted, and of them the errors and warnings, which the badge shows", () => {
  const loud = [
    ["[COST TK]", "draft/placeholder-left", "error"],
    ["Critics", "attribution/vague-source", "warning"],
  ] as const;
  const quiet = [
    ["famously", "loaded/editorial-adverb", "information"],
    ["very", "loaded/intensifier", "hint"],
  ] as const;
  expect(countsOf(...loud, ...quiet)).toEqual({ total: 4, loud: 2 });
  expect(countsOf(...quiet)).toEqual({ total: 2, loud: 0 });
});
