import type { Mark } from "../../document/index.js";
import { isBody, isDocument } from "./nouns.js";

const HOST = /^[a-z][a-z\d+.-]*:\/\/(?:[^/?#@]*@)?(?:www\.)?([^/?#:]+)/i;
/** Words that need no capital in a name: "the University of Hale". */
const SMALL = /^(?:a|an|the|of|in|on|for|and|to|at|by|from|with|de|la|der|van|von)$/;
const DETERMINER = /^(?:an?|the|this|that|its|his|her|their)\s/i;
/** What hangs on a noun: "a report | on the fire". */
const AFTER_NOUN = /\s(?:of|on|in|from|by|for|about|at|into)\s.*$/i;
/** What the writer links to of the writer's own: "our | transparency report". In lower case, as the next one. */
const OWN = /^(?:our|my)\s|\b(?:our|my)\s(?:\p{L}+\s){0,2}$/u;
/** What is drawn on: "fell by half, as told in | the audit". */
const DRAWN_ON =
  /\b(?:in|from|by|per|via|see|at|with|to|on|than|source|sources)\s(?:(?:an?|the|this|that|its|his|her|their)\s)?(?:[\p{L}\d'’-]+\s){0,3}$/u;
/** Asked first, since most of what stands before a link draws on nothing. */
const PERHAPS_DRAWN_ON = /\b(?:in|from|by|per|via|see|at|with|to|on|than|source|sources)\s(?:\S+\s){0,4}$/;
/** "the obituary at", before an address that stands in the text as it is. */
const WRITING_AT =
  /\b(?:the|an?|this|that|his|her|its|their)\s((?:[\p{L}\d'’-]+\s){0,2}?(?!(?:at|on|in|from)\b)([\p{L}-]+))(?:\s(?:at|on|in|from))?:?\s*$/iu;

/** A link's words, and what stands before and behind them in their sentence. */
export interface LinkedWords {
  readonly before: string;
  readonly words: string;
  readonly behind: string;
  /** Whether the words tell of something done: "fell sharply". */
  readonly isDone: boolean;
}

/**
 * What a link, note or key cites, by name: the linked words where they name something that the sentence draws on ("Hale
 * Institute", "a 2023 audit"), else whose page it is ("example.org"): in "[fell sharply](https://example.org)" the words
 * say nothing of it.
 */
export function citedName({ kind, target }: Pick<Mark, "kind" | "target">, linked: LinkedWords): string {
  if (kind === "footnote") return target === "" ? "" : nameOfNote(target);
  if (kind === "citation") return target;
  const host = HOST.exec(target)?.[1]?.toLowerCase() ?? "";
  if (!/\p{L}/u.test(linked.words)) return writingAt(linked.before, host) || host;
  return namesSomething(linked) ? linked.words : host;
}

/** Whether a source is called by the address of its site alone, as no reader would call it: "example.org". */
export function isSite(name: string): boolean {
  return /^[^\s@/]+\.\p{L}{2,}$/u.test(name);
}

/** Whether words stand apart from what is said: in brackets, or behind a comma or dash at the end. */
export function standsApart(before: string, behind: string): boolean {
  return behind.startsWith(")") || (/[,;:—–(]\s*$/u.test(before) && /^[\s.,;:!?”"’)\]]*$/u.test(behind));
}

function namesSomething({ before, words, behind, isDone }: LinkedWords): boolean {
  if (isDone || isOwn(words) || isOwn(before)) return false;
  const isApart = standsApart(before, behind);
  const parts = words.replace(DETERMINER, "").split(/\s+/);
  const big = parts.filter((part) => !SMALL.test(part));
  const isName = big.length > 0 && big.every((part) => /^[\p{Lu}\d“"‘']/u.test(part)) && /\p{Lu}/u.test(words);
  const head = words.replace(AFTER_NOUN, "").split(/\s+/).at(-1)?.toLowerCase() ?? "";
  if (isName && (isApart || (parts.length > 1 && !isDocument(head)))) return true;
  return (isDocument(head) || (isBody(head) && DETERMINER.test(words))) && (isApart || isDrawnOn(before.toLowerCase()));
}

function isDrawnOn(before: string): boolean {
  return PERHAPS_DRAWN_ON.test(before) && DRAWN_ON.test(before);
}

function isOwn(words: string): boolean {
  return /(?:our|my)\s/i.test(words) && OWN.test(words.toLowerCase());
}

/** "obituary at example.org" for "the obituary: https://example.org/1". */
function writingAt(before: string, host: string): string {
  const [, phrase = "", noun = ""] = WRITING_AT.exec(before) ?? [];
  return isDocument(noun.toLowerCase()) && host !== "" ? `${phrase} at ${host}` : "";
}

/** What a footnote is called as a source: "Note 3" for the label "3". */
export function nameOfNote(label: string): string {
  return `Note ${label}`;
}
