import type { Sentence, Tokens } from "../../language/index.js";
import { isDash, isRelative, isVerb } from "./clause-end.js";

/** Words that are put in between commas or dashes: token index behind the last, and whether they have a verb of their own. */
export interface Inserted {
  readonly last: number;
  readonly isClause: boolean;
}

const NOUN_START = /^(?:DET|ADJ|NOUN|PROPN|NUM|PRON)$/u;

/** "Hale, the oldest bank in Leeds, has closed": the words put in that hold tokens `first` to `last`; null elsewhere. */
export function insertedAround(tokens: Tokens, sentence: Sentence, first: number, last: number): Inserted | null {
  let open = first - 1;
  while (open > sentence.first && !isPause(tokens, open)) open--;
  let end = last;
  while (end < sentence.last && !isPause(tokens, end)) end++;
  const isClosed = tokens.text(end) === "," || isDash(tokens, end);
  if (open <= sentence.first || !isClosed) return null;
  const isVerbNext = isVerb(tokens, end + 1);
  const isMainNext = isVerbNext || /^(?:DET|PRON|PROPN)$/u.test(tokens.tag(end + 1) ?? "X");
  if (isRelative(tokens, open + 1)) return isMainNext ? { last: end, isClause: true } : null;
  if (!isApposition(tokens, open, end)) return null;
  return isVerbNext || !hasVerb(tokens, open, end) ? { last: end, isClause: false } : null;
}

/** Whether a noun is named in other words: "Hale, the oldest bank, "; "a bold, new, costly plan" only lists. */
function isApposition(tokens: Tokens, open: number, end: number): boolean {
  const isBehindNoun = /^(?:NOUN|PROPN)$/u.test(tokens.tag(open - 1) ?? "X");
  return isBehindNoun && NOUN_START.test(tokens.tag(open + 1) ?? "X") && !goesOn(tokens, end + 1);
}

/** "A bold, costly plan", "in Orton, Va.,": what is behind the comma belongs to what is before it. */
function goesOn(tokens: Tokens, next: number): boolean {
  return tokens.tag(next) === "ADJ" || (tokens.tag(next) === "PROPN" && tokens.text(next).endsWith("."));
}

function hasVerb(tokens: Tokens, first: number, last: number): boolean {
  return tokens.slice(first, last).some(({ tag }) => tag === "VERB" || tag === "AUX");
}

function isPause(tokens: Tokens, at: number): boolean {
  return tokens.tag(at) === "PUNCT" && !/^(?:['’"“”‘]|-)$/u.test(tokens.text(at));
}
