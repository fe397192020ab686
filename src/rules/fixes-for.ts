import type { Passage } from "../attribution/index.js";
import type { Span } from "../document/index.js";
import { firstTokenAt, firstTokenFrom, sentenceIndexAt, type Tag } from "../language/index.js";
import { accordingTo, askAfter, type Question, whoSaid } from "./claims/fixes.js";
import { phraseEnd } from "./claims/phrase-end.js";
import { QUESTIONS } from "./claims/questions.js";
import type { ClaimTokens } from "./claims/tag-place.js";
import { LOADED_QUESTIONS } from "./loaded/questions.js";
import type { Fix } from "./types.js";

/** Rules that ask for somebody right behind the words that stand for them. */
const BEHIND_WORDS: ReadonlySet<string> = new Set(["anonymous-source", "unnamed-study", "vague-source"]);
/** Rules that ask for somebody who said it, not for a source. */
const SAID: ReadonlySet<string> = new Set(["mind-reading", "opinion-as-fact"]);
const DESCRIBED: ReadonlySet<Tag> = new Set<Tag>(["NOUN", "PROPN", "ADJ"]);
const BY_FAMILY: ReadonlyMap<string, ReadonlyMap<string, Question>> = new Map([
  ["attribution", new Map<string, Question>(Object.entries(QUESTIONS))],
  ["loaded", new Map<string, Question>(Object.entries(LOADED_QUESTIONS))],
]);
const NAMING: ReadonlySet<Tag> = new Set<Tag>(["NOUN", "PROPN", "PRON"]);

/**
 * The fixes of a rule for words that somebody else than the rule has marked (prose offsets): its placeholder, where its own
 * fix would have it. None where a rule has nothing to ask, or where there is no place to ask it.
 *
 * @example fixesFor("attribution/unsourced-cause", passage, span) // "…, according to [SOURCE TK]."
 */
export function fixesFor(rule: string, passage: Passage, span: Span): readonly Fix[] {
  const [family = "", name = ""] = rule.split("/");
  const sentence = passage.sentences[sentenceIndexAt(passage.sentences, span.start)];
  if (sentence === undefined) return [];
  const question = BY_FAMILY.get(family)?.get(name);
  if (question === undefined) return [];
  if (family === "loaded") return [askAfter({ ...span, end: endOfDescribed(passage, span) }, question)];
  if (!BEHIND_WORDS.has(name)) {
    const claim = tokensOf(passage, span);
    return [
      SAID.has(name) ? whoSaid(passage, sentence, question, claim) : accordingTo(passage, sentence, question, claim),
    ];
  }
  return standsForSomebody(passage, span) ? [askAfter(span, question)] : [];
}

function tokensOf({ tokens }: Passage, { start, end }: Span): ClaimTokens {
  return { first: firstTokenAt(tokens, start), last: firstTokenFrom(tokens, end) };
}

/** "A controversial plan": what an adjective describes comes before the question. */
function endOfDescribed({ tokens }: Passage, span: Span): number {
  let last = tokens.findLastIndex(({ start, end }) => start >= span.start && end <= span.end);
  if (tokens.tag(last) !== "ADJ") return span.end;
  while (DESCRIBED.has(tokens.tag(last + 1) ?? "X")) last++;
  if (tokens.tag(last) !== "ADJ") last = phraseEnd(tokens, last + 1) - 1;
  return Math.max(span.end, tokens.end(last) ?? 0);
}

/** "Critics", "a person close to the talks": the words end in a noun, so that a question may stand right behind them. */
function standsForSomebody({ tokens }: Passage, span: Span): boolean {
  const last = tokens.findLast(({ start, end }) => start >= span.start && end <= span.end);
  return last !== undefined && NAMING.has(last.tag);
}
