import type { Passage } from "../../attribution/index.js";
import type { Sentence, Tag, Tokens } from "../../language/index.js";
import type { Edit } from "../types.js";
import { isDash, isQuotedAt } from "./clause-end.js";

/** Longest phrase that may open a sentence before "according to": "In the early months of 1828, …". */
const LONGEST_LEAD = 8;
/** How many words a dateline or a label has at most: "LEEDS, May 3 — ", "Editor's note: ". */
const LONGEST_LABEL = 7;
const SMALL: ReadonlySet<Tag> = new Set<Tag>(["DET", "PRON", "ADP", "SCONJ", "CCONJ", "AUX", "ADV", "PART", "NUM"]);
const OPEN: ReadonlySet<Tag> = new Set<Tag>(["NOUN", "ADJ", "VERB"]);
const SUBJECT: ReadonlySet<Tag> = new Set<Tag>(["PRON", "DET", "PROPN", "NOUN", "ADJ"]);
const JOINING = /^(?:but|and|yet|or)$/u;
/** Words for people of a place, a party or a faith keep their capital, and words for others may look like them. */
const MAYBE_NAME = /(?:ans?|ats?|als?|ves?|ists?|ese|ish|ians?|is|ics?|s['’])$/u;

/**
 * The edit that lets a sentence begin with a phrase in lower case ("according to [SOURCE TK]"), behind a word that joins it to
 * the one before: "But according to [SOURCE TK], the bill …", "In May, according to [SOURCE TK], …". Null where it is not sure
 * to read well: in quotations and markup, behind a label, before a word whose capital may belong to a name.
 */
export function openWith(passage: Passage, sentence: Sentence, phrase: string): Edit | null {
  const { tokens } = passage;
  const { first } = sentence;
  if (isLabelled(tokens, sentence) || isMarked(passage, sentence)) return null;
  if (JOINING.test(tokens.lower(first)) && tokens.tag(first + 1) !== "PUNCT") {
    return insertion(tokens.start(first + 1), `${phrase}, `);
  }
  const lead = leadEnd(tokens, sentence);
  if (lead > 0) return insertion(tokens.end(lead), ` ${phrase},`);
  return beforeFirst(passage, sentence, phrase);
}

function insertion(at: number | undefined, text: string): Edit | null {
  return at === undefined ? null : { start: at, end: at, text };
}

/** Index of the comma behind "However" or "In June 2001", with the main clause behind it; -1 where there is none. */
function leadEnd(tokens: Tokens, { first, last }: Sentence): number {
  const isLeadWord = tokens.tag(first) === "ADV" || tokens.lower(first) === "plus";
  if (isLeadWord && tokens.text(first + 1) === ",") return first + 1;
  if (tokens.tag(first) !== "ADP") return -1;
  for (let at = first + 1; at < Math.min(last, first + LONGEST_LEAD); at++) {
    if (tokens.text(at) === ",") return isSubject(tokens, at + 1) ? at : -1;
    if (/^(?:VERB|AUX|PUNCT|SCONJ)$/u.test(tokens.tag(at) ?? "")) return -1;
  }
  return -1;
}

/** Whether a subject with its verb begins here, and no more of a list or a date. */
function isSubject(tokens: Tokens, first: number): boolean {
  if (!SUBJECT.has(tokens.tag(first) ?? "X")) return false;
  let at = first;
  while (SUBJECT.has(tokens.tag(at) ?? "X") || /^(?:ADP|PART|NUM|ADV)$/u.test(tokens.tag(at) ?? "")) at++;
  return tokens.tag(at) === "VERB" || tokens.tag(at) === "AUX";
}

/** "LEEDS, May 3 — The fee", "Editor's note: The fee". */
function isLabelled(tokens: Tokens, { first, last }: Sentence): boolean {
  for (let at = first; at < Math.min(last, first + LONGEST_LABEL); at++) {
    if (tokens.text(at) === ":" || isDash(tokens, at)) return true;
  }
  return false;
}

/** Whether the sentence begins in a quotation, or with words that are marked up. */
function isMarked(passage: Passage, { first, start }: Sentence): boolean {
  const { tokens, prose } = passage;
  if (tokens.start(first) !== start || isQuotedAt(passage, first)) return true;
  return prose.marks.some((mark) => mark.start <= start && mark.end > start);
}

function beforeFirst(passage: Passage, { first, start }: Sentence, phrase: string): Edit | null {
  const { tokens } = passage;
  const text = tokens.text(first);
  const opening = `${phrase.charAt(0).toUpperCase()}${phrase.slice(1)}, `;
  if (/^\d/u.test(text) || isSurelyName(passage, first)) return { start, end: start, text: opening };
  if (!/^\p{Lu}(?:\p{Ll}|$)/u.test(text) || text === "I" || !isCommon(tokens, first)) return null;
  return { start, end: start + 1, text: `${opening}${text.charAt(0).toLowerCase()}` };
}

/** "Ana Lee", "Lee's plan", "Mr. Lee", or a name that has its capital elsewhere too: it stays as it is behind a comma. */
function isSurelyName({ tokens, known }: Passage, first: number): boolean {
  if (tokens.tag(first) !== "PROPN") return false;
  const text = tokens.text(first);
  if (tokens.tag(first + 1) === "PROPN" || /^['’]s$/u.test(tokens.text(first + 1)) || text.endsWith(".")) return true;
  if (known.some(({ name }) => name.split(" ").includes(text))) return true;
  return tokens.some((token, at) => at !== first && token.text === text && /^[\p{L},]/u.test(tokens.text(at - 1)));
}

/** Whether the word has its capital from the sentence only. */
function isCommon(tokens: Tokens, first: number): boolean {
  const tag = tokens.tag(first) ?? "X";
  if (SMALL.has(tag)) return true;
  if (!OPEN.has(tag)) return false;
  const text = tokens.text(first);
  return tag === "VERB" || !MAYBE_NAME.test(text);
}
