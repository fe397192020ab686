import { type ParsedDraft, parseDraft } from "../document/index.js";
import { applyChanges } from "./changes.js";
import type { DraftEdit, DraftFix } from "./types.js";

/** What fixes write that name a source at the end of a sentence. */
const NAMES_SOURCE = /^,? according to (\[[^[\]]+ TK\])$/;
/** What closes a sentence after its last word; signs of emphasis may stand between. */
const CLOSING = /[.!?…"'”’»)*_~]*/y;
const LABEL = /\[\^tk(?:-(\d{1,6}))?\]/gi;

/**
 * The same fix with the source in a footnote: a mark `[^tk]` behind the sentence, and at the end of the draft its
 * definition with the placeholder. Labels are numbered, `[^tk-2]` and on, past all there are. Null for a fix of
 * another kind, and where Markdown would not read the footnote: in front matter, or where the draft ends in code.
 */
export function footnoteFix(text: string, fix: DraftFix): DraftFix | null {
  const [edit, ...others] = fix.edits;
  const placeholder = edit === undefined ? undefined : NAMES_SOURCE.exec(edit.text)?.[1];
  if (edit === undefined || placeholder === undefined || others.length > 0 || edit.start !== edit.end) return null;
  const label = freeLabel(text);
  const mark = insertion(sentenceEnd(text, edit.end), `[^${label}]`);
  const note = insertion(text.length, `${gapAtEnd(text)}[^${label}]: ${placeholder}${lineEndOf(text)}`);
  const edits = mark.start < note.start ? [mark, note] : [insertion(note.start, mark.text + note.text)];
  const after = parseDraft(applyChanges(text, edits));
  return isFootnote(after, label) ? { title: "Give the source in a footnote", safe: false, edits } : null;
}

function insertion(at: number, text: string): DraftEdit {
  return { start: at, end: at, text };
}

function freeLabel(text: string): string {
  let last = 0;
  for (const [, number = "1"] of text.matchAll(LABEL)) last = Math.max(last, Number(number));
  return last === 0 ? "tk" : `tk-${last + 1}`;
}

function sentenceEnd(text: string, offset: number): number {
  CLOSING.lastIndex = offset;
  return CLOSING.test(text) ? CLOSING.lastIndex : offset;
}

/** What makes an empty line before words added at the end. */
function gapAtEnd(text: string): string {
  const lineEnd = lineEndOf(text);
  const [ending = ""] = /(?:[ \t]*(?:\r\n|\n|\r)){0,2}$/.exec(text.slice(-200)) ?? [];
  const lines = ending.match(/\r\n|\n|\r/g)?.length ?? 0;
  return lineEnd.repeat(Math.max(0, 2 - lines));
}

function lineEndOf(text: string): string {
  return text.includes("\r\n") ? "\r\n" : "\n";
}

/** Whether the label is both a mark in the prose and a definition. */
function isFootnote({ blocks }: ParsedDraft, label: string): boolean {
  const isMarked = blocks.some(({ prose }) =>
    prose.marks.some(({ kind, target }) => kind === "footnote" && target === label),
  );
  return isMarked && blocks.some((block) => block.kind === "footnote" && block.label === label);
}
