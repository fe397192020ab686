import { type Block, type ParsedDraft, reparse, toDraft } from "../../document/index.js";
import { type Asking, placeholder } from "../../rules/index.js";
import { lineEndOf } from "../place/line-around.js";
import type { DraftEdit, DraftFinding, DraftFix } from "../types.js";

/** A footnote that may be asked for instead of words in the sentence; its label depends on the rest of the draft. */
export interface FootnoteAsk {
  readonly title: string;
  /** Draft offset of its mark. */
  readonly at: number;
  /** "[WHO SAYS TK]". */
  readonly placeholder: string;
}

/** A fix with the footnote that may take its place. */
export interface FixWithNote extends DraftFix {
  readonly footnote?: FootnoteAsk;
}

/** A finding before its footnotes have labels. */
export interface FindingWithNotes extends DraftFinding {
  readonly fixes: readonly FixWithNote[];
}

const LABEL = /\[\^tk(?:-(\d{1,6}))?\]/gi;
const EMPHASIS = /[*_~]*/y;

/**
 * The footnote that asks for what is missing: a mark at its place, behind signs of emphasis that close there. Null where
 * none can stand: in front matter, in another footnote, in a link or next to brackets. `text` is the draft.
 */
export function askInFootnote(text: string, block: Block, asks: Asking): FootnoteAsk | null {
  const { noteAt } = asks;
  const isInNote = block.kind === "footnote" || block.containers.some(({ kind }) => kind === "footnote");
  const isLinked = block.prose.marks.some(({ kind, start, end }) => kind === "link" && start < noteAt && end >= noteAt);
  if (block.kind === "metadata" || isInNote || isLinked || noteAt === 0) return null;
  EMPHASIS.lastIndex = toDraft(block, { start: noteAt - 1, end: noteAt }).end;
  EMPHASIS.test(text);
  const at = EMPHASIS.lastIndex;
  if (/[\]!\\]/.test(text.charAt(at - 1)) || /^(?:[(:]|\[[^^])/.test(text.slice(at, at + 2))) return null;
  const title = `${asks.question}: add a footnote, ${placeholder(asks.missing)}`;
  return { title, at, placeholder: placeholder(asks.missing) };
}

/**
 * The findings with their footnotes written out: a mark `[^tk]`, and its definition with the placeholder at the end of
 * the draft. All take the first label that is free (`[^tk-2]` and on), since each fix is made for the draft as it is.
 * Where Markdown would read no footnote there, as behind code that is not closed, the fix asks in the sentence.
 */
export function withFootnotes(findings: readonly FindingWithNotes[], draft: ParsedDraft): readonly DraftFinding[] {
  if (!findings.some(({ fixes }) => fixes.some(({ footnote }) => footnote !== undefined))) return findings;
  const note = noteFor(draft);
  return findings.map((finding) => ({ ...finding, fixes: finding.fixes.map((fix) => written(fix, draft.text, note)) }));
}

/** How a new footnote is written in a draft. */
interface NoteForm {
  readonly label: string;
  readonly before: string;
  readonly after: string;
}

function written({ footnote, ...fix }: FixWithNote, { length }: string, note: NoteForm | null): DraftFix {
  if (footnote === undefined || note === null) return fix;
  const mark = `[^${note.label}]`;
  const definition = `${note.before}${mark}: ${footnote.placeholder}${note.after}`;
  const { title, at } = footnote;
  if (at === length) return { title, safe: false, edits: [insertion(at, mark + definition)] };
  return { title, safe: false, edits: [insertion(at, mark), insertion(length, definition)] };
}

function insertion(at: number, text: string): DraftEdit {
  return { start: at, end: at, text };
}

/** Null where the end of the draft takes no footnote. */
function noteFor(draft: ParsedDraft): NoteForm | null {
  const { text } = draft;
  const form = { label: freeLabel(text), before: gapAtEnd(text), after: lineEndOf(text) };
  const added = `${form.before}[^${form.label}]: TK${form.after}`;
  const after = reparse(draft, text + added, [insertion(text.length, added)]);
  return after.blocks.some(({ kind, label }) => kind === "footnote" && label === form.label) ? form : null;
}

function freeLabel(text: string): string {
  let last = 0;
  for (const [, number = "1"] of text.matchAll(LABEL)) last = Math.max(last, Number(number));
  return last === 0 ? "tk" : `tk-${last + 1}`;
}

/** What makes an empty line before words added at the end. */
function gapAtEnd(text: string): string {
  const [ending = ""] = /(?:[ \t]*(?:\r\n|\n|\r)){0,2}$/.exec(text.slice(-200)) ?? [];
  const lines = ending.match(/\r\n|\n|\r/g)?.length ?? 0;
  return lineEndOf(text).repeat(Math.max(0, 2 - lines));
}
