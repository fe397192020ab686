import type { Nearby } from "../../attribution/index.js";
import type { Token, Tokens } from "../../language/index.js";
import { beginsWithCapital } from "../../language/index.js";
import { CALENDAR_WORDS, SCHEDULED_VERBS } from "../../lexicons/claims/forecast.js";
import { type Claim, hasWord } from "./find.js";

const CALENDAR = new Set(CALENDAR_WORDS);
const SCHEDULED = new Set(SCHEDULED_VERBS);
const MODALS = new Set(["can", "could", "may", "might", "should", "must", "to"]);
/** How many words behind a passive its agent may still come. */
const FARTHEST_AGENT = 30;
const OWNER_LINKS = new Set(["by", "from", "among", "within"]);

/** "Is expected to speak on Monday": a matter of the calendar, and nobody's forecast. */
export function isScheduled(claim: Claim<unknown>): boolean {
  const verb = claim.passage.tokens.slice(claim.last, claim.last + 3).find((token) => token.tag === "VERB");
  return verb !== undefined && SCHEDULED.has(verb.lemma) && hasWord(claim, CALENDAR);
}

/** "Fears among growers", "criticism from the board": the owner stands right behind. */
export function isOwned(tokens: Tokens, from: number): boolean {
  const next = tokens.at(from + 1);
  return OWNER_LINKS.has(tokens.lower(from)) && next !== undefined && isOwner(next);
}

/** "Was criticised for the delay by the auditor": the agent comes later in the clause. */
export function hasAgent({ passage, sentence, last }: Claim<unknown>): boolean {
  const { tokens } = passage;
  const complement = tokens.lower(last - 1);
  if (complement === "to" || complement === "that") return false;
  for (let at = last; at < Math.min(sentence.last, last + FARTHEST_AGENT); at++) {
    const token = tokens.at(at);
    if (token === undefined || /^[,;:.—–]$/u.test(token.text)) return false;
    const next = tokens.at(at + 1);
    if (token.lower === "by" && next !== undefined && isOwner(next)) return true;
  }
  return false;
}

/** The phrase behind "by" in a passive: "the Free Guard" in "were killed in the hills by the Free Guard". */
export function agentOf(tokens: Tokens, from: number, end: number): Tokens {
  const until = Math.min(end, from + FARTHEST_AGENT);
  let by = from;
  while (by < until && tokens.lower(by) !== "by" && !/^[,;:.—–]$/u.test(tokens.text(by))) by++;
  if (tokens.lower(by) !== "by") return tokens.slice(0, 0);
  let last = by + 1;
  while (last < end && PHRASE.has(tokens.tag(last) ?? "X")) last++;
  return tokens.slice(by + 1, last);
}

const PHRASE: ReadonlySet<string> = new Set(["DET", "ADJ", "NOUN", "PROPN", "PRON", "NUM"]);

/** "Can be seen as", "came to be regarded as": how it may be seen, and not how somebody sees it. */
export function isModal({ passage, first }: Claim<unknown>): boolean {
  const before = passage.tokens.at(first - 1);
  return before !== undefined && MODALS.has(before.lower);
}

function isOwner(token: Token): boolean {
  return /^(?:PROPN|NOUN|DET|PRON|ADJ|NUM)$/u.test(token.tag);
}

/** A name or a year in or right behind the words, before what is found: the study can be looked up. */
export function namesSource({ passage, sentence, first, last }: Claim<unknown>): boolean {
  const { tokens } = passage;
  const until = Math.min(last + 8, sentence.last);
  for (let at = Math.max(first, sentence.first); at < until; at++) {
    const token = tokens.at(at);
    if (token === undefined || token.tag === "PUNCT" || token.lower === "that") return false;
    const isName = token.tag === "PROPN" && at > sentence.first && beginsWithCapital(token.text);
    if (isName || /^(?:19|20)\d\d$/u.test(token.text)) return true;
  }
  return false;
}

/** Whether the sentence, or one close by in the draft, names such a thing. */
export function isNear({ passage, index }: Claim<unknown>, kind: Nearby): boolean {
  return passage.rests[index]?.near.includes(kind) ?? false;
}

/** Whether the sentence needs no source for what is plain to see in it: a result, a definition. */
export function isExempt({ passage, index }: Claim<unknown>): boolean {
  return passage.rests[index]?.kind === "exempt";
}

/** "Declined to say whether it would cut jobs", "study whether a toll is the best way": left open, in the same clause. */
export function isLeftOpen({ passage, sentence, first }: Claim<unknown>): boolean {
  for (let at = first - 1; at >= sentence.first; at--) {
    const token = passage.tokens.at(at);
    if (token === undefined || token.tag === "PUNCT") return false;
    if (token.lower === "whether") return true;
  }
  return false;
}
