import type { ActiveSeverity, DraftFinding, DraftRecord, DraftReview, ReviewedDraft } from "../../review/index.js";
import type { Severity } from "../../rules/index.js";
import type { ReviewReport } from "../types.js";
import { factsInSteps } from "./facts/index.js";
import { paragraphsInSteps } from "./paragraphs.js";
import { openPoints } from "./points.js";
import { countSentences } from "./sentences.js";
import { speakersOf } from "./speakers.js";
import { titleOf } from "./title.js";

/** What a report has to be told about its draft. */
export interface About {
  /** How to name the draft. */
  readonly path: string;
  /** How serious a finding must be to hold the draft back; "error" where it is not said. */
  readonly ready?: Severity | undefined;
}

/** The report of a draft under review, on its newest text. Linear in the draft's length. */
export function reportOf(review: DraftReview, about: About): ReviewReport {
  const reviewed = review.report();
  const record = review.record();
  if (record === null) throw new Error("A draft that was reviewed has been read");
  const steps = reportInSteps(reviewed, record, about);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** The same in small steps, for a caller that must not block: of what a review found and of the text that it read. */
export function* reportInSteps(
  { words, findings }: ReviewedDraft,
  record: DraftRecord,
  about: About,
): Generator<void, ReviewReport> {
  const { sources, totals } = yield* record.sources();
  yield;
  const { parsed } = record.reading;
  const remains = openPoints(findings, record, about.ready);
  yield;
  const { stets } = record;
  yield;
  const paragraphs = yield* paragraphsInSteps(parsed, findings);
  const facts = yield* factsInSteps(record.reading, sources);
  return {
    path: about.path,
    title: titleOf(parsed, about.path),
    words,
    isOff: record.isOff,
    leftAlone: record.kind.leftAlone ? record.kind.name : null,
    counts: countBySeverity(findings),
    sentences: countSentences(record.reading, totals),
    statements: { all: totals.statements, unnamed: totals.unnamedStatements },
    remains,
    stets,
    speakers: speakersOf(sources),
    paragraphs,
    facts,
  };
}

function countBySeverity(findings: readonly DraftFinding[]): Record<ActiveSeverity, number> {
  const counts = { error: 0, warning: 0, information: 0, hint: 0 };
  for (const { severity } of findings) counts[severity]++;
  return counts;
}
