import * as vscode from "vscode";
import type { DraftFinding } from "../../review/index.js";
import type { ReviewDesk } from "../desk/review-desk.js";

/** Points at a finding from a command's arguments. Good only as long as the draft does not change. */
export interface FindingReference {
  readonly uri: string;
  readonly rule: string;
  readonly start: number;
  readonly end: number;
}

export interface LocatedFinding {
  readonly document: vscode.TextDocument;
  readonly finding: DraftFinding;
}

export function refer(document: vscode.TextDocument, finding: DraftFinding): FindingReference {
  return { uri: document.uri.toString(), rule: finding.rule, start: finding.start, end: finding.end };
}

/** The finding meant, if it still stands where it stood and the document is still open. */
export function locate(desk: ReviewDesk, reference: FindingReference): LocatedFinding | undefined {
  const document = vscode.workspace.textDocuments.find((open) => open.uri.toString() === reference.uri);
  const finding = (document && desk.session(document)?.findings)?.find(
    ({ rule, start, end }) => rule === reference.rule && start === reference.start && end === reference.end,
  );
  return document && finding ? { document, finding } : undefined;
}

/** Those that touch `range`, a cursor at either end included. */
export function findingsAt(
  desk: ReviewDesk,
  document: vscode.TextDocument,
  range: vscode.Range,
): readonly DraftFinding[] {
  const start = document.offsetAt(range.start);
  const end = document.offsetAt(range.end);
  return (desk.session(document)?.findings ?? []).filter((finding) => finding.start <= end && finding.end >= start);
}

export function isFindingReference(value: unknown): value is FindingReference {
  if (typeof value !== "object" || value === null) return false;
  if (!("uri" in value && "rule" in value && "start" in value && "end" in value)) return false;
  const { uri, rule, start, end } = value;
  return typeof uri === "string" && typeof rule === "string" && typeof start === "number" && typeof end === "number";
}
