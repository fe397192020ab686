import type { ReviewReport } from "../types.js";
import { markedUpCopy } from "./copy.js";
import { factSheet } from "./facts.js";
import { html, type Markup } from "./markup.js";
import { openPoints } from "./points.js";
import { whoSpeaks } from "./speakers.js";
import { summary } from "./summary.js";
import type { View } from "./view.js";

/** The parts of a report as they follow each other, each with an id of its own to put it in its place. */
export interface ReportParts {
  readonly summary: Markup;
  readonly points: Markup;
  readonly speakers: Markup;
  readonly copy: Markup;
  readonly facts: Markup;
}

export function reportParts(report: ReviewReport, view: View): ReportParts {
  return {
    summary: summary(report, view),
    points: openPoints(report, view),
    speakers: whoSpeaks(report, view),
    copy: markedUpCopy(report, view),
    facts: factSheet(report, view),
  };
}

/** One report, as a part of a page. */
export function reportArticle(report: ReviewReport, view: View): Markup {
  const parts = reportParts(report, view);
  return html`<article aria-labelledby="${view.prefix}title">
${Object.entries(parts).map(
  ([name, part]) => html`<div id="${view.prefix}part-${name}">${part}</div>
`,
)}</article>
`;
}
