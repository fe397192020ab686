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
  expect(toClosedDiagnostic(FINDING).severity).toBe(DiagnosticSeverity.Hint);
});

test("each finding says whose it is and which rule it comes from", () => {
  const { source, code } = toClosedDiagnostic(FINDING);
  expect(source).toBe("Blue Pencil");
  expect(code).toMatchObject({ value: "loaded/doubt" });
});
