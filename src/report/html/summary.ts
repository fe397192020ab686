import { figures, verdict } from "../phrases.js";
import type { ReviewReport } from "../types.js";
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
<nav class="contents" aria-label="${wording.say("contents")} – ${report.path}"><ul>${contents(report, view)}
</ul></nav>
</header>`;
}

function verdictClass({ isOff, remains }: ReviewReport): string {
  if (isOff) return "off";
  return remains.length === 0 ? "ready" : "not-ready";
}

/** Links to the parts that there are. */
function contents({ remains, stets }: ReviewReport, { wording, prefix }: View): Markup[] {
  const parts = [
    ["to-be-done", wording.say("toBeDone"), remains.length > 0],
    ["let-stand", wording.say("letStand"), stets.length > 0],
    ["speakers", wording.say("whoSpeaks"), true],
    ["copy", wording.say("copy"), true],
    ["facts", wording.say("factSheet"), true],
  ] as const;
  return parts
    .filter(([, , isThere]) => isThere)
    .map(
      ([id, title]) => html`
<li><a href="#${prefix}${id}">${title}</a></li>`,
    );
}
