/** How a report is set. Colours come from variables; nothing is told by colour alone. */
export const STYLE = `
* { box-sizing: border-box; }
html { background: var(--paper); color: var(--ink); font: var(--size)/1.5 var(--sans); -webkit-text-size-adjust: 100%; }
body { margin: 0; padding: 0 1rem 4rem; color: var(--ink); background: var(--paper); font-size: inherit; }
main { max-width: 68rem; margin: 0 auto; }
h1 { font-size: .85rem; font-weight: 600; margin: 1.5rem 0 0; color: var(--faint); text-transform: uppercase; letter-spacing: .08em; }
h2 { font: 600 1.9rem/1.2 Georgia, "Times New Roman", serif; margin: .25rem 0; overflow-wrap: anywhere; }
h3 { font-size: 1.2rem; margin: 2.75rem 0 .5rem; padding-top: .75rem; border-top: 1px solid var(--rule); }
h4 { font-size: 1rem; margin: 1.5rem 0 .25rem; }
p { margin: 0 0 .75rem; }
ul { margin: 0; padding: 0; list-style: none; }
a { color: var(--pencil); }
article + article { margin-top: 4rem; }
:focus-visible { outline: 2px solid var(--vscode-focusBorder, var(--pencil)); outline-offset: 2px; }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.path, .aside, .context, .kind, small, .meta, .gap { color: var(--faint); }
.path { margin: 0; overflow-wrap: anywhere; }
small, .meta, .place, .label, .kind, .aside { font-size: .875em; }
.aside { margin: 0 0 .5rem; max-width: 46rem; }

.verdict { display: inline-block; margin: 1rem 0; padding: .5rem .9rem; border: 1px solid; border-left-width: .4rem; border-radius: .25rem; background: var(--panel); }
.verdict strong { color: var(--ink); }
.verdict.ready { border-color: var(--good); }
.verdict.not-ready { border-color: var(--error); border-style: double solid double solid; }
.verdict.off { border-color: var(--hint); border-style: dashed; }
dl { display: grid; grid-template-columns: repeat(auto-fill, minmax(15rem, 1fr)); gap: .75rem 1.5rem; margin: 0; }
dt { color: var(--faint); font-size: .875em; }
dd { margin: 0; font-weight: 600; font-variant-numeric: tabular-nums; }
dd small { display: block; font-weight: 400; }
nav.contents ul { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; margin: 1rem 0 0; }

.points li { padding: .4rem 0; border-bottom: 1px solid var(--rule); }
.label { display: inline-block; padding: 0 .4em; border: 1px solid var(--rule); border-radius: .25rem; }
q { quotes: none; font-family: Georgia, serif; overflow-wrap: anywhere; }
button.place { font: inherit; font-size: .875em; padding: 0 .25em; border: 0; background: none; color: var(--pencil); text-decoration: underline; cursor: pointer; }

.place { white-space: nowrap; }
.wide { overflow-x: auto; }
table { width: 100%; border-collapse: collapse; }
th, td { text-align: left; vertical-align: top; padding: .4rem .75rem .4rem 0; border-bottom: 1px solid var(--rule); font-weight: 400; }
thead th { color: var(--faint); font-size: .875em; vertical-align: bottom; }
.number { text-align: right; font-variant-numeric: tabular-nums; }
td.share { min-width: 12rem; white-space: nowrap; }
td.share .number { display: inline-block; width: 3em; }
.bar { width: calc(100% - 4em); height: .8em; vertical-align: middle; }
.bar rect { fill: var(--pencil); }
.bar .reported { fill-opacity: .3; stroke: var(--pencil); stroke-width: 1px; vector-effect: non-scaling-stroke; }
summary { cursor: pointer; }
details li { padding: .15rem 0 .15rem 1rem; color: var(--ink); }
tr.unnamed .name { text-decoration: underline dotted; text-underline-offset: .2em; }
.kind { font-style: italic; }

.row { display: grid; grid-template-columns: minmax(0, 3fr) minmax(0, 2fr); gap: 0 2rem; }
.many .row { content-visibility: auto; contain-intrinsic-size: auto 6rem; }
.row > p, .row > blockquote, .row > h4 { font-family: Georgia, "Times New Roman", serif; font-size: 1.0625rem; line-height: 1.7; overflow-wrap: anywhere; margin: 0 0 .9rem; }
.row > h4 { font-size: 1.2rem; font-weight: 700; }
.row > blockquote { border-left: 3px solid var(--rule); padding-left: 1rem; }
.row > .of-item { padding-left: 1.25rem; text-indent: -.9rem; }
.row > .of-item::before { content: "–" / ""; display: inline-block; width: .9rem; text-indent: 0; }
.row > .of-metadata, .row > .of-footnote { color: var(--faint); font-size: 1rem; }
mark { background: var(--tint); color: inherit; text-decoration-line: underline; text-decoration-thickness: 2px; text-underline-offset: .2em; }
mark.error { text-decoration-style: double; text-decoration-color: var(--error); }
mark.warning { text-decoration-style: solid; text-decoration-color: var(--warning); }
mark.information { text-decoration-style: dashed; text-decoration-color: var(--information); }
mark.hint { text-decoration-style: dotted; text-decoration-color: var(--hint); }
del { text-decoration: line-through 2px var(--pencil); }
ins { color: var(--pencil); text-decoration: underline 1px; text-underline-offset: .2em; font-style: italic; }
ins::before {
  content: ""; display: inline-block; inline-size: .34em; block-size: .34em; margin: 0 .22em 0 .14em;
  border: solid; border-width: .11em 0 0 .11em; transform: translateY(.12em) rotate(45deg);
}
[data-reveal] { cursor: pointer; }
sup { line-height: 0; }
.reference { display: inline-block; padding: .5em .15em; text-align: center; font: 600 .75rem/1 var(--sans); }
.link { text-decoration: underline; text-decoration-color: var(--faint); }
.note { display: grid; grid-template-columns: 2rem minmax(0, 1fr); padding: .25rem 0 .25rem .6rem; margin-bottom: .5rem; border-left: 3px solid var(--hint); font-size: .875em; scroll-margin-top: 1rem; }
.note.error { border-left: 5px double var(--error); }
.note.warning { border-left-color: var(--warning); }
.note.information { border-left: 3px dashed var(--information); }
.note.hint { border-left: 3px dotted var(--hint); }
.note:target, .reference:target { background: var(--tint); }
.note a.number { text-align: left; font-weight: 600; }
.note p { margin: 0; }
.fix { font-style: italic; }
.gap { text-align: center; border-block: 1px dashed var(--rule); padding: .25rem; }

td:first-child input { width: 1.1rem; height: 1.1rem; margin: .2rem 0 0; accent-color: var(--pencil); }
label { font-weight: 600; overflow-wrap: anywhere; }
.context { display: block; font-size: .9375em; overflow-wrap: anywhere; }
.context b { font-weight: 400; color: var(--ink); text-decoration: underline; text-decoration-color: var(--faint); }
.facts td:nth-child(1) { width: 2rem; }
.facts td:nth-child(3) { width: 26%; overflow-wrap: anywhere; }
.basis.nothing, .basis.unnamed { font-style: italic; }
.basis.nothing::before, .basis.unnamed::before { content: "▸ " / ""; color: var(--warning); }

@media (max-width: 46rem) {
  .row { grid-template-columns: minmax(0, 1fr); }
  .notes { margin: 0 0 1rem 1rem; }
  td.share { min-width: 8rem; }
}
@media (forced-colors: active) {
  .bar rect { fill: CanvasText; fill-opacity: 1; }
  .bar .reported { fill: Canvas; stroke: CanvasText; }
  mark { background: none; color: CanvasText; text-decoration-color: CanvasText; }
}
@media print {
  body { padding: 0; font-size: 10pt; }
  .many .row { content-visibility: visible; }
  .row, .note, tr { break-inside: avoid; }
  h3, h4 { break-after: avoid; }
  nav.contents { display: none; }
  mark { -webkit-print-color-adjust: exact; print-color-adjust: exact; }
}
`;
