import type { Span } from "../document/index.js";
import type { ReviewReport } from "./types.js";

/** Names for what a report shows a place of; `places` finds them again. */
export const placeName = {
  note: (number: number) => `note-${number}`,
  point: (index: number) => `point-${index}`,
  stet: (index: number) => `stet-${index}`,
  statement: (speaker: number, index: number) => `said-${speaker}-${index}`,
  fact: (key: string) => `fact-${key}`,
};

/** Where in the draft the things of a report stand, by name. */
export function places(report: ReviewReport): ReadonlyMap<string, Span> {
  const notes = report.paragraphs.flatMap((paragraph) => paragraph.notes);
  return new Map<string, Span>([
    ...notes.map((note) => [placeName.note(note.number), note] as const),
    ...report.remains.map((point, index) => [placeName.point(index), point] as const),
    ...report.stets.map((stet, index) => [placeName.stet(index), stet] as const),
    ...report.facts.map((fact) => [placeName.fact(fact.key), fact] as const),
    ...report.speakers.flatMap(({ statements }, speaker) =>
      statements.map((statement, index) => [placeName.statement(speaker, index), statement] as const),
    ),
  ]);
}
