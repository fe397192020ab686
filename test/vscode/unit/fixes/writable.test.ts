import { beforeEach, expect, test } from "vitest";
import type { DraftFinding, DraftFix } from "../../../../src/review/index.js";
import { offeredFixes } from "../../../../src/vscode/fixes/offered-fixes.js";
import { canWrite, noLongerRefused, refused } from "../../../../src/vscode/fixes/writable.js";
import { asDocument } from "../fake/as-document.js";
import { FakeDocument, state } from "../fake/vscode.js";

beforeEach(() => {
  state.settings = {};
  state.excluded = false;
});

test("a draft on the disk or not saved yet can be written to; one that is closed, or elsewhere, cannot", () => {
  const fake = new FakeDocument("TK");
  expect(canWrite(asDocument(fake))).toBe(true);
  fake.isClosed = true;
  expect(canWrite(asDocument(fake))).toBe(false);
  const untitled = new FakeDocument("TK");
  untitled.isUntitled = true;
  expect(canWrite(asDocument(untitled))).toBe(true);
});

test("what the settings make read-only cannot be written to, unless they take it out again", () => {
  const document = asDocument(new FakeDocument("TK"));
  state.excluded = true; // whatever glob there is names the document
  state.settings = { readonlyInclude: { "**/*.md": true } };
  expect(canWrite(document)).toBe(false);
  state.settings = { readonlyInclude: { "**/*.md": true }, readonlyExclude: { "port.md": true } };
  expect(canWrite(document)).toBe(true);
  state.settings = { readonlyInclude: { "**/*.md": false } };
  expect(canWrite(document)).toBe(true);
});

test("once the editor refused a change it is known, until the text changes or the editor asks for fixes again", () => {
  const fake = new FakeDocument("It cost TK.");
  refused(asDocument(fake));
  expect(canWrite(asDocument(fake))).toBe(false);
  noLongerRefused(asDocument(fake));
  expect(canWrite(asDocument(fake))).toBe(true);
  refused(asDocument(fake));
  fake.edit("TK", "9 euros");
  expect(canWrite(asDocument(fake))).toBe(true);
});

test("fixes are offered where the draft can be written to", () => {
  const at = { start: 7, end: 7 };
  const fix = (title: string, text: string): DraftFix => ({ title, safe: false, edits: [{ ...at, text }] });
  const asking = fix("Ask who", ", among them [WHO TK],");
  const other = fix("Put in a comma", ",");
  const finding = { fixes: [asking, other] } as unknown as DraftFinding;
  const fake = new FakeDocument("Critics say it leaks.");
  expect(offeredFixes(asDocument(fake), finding)).toEqual([asking, other]);
  fake.isClosed = true;
  expect(offeredFixes(asDocument(fake), finding)).toEqual([]);
});
