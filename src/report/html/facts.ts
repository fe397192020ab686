import { basisText } from "../phrases.js";
import { placeName } from "../places.js";
import type { FactKind, ReportFact, ReviewReport } from "../types.js";
import { html, type Markup } from "./markup.js";
import { leftOut, placeLink, section, type View } from "./view.js";

const KINDS: readonly FactKind[] = ["figure", "date", "name", "quotation"];

/** What a fact-checker ticks off, by kind. */
export function factSheet({ facts }: ReviewReport, view: View): Markup {
  const { wording } = view;
  const title = wording.say("factSheet");
  if (facts.length === 0) return section(view, "facts", title, html`<p>${wording.say("noFacts")}</p>`);
  return section(
    view,
    "facts",
    title,
    html`<p class="aside">${wording.say("factNote")}</p>
${KINDS.map((kind) =>
  ofKind(
    kind,
    facts.filter((fact) => fact.kind === kind),
    view,
  ),
)}`,
  );
}

function ofKind(kind: FactKind, facts: readonly ReportFact[], view: View): Markup | null {
  if (facts.length === 0) return null;
  const { wording, ticks, prefix } = view;
  const ticked = facts.filter(({ key }) => ticks.has(key)).length;
  const heading = `${prefix}facts-${kind}`;
  return html`
<h4 id="${heading}">${wording.say(kind)}</h4>
<p class="aside checked">${wording.say("checkedOf", ticked, facts.length)}</p>
<div class="wide" role="group" tabindex="0" aria-labelledby="${heading}">
<table>
<thead><tr><th scope="col"><span class="unseen">${wording.say("checked")}</span></th><th scope="col">${wording.say("fact")}</th><th scope="col">${wording.say("restsOn")}</th><th scope="col">${wording.say("place")}</th></tr></thead>
<tbody>${facts.slice(0, view.most).map((fact) => row(fact, view))}
</tbody>
</table>
</div>
${leftOut(view, facts.length)}`;
}

function row(fact: ReportFact, view: View): Markup {
  const { wording, prefix, ticks } = view;
  const { key, kind, text, before, after, mentions, basis, line } = fact;
  const id = `${prefix}tick-${key}`;
  const times = mentions > 1 ? html` <small>${wording.say("times", mentions)}</small>` : null;
  const around =
    kind === "quotation" ? null : html`<span class="context" lang="en">${before}<b>${text}</b>${after}</span>`;
  return html`
<tr><td><input type="checkbox" id="${id}" data-tick="${key}"${ticks.has(key) ? html` checked` : null}></td>
<td><label for="${id}" lang="en">${text}</label>${times}${around}</td>
<td class="basis ${basis.kind}">${basisText(basis, wording)}</td>
<td>${placeLink(view, placeName.fact(key), line)}</td></tr>`;
}
