import type { Nearby } from "../../attribution/index.js";
import type { Token } from "../../language/index.js";
import { CALENDAR_WORDS, SCHEDULED_VERBS } from "../../lexicons/claims/forecast.js";
import { type Claim, hasWord } from "./find.js";

const CALENDAR = new Set(CALENDAR_WORDS);
const SCHEDULED = new Set(SCHEDULED_VERBS);
const OWNER_LINKS = new Set(["by", "from", "among", "within"]);

/** "Is expected to speak on Monday": a matter of the calendar, and nobody's forecast. */
export function isScheduled({ passage, sentence, last }: Claim<unknown>): boolean {
  const verb = passage.tokens.slice(last, last + 3).find((token) => token.tag === "VERB");
  return verb !== undefined && SCHEDULED.has(verb.lemma) && hasWord(passage, sentence, CALENDAR);
}

/** "Criticised by the board", "fears among growers": the agent or owner comes after. */
export function isOwned(tokens: readonly Token[], from: number, end: number): boolean {
  for (let at = from; at < end; at++) {
    const token = tokens[at];
    if (token === undefined || (token.tag === "PUNCT" && token.text !== "-")) return false;
    const next = tokens[at + 1];
    if (OWNER_LINKS.has(token.lower) && next !== undefined && isOwner(next)) return true;
  }
  return false;
}

function isOwner(token: Token): boolean {
  return (
    token.tag === "PROPN" || token.tag === "NOUN" || token.tag === "DET" || token.tag === "PRON" || token.tag === "ADJ"
  );
}

/** A name, a year or a link in or beside the words: the study can be found. */
export function namesSource({ passage, sentence, first, last }: Claim<unknown>): boolean {
  const { tokens } = passage;
  const until = Math.min(last + 8, sentence.last);
  for (let at = Math.max(first, sentence.first); at < until; at++) {
    const token = tokens[at];
    if (token === undefined || token.tag === "PUNCT") break;
    const isName = token.tag === "PROPN" && at > sentence.first && /^\p{Lu}/u.test(token.text);
    if (isName || /^(?:19|20)\d\d$/u.test(token.text)) return true;
  }
  const start = sentence.start;
  return passage.prose.marks.some(
    (mark) => isReference(mark.kind) && mark.start >= start && mark.start <= sentence.end,
  );
}

function isReference(kind: string): boolean {
  return kind === "link" || kind === "footnote" || kind === "citation";
}

/** Whether the sentence, or one close by in the draft, names such a thing. */
export function isNear({ passage, index }: Claim<unknown>, kind: Nearby): boolean {
  return passage.rests[index]?.near.includes(kind) ?? false;
}

/** Whether the sentence needs no source for what is plain to see or to check in it: a vote, a score, a schedule. */
export function isExempt({ passage, index }: Claim<unknown>): boolean {
  return passage.rests[index]?.kind === "exempt";
}
