import { SEVERITIES } from "../../review/index.js";
import type { ReviewReport } from "../types.js";
import type { Wording } from "../wording.js";
import { html, type Markup } from "./markup.js";
import type { View } from "./view.js";

/** The top of a report: is it ready, what remains, and the main figures. */
export function summary(report: ReviewReport, view: View): Markup {
  const { wording, prefix } = view;
  return html`<header id="${prefix}summary" class="summary">
<h2 id="${prefix}title" lang="en">${report.title}</h2>
${report.path === report.title ? null : html`<p class="path">${report.path}</p>`}
<p class="verdict ${verdictClass(report)}"><strong>${verdict(report, wording)}</strong></p>
<dl>${figures(report, wording).map(
    ([name, value, note]) => html`
<div><dt>${name}</dt><dd>${value}${note === "" ? null : html`<small>${note}</small>`}</dd></div>`,
  )}
</dl>
</header>`;
}

/** Whether the draft is ready, in a sentence. */
export function verdict({ isOff, remains }: ReviewReport, wording: Wording): string {
  if (isOff) return wording.say("off");
  return remains.length === 0 ? wording.say("ready") : wording.say("notReady", remains.length);
}

function verdictClass({ isOff, remains }: ReviewReport): string {
  if (isOff) return "off";
  return remains.length === 0 ? "ready" : "not-ready";
}

/** The main figures of a report: name, value, and a remark on how it is counted. */
export function figures(report: ReviewReport, wording: Wording): (readonly [string, string, string])[] {
  const { sentences, statements } = report;
  return [
    [wording.say("words"), wording.number(report.words), ""],
    [wording.say("findings"), findingCounts(report, wording), ""],
    [
      wording.say("sourcedSentences"),
      wording.partOf(sentences.sourced, sentences.needing),
      wording.say("sentencesNote", sentences.all),
    ],
    [wording.say("sources"), wording.number(report.speakers.length), ""],
    [wording.say("unnamedStatements"), wording.partOf(statements.unnamed, statements.all), ""],
    [wording.say("toCheck"), wording.number(report.facts.length), ""],
  ];
}

/** "Warning: 2, Information: 6" */
export function findingCounts({ counts }: ReviewReport, wording: Wording): string {
  const parts = SEVERITIES.filter((severity) => counts[severity] > 0).map(
    (severity) => `${wording.say(severity)}: ${wording.number(counts[severity])}`,
  );
  return parts.length === 0 ? wording.say("none") : parts.join(", ");
}
