import type { LedgerStatement } from "../../review/index.js";
import { nobody, speakerKind, speakerName } from "../phrases.js";
import { placeName } from "../places.js";
import type { ReportSpeaker, ReviewReport } from "../types.js";
import type { Wording } from "../wording.js";
import { html, type Markup } from "./markup.js";
import { leftOut, placeLink, section, type View } from "./view.js";

/** Width of the longest bar, in the units of its picture. */
const FULL = 100;

/** Who speaks and how much, as a table with a bar in each row. What each says is folded away under its name. */
export function whoSpeaks(report: ReviewReport, view: View): Markup {
  const { speakers } = report;
  const { wording } = view;
  if (speakers.length === 0) {
    return section(view, "speakers", wording.say("whoSpeaks"), html`<p>${nobody(report, wording)}</p>`);
  }
  const longest = Math.max(...speakers.slice(0, 1).map(({ share }) => share), Number.EPSILON);
  const heads = [wording.say("quoted"), wording.say("inPart"), wording.say("reported"), wording.say("words")];
  const table = html`<p class="aside">${wording.say("speakersNote")}</p>
<div class="wide" role="group" tabindex="0" aria-labelledby="${view.prefix}speakers-title">
<table>
<thead><tr><th scope="col">${wording.say("source")}</th>${heads.map((head) => html`<th scope="col" class="number">${head}</th>`)}<th scope="col">${wording.say("share")}</th></tr></thead>
<tbody>${speakers.slice(0, view.most).map((speaker) => row(speaker, longest, view))}
</tbody>
</table>
</div>
${leftOut(view, speakers.length)}
${statements(speakers, view)}`;
  return section(view, "speakers", wording.say("whoSpeaks"), table);
}

function row(speaker: ReportSpeaker, longest: number, view: View): Markup {
  const { wording } = view;
  const { direct, mixed, indirect, words, share } = speaker;
  return html`
<tr${speaker.unnamed ? html` class="unnamed"` : null}><th scope="row">${nameOf(speaker, wording)}</th>
${[direct, mixed, indirect, words].map((count) => html`<td class="number">${count === 0 ? "–" : wording.number(count)}</td>`)}
<td class="share"><span class="number">${wording.percent(share)}</span> ${bar(speaker, longest)}</td></tr>`;
}

/** The numbers beside it say the same, so that it needs no words of its own. */
function bar({ words, quotedWords, share }: ReportSpeaker, longest: number): Markup {
  const width = (share / longest) * FULL;
  const solid = words === 0 ? 0 : (quotedWords / words) * width;
  const round = (value: number): string => value.toFixed(1);
  return html`<svg class="bar" viewBox="0 0 ${FULL} 8" preserveAspectRatio="none" aria-hidden="true" focusable="false"><rect class="reported" width="${round(width)}" height="8"/><rect class="quoted" width="${round(solid)}" height="8"/></svg>`;
}

function nameOf(speaker: ReportSpeaker, wording: Wording): Markup {
  const kind = speakerKind(speaker, wording);
  const name = html`<span class="name" lang="en">${speakerName(speaker, wording)}</span>`;
  return kind === "" ? name : html`${name} <span class="kind">${kind}</span>`;
}

/** What each source says, folded away under its name. */
function statements(speakers: readonly ReportSpeaker[], view: View): Markup {
  const { wording, most, prefix } = view;
  return html`<h4>${wording.say("whatTheySay")}</h4>
${speakers.slice(0, most).map(
  (speaker, index) => html`<details id="${prefix}speaker-${index}"><summary>${nameOf(speaker, wording)}</summary>
<ul>${speaker.statements.slice(0, most).map((statement, at) => said(statement, placeName.statement(index, at), view))}
</ul>${leftOut(view, speaker.statements.length)}</details>
`,
)}`;
}

function said({ says, line }: LedgerStatement, name: string, view: View): Markup {
  return html`
<li><span lang="en">${says}</span> ${placeLink(view, name, line)}</li>`;
}
