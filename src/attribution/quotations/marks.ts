import type { Prose } from "../../document/index.js";
import { beginsWithLetterOrDigit, elisionEnd } from "../../language/index.js";

/** Marks of one form pair with each other only. */
export type MarkForm = "double" | "single" | "guillemet";

/** A quotation mark in prose: what it may do where it stands. `either` is decided by what is open. */
export interface Mark {
  readonly at: number;
  readonly length: number;
  readonly form: MarkForm;
  readonly role: "open" | "close" | "either";
}

const OPENERS: Readonly<Record<string, MarkForm>> = { "“": "double", "„": "double", "‘": "single", "‚": "single" };
const MARKS = /''|``|[“”„"‟«»‹›‘’‚'`]/gu;
const OPENS_AFTER = /[\s([{<—–\-/“‘"„]/u;
const CLOSES_BEFORE = /[\s)\]}>—–\-/”’".,;:!?…]/u;

const cache = new WeakMap<Prose, readonly Mark[]>();

/** The quotation marks of a block of prose, left to right: apostrophes and inch, foot and minute marks are left out. */
export function marksOf(prose: Prose): readonly Mark[] {
  const known = cache.get(prose);
  if (known) return known;
  const marks: Mark[] = [];
  for (const match of prose.text.matchAll(MARKS)) {
    const mark = readMark(prose.text, match.index, match[0]);
    if (mark) marks.push(mark);
  }
  cache.set(prose, marks);
  return marks;
}

function readMark(text: string, at: number, found: string): Mark | null {
  const length = found.length;
  const before = at === 0 ? " " : (text[at - 1] ?? " ");
  const after = text[at + length] ?? " ";
  const make = (form: MarkForm, role: Mark["role"]): Mark => ({ at, length, form, role });
  if (found === "«" || found === "‹") return make("guillemet", "open");
  if (found === "»" || found === "›") return make("guillemet", "close");
  if (found === "‘" && elisionEnd(text, at) >= 0) return null;
  const opener = OPENERS[found];
  if (opener) return make(opener, isMisturned(before, after, "open") ? "close" : "open");
  if (found === "”" || found === "‟") return make("double", isMisturned(before, after, "close") ? "either" : "close");
  if (found === "''" || found === "``" || found === '"') {
    if (found === '"' && isInchMark(text, at)) return null;
    return make("double", straightRole(before, after));
  }
  return singleMark(text, at, before, after);
}

/** A single mark is an apostrophe unless a word begins or ends at it. */
function singleMark(text: string, at: number, before: string, after: string): Mark | null {
  const wordBefore = beginsWithLetterOrDigit(before);
  const wordAfter = beginsWithLetterOrDigit(after);
  if (wordBefore && wordAfter) return null;
  const curly = text[at] === "’";
  if (!wordBefore && wordAfter && !curly && OPENS_AFTER.test(before)) {
    return elisionEnd(text, at) >= 0 ? null : { at, length: 1, form: "single", role: "open" };
  }
  if (/\d/u.test(before) && !curly) return null;
  return CLOSES_BEFORE.test(after) && !/\s/u.test(before) ? { at, length: 1, form: "single", role: "close" } : null;
}

function straightRole(before: string, after: string): Mark["role"] {
  const mayOpen = OPENS_AFTER.test(before) && !/\s/u.test(after);
  const mayClose = CLOSES_BEFORE.test(after) && !/\s/u.test(before);
  if (mayOpen === mayClose) return "either";
  return mayOpen ? "open" : "close";
}

/** A curly mark turned the wrong way: an opening one after a word and before a space, or the reverse. */
function isMisturned(before: string, after: string, role: "open" | "close"): boolean {
  const endsWord = !/\s/u.test(before) && /\s/u.test(after);
  return role === "open" ? endsWord && !OPENS_AFTER.test(before) : /\s/u.test(before) && beginsWithLetterOrDigit(after);
}

/** 6'2", 5′ 10": a height or length, not speech. */
function isInchMark(text: string, at: number): boolean {
  return /\d['’′]\s?\d{1,2}(?:½|\.\d)?$/u.test(text.slice(Math.max(0, at - 8), at));
}
