import { findingCounts } from "../phrases.js";
import type { ReviewReport } from "../types.js";
import type { Wording } from "../wording.js";
import { OWN_COLOURS } from "./colours.js";
import { html, type Markup } from "./markup.js";
import { reportArticle } from "./report.js";
import { STYLE } from "./style.js";

/** What a page in a file is to show of a report beyond the report itself. */
export interface PageOptions {
  readonly wording: Wording;
  readonly ticks?: ReadonlySet<string>;
}

const NO_TICKS: ReadonlySet<string> = new Set();

/** A report as a page that needs nothing else: no script, no other file, no network. */
export function htmlPage(report: ReviewReport, options: PageOptions): string {
  const page = new ReportPage(options);
  return page.start(report.title) + page.add(report) + page.end();
}

/** A page of several reports, made piece by piece so that it never has to be held as a whole. */
export class ReportPage {
  private readonly rows: Markup[] = [];

  constructor(private readonly options: PageOptions) {}

  /** The page up to its first report. */
  start(title: string): string {
    const { wording } = this.options;
    return html`<!DOCTYPE html>
<html lang="${wording.locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${title} – ${wording.say("report")}</title>
<style>${{ html: OWN_COLOURS + STYLE }}</style>
</head>
<body>
<main>
<h1>${wording.say("report")}</h1>
`.html;
  }

  add(report: ReviewReport): string {
    const { wording, ticks = NO_TICKS } = this.options;
    const prefix = `d${this.rows.length + 1}-`;
    this.rows.push(overviewRow(report, prefix, wording));
    return reportArticle(report, { wording, prefix, ticks, isLive: false, most: Number.POSITIVE_INFINITY }).html;
  }

  /** The end of the page, with an overview where there are several reports. */
  end(): string {
    return html`${this.rows.length > 1 ? overview(this.rows, this.options.wording) : null}</main>
</body>
</html>
`.html;
  }
}

function overview(rows: readonly Markup[], wording: Wording): Markup {
  const heads = [wording.say("draft"), wording.say("state"), wording.say("findings"), wording.say("words")];
  return html`<section id="drafts" aria-labelledby="drafts-title">
<h2 id="drafts-title">${wording.say("drafts")}</h2>
<div class="wide" role="group" tabindex="0" aria-labelledby="drafts-title">
<table>
<thead><tr>${heads.map((head) => html`<th scope="col">${head}</th>`)}</tr></thead>
<tbody>${rows}
</tbody>
</table>
</div>
</section>
`;
}

function overviewRow(report: ReviewReport, prefix: string, wording: Wording): Markup {
  const state = wording.say(report.remains.length === 0 ? "isReady" : "isNotReady");
  return html`
<tr><th scope="row"><a href="#${prefix}title">${report.path}</a></th><td>${state}</td><td>${findingCounts(report, wording)}</td><td>${wording.number(report.words)}</td></tr>`;
}
