import { expect, test } from "vitest";
import type { DraftFinding } from "../../../../src/review/index.js";
import { toClosedDiagnostic } from "../../../../src/vscode/findings/diagnostics.js";
import { DiagnosticSeverity } from "../fake/vscode.js";

const FINDING: DraftFinding = {
  rule: "loaded/doubt",
  severity: "hint",
  confidence: 1,
  message: "Why?",
  ...{ start: 4, end: 7, line: 1, column: 5, endLine: 1, endColumn: 8 },
  fixes: [],
};

test("a hint is underlined, but the editor keeps it out of the Problems view", () => {
  expect(toClosedDiagnostic(FINDING, "so-called").severity).toBe(DiagnosticSeverity.Hint);
});

test("each finding says whose it is and which rule it comes from", () => {
  const { source, code } = toClosedDiagnostic(FINDING, "so-called");
  expect(source).toBe("Blue Pencil");
  expect(code).toMatchObject({ value: "loaded/doubt" });
});

test.each([
  ["names the words where the message has them not", "Why?", "so-called", "“so-called”: Why?"],
  ["says them once where it has", "“So-called” says that the name does not fit.", "so-called", undefined],
  ["leaves out their quotation marks", "Who said it?", "“We sank.”", "“We sank.”: Who said it?"],
  [
    "shows the beginning of many, in one line",
    "Why?",
    `It was\n${"very ".repeat(9)}late.`,
    "“It was very very very very very…”: Why?",
  ],
])("a problem %s", (_name, message, words, expected = message) => {
  expect(toClosedDiagnostic({ ...FINDING, message }, words).message).toBe(expected);
});
