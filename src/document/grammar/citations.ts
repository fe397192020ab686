import type { InlineContext, MarkdownConfig } from "@lezer/markdown";

/** `[see @key, p. 3; @other]` (pandoc.org/MANUAL.html#citation-syntax). */
const KEYS = /\[(?:[^[\]@\n]{0,200}[\s-])?@[\w{][^[\]\n]{0,500}\](?![([])/y;
/** `@doe2020`: a key with its year, where `@doe` is somebody's handle; and `@fig-costs`, a figure or table of the piece. */
const NARRATIVE = /@(?=[\w:-]{0,40}(?:1[5-9]|20)\d\d|(?:fig|tbl|tab|eq|sec|lst)-\w)\p{L}[\w:-]{1,60}/uy;
/** `\citep[p. 3]{doe2020}`, `\parencite{lee}`. */
const LATEX =
  /\\(?:[a-zA-Z]{0,10}cite|cite[a-zA-Z]{0,10}|[a-zA-Z]{1,10}cite[a-zA-Z]{1,5})\*?(?:\[[^\][]{0,80}\]){0,2}\{[^{}]{1,300}\}/y;
/** Those that stand for the authors' names in the sentence. */
const LATEX_WORDS = /^\\(?:cite[tT]|[tT]extcite|[cC]iteauthor|citealt)/;
/** `` {cite:p}`doe2020` ``, as Sphinx and MyST write it. */
const ROLE = /\{cite(?::?[a-z]{1,12})?\}`[^`]{1,300}`/y;
const ROLE_WORDS = /^\{cite:?(?:t|ct|textual)\}/;
/** `{% cite doe2020 %}` and `{{< cite "doe2020" >}}`. */
const TAG = /(?:\{%-?\s*(?:full)?cite\b[^{}]{0,300}%\}|\{\{[<%]\s*cite\b[^{}]{0,300}[%>]\}\})/y;

const NO_WORDS = /^(?!)/;
const WORD = /[\p{L}\p{N}]/u;

/** What cites a work: keys as Pandoc, LaTeX, Sphinx and Jekyll write them. */
export const Citations: MarkdownConfig = {
  defineNodes: ["Citation", "CitationWords", "NarrativeCitation"],
  parseInline: [{ name: "Citation", parse: parseCitation, before: "Entity" }],
};

function parseCitation(cx: InlineContext, next: number, pos: number): number {
  if (next === 91 /* [ */) return cited(cx, pos, match(cx, pos, KEYS), NO_WORDS);
  if (next === 64 /* @ */) return parseNarrative(cx, pos);
  if (next === 92 /* \ */) return cited(cx, pos, match(cx, pos, LATEX), LATEX_WORDS);
  if (next !== 123 /* { */) return -1;
  return cited(cx, pos, match(cx, pos, ROLE) || match(cx, pos, TAG), ROLE_WORDS);
}

/** What `pattern` matches at `pos`; empty where it does not. */
function match(cx: InlineContext, pos: number, pattern: RegExp): string {
  pattern.lastIndex = pos - cx.offset;
  return pattern.exec(cx.text)?.[0] ?? "";
}

function cited(cx: InlineContext, pos: number, found: string, words: RegExp): number {
  if (found === "") return -1;
  return cx.addElement(cx.elt(words.test(found) ? "CitationWords" : "Citation", pos, pos + found.length));
}

function parseNarrative(cx: InlineContext, pos: number): number {
  if (pos > cx.offset && WORD.test(cx.slice(pos - 1, pos))) return -1;
  const found = match(cx, pos, NARRATIVE);
  return found === "" ? -1 : cx.addElement(cx.elt("NarrativeCitation", pos, pos + found.length));
}
