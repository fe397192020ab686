import type { Wording } from "../wording.js";
import { html, type Markup } from "./markup.js";

/** How a report is to be shown. */
export interface View {
  readonly wording: Wording;
  /** Stands before every id, where a page has several reports. */
  readonly prefix: string;
  /** Keys of the facts that are ticked off. */
  readonly ticks: ReadonlySet<string>;
  /** True beside the draft, where a click on a place goes there. */
  readonly isLive: boolean;
  /** Most paragraphs, facts of a kind and statements of a source that are shown; the rest is counted. */
  readonly most: number;
}

/** A line number; beside the draft a button that goes there. `name` is a `placeName`. */
export function placeLink({ wording, isLive }: View, name: string, line: number): Markup {
  const text = wording.say("line", line);
  if (!isLive) return html`<span class="place">${text}</span>`;
  const title = wording.say("showInDraft");
  return html`<button type="button" class="place" data-reveal="${name}" title="${title}">${text}</button>`;
}

/** A part of the report under a heading of its own. */
export function section({ prefix }: View, id: string, title: string, body: Markup): Markup {
  const heading = `${prefix}${id}-title`;
  return html`<section id="${prefix}${id}" class="${id}" aria-labelledby="${heading} ${prefix}title">
<h3 id="${heading}">${title}</h3>
${body}
</section>`;
}

/** Says how much is not shown; null where all is. */
export function leftOut({ wording, most }: View, all: number): Markup | null {
  return all > most ? html`<p class="aside">${wording.say("leftOut", all - most)}</p>` : null;
}
