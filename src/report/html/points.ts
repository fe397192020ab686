import type { DraftStet } from "../../review/index.js";
import { placeName } from "../places.js";
import type { OpenPoint, ReviewReport } from "../types.js";
import { html, type Markup } from "./markup.js";
import { leftOut, placeLink, section, type View } from "./view.js";

/** What is to be done before the draft is published, and what is let stand; each only where there is any. */
export function openPoints({ remains, stets }: ReviewReport, view: View): Markup {
  const { wording, most } = view;
  const points = html`<ul class="points">${remains.slice(0, most).map((point, index) => pointItem(point, index, view))}</ul>
${leftOut(view, remains.length)}`;
  const stands = html`<ul class="points">${stets.slice(0, most).map((stet, index) => stetItem(stet, index, view))}</ul>
${leftOut(view, stets.length)}`;
  return html`${remains.length === 0 ? null : section(view, "to-be-done", wording.say("toBeDone"), points)}
${stets.length === 0 ? null : section(view, "let-stand", wording.say("letStand"), stands)}`;
}

function pointItem({ kind, words, waitsFor, message, line }: OpenPoint, index: number, view: View): Markup {
  const { wording } = view;
  const waits = waitsFor === "" ? null : html`<span>${wording.say("waitsFor", waitsFor)}</span> `;
  const why = kind === "finding" ? html`<span lang="en">${message}</span> ` : null;
  return html`
<li><span class="label">${wording.say(kind)}</span> <q lang="en">${words}</q> ${waits}${why}${placeLink(view, placeName.point(index), line)}</li>`;
}

function stetItem({ rules, reason, words, wholeDraft, line }: DraftStet, index: number, view: View): Markup {
  const { wording } = view;
  const rule = rules.length === 0 ? wording.say("allRules") : rules.join(", ");
  const why = reason === "" ? html`<em>${wording.say("noReason")}</em>` : html`<span lang="en">${reason}</span>`;
  const covered = wholeDraft ? html`<span>${wording.say("wholeDraft")}</span>` : html`<q lang="en">${words}</q>`;
  return html`
<li><span class="label">${rule}</span> ${covered} – ${why} ${placeLink(view, placeName.stet(index), line)}</li>`;
}
