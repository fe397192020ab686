import type { Passage } from "../../attribution/index.js";
import type { Sentence, Tag, Tokens } from "../../language/index.js";

/**
 * What ends the clause of a claim: the sentence; a mark (";", ":", a dash); a comma before another clause, or before one that
 * hangs on the last noun ("who came second"); the bracket that it stands in.
 */
export type Boundary = "sentence" | "mark" | "clause" | "relative" | "bracket";

/** Token index behind the last word of a clause, and what ends it. */
export interface ClauseEnd {
  readonly last: number;
  readonly boundary: Boundary;
}

const RELATIVE = /^(?:who|whom|whose|which|where|when)$/u;
const SUBORDINATING =
  /^(?:while|as|although|though|because|since|after|before|until|if|unless|whereas|even|especially|despite|given|with)$/u;
const COORDINATING = /^(?:and|but|or|nor|yet|so)$/u;
const DASH = /^(?:[—–]|-{1,3})$/u;
const OPENS_QUOTATION = /^["“‘«]/u;
const SUBJECT: ReadonlySet<Tag> = new Set<Tag>(["PRON", "DET", "PROPN", "NOUN", "ADJ", "NUM"]);

/** Where the clause ends in which token `from` of the sentence stands. */
export function clauseEnd(passage: Passage, sentence: Sentence, from: number): ClauseEnd {
  const end = lastWord(passage.tokens, sentence);
  for (let at = from; at < end; at++) {
    if (isQuotedAt(passage, at)) continue;
    const closed = insertionEnd(passage.tokens, sentence, at, end);
    const boundary = closed > at ? null : boundaryAt(passage.tokens, from, at, end);
    if (boundary !== null) return { last: at, boundary };
    at = closed;
  }
  return { last: end, boundary: "sentence" };
}

/** The token that closes the brackets, dashes or relative clause ("Lee, who lost, stayed") that a token opens; the token itself where it opens none. */
function insertionEnd(tokens: Tokens, { first }: Sentence, at: number, end: number): number {
  if (tokens.text(at) === "," && isRelative(tokens, at + 1)) {
    return next(tokens, at, end, (other) => tokens.text(other) === "," && isVerb(tokens, other + 1));
  }
  if (tokens.text(at) === "(") return next(tokens, at, end, (other) => tokens.text(other) === ")");
  if (!isDash(tokens, at)) return at;
  let before = 0;
  for (let other = first; other < at; other++) if (isDash(tokens, other)) before++;
  return before % 2 === 1 ? at : next(tokens, at, end, (other) => isDash(tokens, other));
}

function next(tokens: Tokens, from: number, end: number, isIt: (at: number) => boolean): number {
  for (let at = from + 1; at < Math.min(end, tokens.length); at++) if (isIt(at)) return at;
  return from;
}

/** What the clause that began at `from` ends with at a token; null where it goes on. */
function boundaryAt(tokens: Tokens, from: number, at: number, end: number): Boundary | null {
  const text = tokens.text(at);
  if (text === ")") return "bracket";
  if (text === ";" || isDash(tokens, at)) return "mark";
  if (text === ":") return OPENS_QUOTATION.test(tokens.text(at + 1)) ? null : "mark";
  if (text !== ",") return null;
  const isListed =
    /^(?:and|or)$/u.test(tokens.lower(at + 1)) && tokens.slice(from, at).some((token) => token.text === ",");
  return isListed ? null : opened(tokens, at + 1, end);
}

/** Whether a token is a dash between words, and no hyphen within one. */
export function isDash(tokens: Tokens, at: number): boolean {
  if (!DASH.test(tokens.text(at))) return false;
  if (tokens.text(at) !== "-") return true;
  return (tokens.start(at) ?? 0) > (tokens.end(at - 1) ?? 0);
}

/** Token index behind the last word of a sentence, before its stop and what closes it. */
function lastWord(tokens: Tokens, { first, last }: Sentence): number {
  const isBracketed = tokens.text(first) === "(";
  let end = last;
  while (end > first && isOutside(end - 1)) end--;
  return end;

  function isOutside(at: number): boolean {
    return /^(?:PUNCT|SPACE)$/u.test(tokens.tag(at) ?? "") && (isBracketed || tokens.text(at) !== ")");
  }
}

/** What kind of clause a comma opens; null where it opens none. */
function opened(tokens: Tokens, first: number, end: number): "clause" | "relative" | null {
  const word = tokens.lower(first);
  if (isRelative(tokens, first)) return "relative";
  const isSeries = tokens.lower(first - 2).endsWith("ing");
  if (!isSeries && word.endsWith("ing") && tokens.tag(first) === "VERB" && tokens.lemma(first) !== word)
    return "clause";
  if (SUBORDINATING.test(word)) return isSubordinate(tokens, first, end) ? "clause" : null;
  if (word === "but") return isContrast(tokens, first) ? null : "clause";
  if (COORDINATING.test(word)) return hasOwnSubject(tokens, first + 1, end) ? "clause" : null;
  return isPronounClause(tokens, first) ? "clause" : null;
}

/** How far before "but" its "not" may stand: "not what they lost, but what they won". */
const FARTHEST_NOT = 14;

/** "Not the price, but the wait", "but also the wait": one clause, whose halves belong together. */
function isContrast(tokens: Tokens, but: number): boolean {
  if (/^(?:also|rather|instead)$/u.test(tokens.lower(but + 1))) return true;
  const before = tokens.slice(Math.max(0, but - FARTHEST_NOT), but);
  return before.some(({ lower }) => lower === "not") && !hasOwnSubject(tokens, but + 1, tokens.length);
}

/** "…, as the price rose", but not "…, as well as tea", "…, as mayor, …", "…, though, …", "…, after all, …". */
function isSubordinate(tokens: Tokens, first: number, end: number): boolean {
  if (tokens.text(first + 1) === "," || tokens.text(first + 2) === ",") return false;
  return tokens.lower(first) !== "as" || hasOwnSubject(tokens, first + 1, end);
}

/** "…, who came second", "…, in which they lost", "…, most of whom left". */
export function isRelative(tokens: Tokens, first: number): boolean {
  const reach = tokens.lower(first + 1) === "of" ? 2 : 1;
  return RELATIVE.test(tokens.lower(first)) || RELATIVE.test(tokens.lower(first + reach));
}

/** "…, and the price rose": a subject and its verb before the next mark, and no more of a list. */
function hasOwnSubject(tokens: Tokens, first: number, end: number): boolean {
  let at = first;
  while (tokens.tag(at) === "ADV") at++;
  if (!SUBJECT.has(tokens.tag(at) ?? "X")) return false;
  for (; at < end && tokens.tag(at) !== "PUNCT"; at++) {
    const tag = tokens.tag(at);
    if (tag === "AUX") return true;
    if (tag === "VERB" && !tokens.lower(at).endsWith("ing") && tokens.lower(at - 1) !== "to") return true;
    if (tag === "SCONJ" || RELATIVE.test(tokens.lower(at))) return false;
  }
  return false;
}

/** "When it rains, it floods": the main clause begins. */
function isPronounClause(tokens: Tokens, first: number): boolean {
  const isSubject = /^(?:he|she|it|they|we|i|you|this|there)$/u.test(tokens.lower(first));
  return isSubject && /^(?:VERB|AUX|ADV)$/u.test(tokens.tag(first + 1) ?? "");
}

/** Whether a token stands within quotation marks. */
export function isQuotedAt({ quotations, tokens }: Passage, at: number): boolean {
  const start = tokens.start(at) ?? 0;
  return quotations.some((quotation) => start > quotation.start && start < quotation.end);
}

/** Whether a verb follows that belongs to the sentence: "has closed", "soon closed". */
export function isVerb(tokens: Tokens, from: number): boolean {
  let at = from;
  while (tokens.tag(at) === "ADV") at++;
  return tokens.tag(at) === "AUX" || (tokens.tag(at) === "VERB" && !tokens.lower(at).endsWith("ing"));
}
