import { raisedBy } from "../phrases.js";
import { placeName } from "../places.js";
import type { CopyPiece, CopyStyle, ReportNote, ReportParagraph, ReviewReport } from "../types.js";
import { html, type Markup } from "./markup.js";
import { placeLink, section, type View } from "./view.js";

/** From this many paragraphs on, those out of sight are not laid out. */
const MANY = 200;

/** The words of the draft as an editor would hand them back, with notes in the margin. */
export function markedUpCopy({ paragraphs }: ReviewReport, view: View): Markup {
  const { wording } = view;
  const title = wording.say("copy");
  if (paragraphs.length === 0) return section(view, "copy", title, html`<p>${wording.say("emptyCopy")}</p>`);
  return section(
    view,
    "copy",
    title,
    html`<p class="aside">${wording.say("copyNote")}</p>
<div lang="en"${paragraphs.length > MANY ? html` class="many"` : null}>${rows(paragraphs, view)}</div>`,
  );
}

/** All paragraphs, or of a long draft those with notes, and how many lie between them. */
function rows(paragraphs: readonly ReportParagraph[], view: View): Markup[] {
  if (paragraphs.length <= view.most) return paragraphs.map((paragraph) => row(paragraph, view));
  const shown: Markup[] = [];
  let rest = view.most;
  let passed = 0;
  for (const paragraph of paragraphs) {
    if (paragraph.notes.length === 0 || rest === 0) {
      passed++;
      continue;
    }
    if (passed > 0) shown.push(gap(view.wording.say("unmarked", passed)));
    shown.push(row(paragraph, view));
    passed = 0;
    rest--;
  }
  if (passed > 0) shown.push(gap(view.wording.say(rest === 0 ? "leftOut" : "unmarked", passed)));
  return shown;
}

function gap(text: string): Markup {
  return html`
<p class="gap">${text}</p>`;
}

function row(paragraph: ReportParagraph, view: View): Markup {
  const { notes } = paragraph;
  const margin = html`<ul class="notes">${notes.map((note) => noteItem(note, view))}
</ul>`;
  return html`
<div class="row">${block(paragraph, view)}${notes.length === 0 ? null : margin}</div>`;
}

function block({ kind, cells }: ReportParagraph, view: View): Markup {
  const words = cells.map((cell, index) => [index === 0 ? "" : " │ ", cell.map((one) => piece(one, view))]);
  switch (kind) {
    case "heading":
      return html`<h4>${words}</h4>`;
    case "quote":
      return html`<blockquote><p>${words}</p></blockquote>`;
    default:
      return html`<p class="of-${kind}">${words}</p>`;
  }
}

function piece(one: CopyPiece, view: View): Markup {
  const { wording, prefix } = view;
  if (one.kind === "reference") {
    return html`<sup><a class="reference" id="${prefix}words-${one.note}" href="#${prefix}note-${one.note}" aria-label="${wording.say("note", one.note)}">${one.note}</a></sup>`;
  }
  if (one.kind === "insertion") return html`<ins><span class="unseen">${wording.say("putIn")} </span>${one.text}</ins>`;
  const [note] = one.notes;
  const words = one.styles.reduce((inner: Markup, style) => styled(style, inner), html`${one.text}`);
  const target = note === undefined || !view.isLive ? null : html` data-reveal="${placeName.note(note)}"`;
  if (one.struck) return html`<del${target}><span class="unseen">${wording.say("takeOut")} </span>${words}</del>`;
  return one.severity === null ? words : html`<mark class="${one.severity}"${target}>${words}</mark>`;
}

function styled(style: CopyStyle, inner: Markup): Markup {
  switch (style) {
    case "emphasis":
      return html`<em>${inner}</em>`;
    case "strong":
      return html`<strong>${inner}</strong>`;
    case "code":
      return html`<code>${inner}</code>`;
    case "strike":
      return html`<s>${inner}</s>`;
    case "link":
      return html`<span class="link">${inner}</span>`;
  }
}

function noteItem(note: ReportNote, view: View): Markup {
  const { number, severity, rule, message, line, fixes } = note;
  const { wording, prefix } = view;
  const raised = raisedBy(note);
  const [first, ...others] = fixes;
  return html`
<li class="note ${severity}" id="${prefix}note-${number}"><a class="number" href="#${prefix}words-${number}" aria-label="${wording.say("note", number)}">${number}</a>
<div><p>${message}${raised === null ? null : html` <span class="raised">${wording.say(raised)}</span>`}</p>
${first === undefined ? null : html`<p class="fix">${first}</p>`}${others.length === 0 ? null : html`<p class="fix">${wording.say("or", others.join("; "))}</p>`}
<p class="meta"><span class="label">${wording.say(severity)}</span> ${rule} ${placeLink(view, placeName.note(number), line)}</p></div></li>`;
}
