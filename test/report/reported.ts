import { type CopyPiece, type ReportFact, type ReviewReport, reportOf } from "../../src/report/index.js";
import { openReview } from "../../src/review/index.js";
import { english } from "../language/english.js";
import { EVERYTHING } from "../review/everything.js";

/** The report of a draft under the default settings. */
export function reported(text: string, path = "draft.md"): ReviewReport {
  return reportOf(openReview(text, english, EVERYTHING), { path });
}

/** The facts of one kind, as they are listed. */
export function listed(text: string, kind: ReportFact["kind"]): string[] {
  return reported(text)
    .facts.filter((fact) => fact.kind === kind)
    .map((fact) => fact.text);
}

/** The copy as plain text: ~struck~, ^put in^, _marked_, and the numbers of notes in brackets. */
export function copyOf(report: ReviewReport): string[] {
  return report.paragraphs.map(({ cells }) => cells.map((cell) => cell.map(pieceText).join("")).join(" | "));
}

function pieceText(piece: CopyPiece): string {
  if (piece.kind === "reference") return `[${piece.note}]`;
  if (piece.kind === "insertion") return `^${piece.text}^`;
  if (piece.struck) return `~${piece.text}~`;
  return piece.notes.length > 0 ? `_${piece.text}_` : piece.text;
}
