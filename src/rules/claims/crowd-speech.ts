import type { Passage } from "../../attribution/index.js";
import type { Span } from "../../document/index.js";
import { firstTokenFrom, type Tokens } from "../../language/index.js";
import { APPROVE_VERBS, DISAPPROVE_VERBS } from "../../lexicons/attribution/index.js";
import { CROWD_VERBS, OWNED_NOUNS } from "../../lexicons/claims/vague.js";
import { crowdKind } from "./crowd-kind.js";
import { CROWD_PRONOUNS, isCondition, isOfOffice, POSSIBILITIES } from "./crowd-words.js";
import { type SourceHere, tokensOf } from "./sources.js";

const STANDS = new Set([...APPROVE_VERBS, ...DISAPPROVE_VERBS, ...CROWD_VERBS]);
const COMING_TO_KNOW = /^(?:discover|notice|realise|realize|learn|forget|remember)$/u;
const OWNED = new Set([...OWNED_NOUNS, "issue", "exception", "umbrage", "view", "opinion", "hope", "aim", "heart"]);
/** Patterns in which a trade acts rather than speaks: "interpreted by engineers", "pleas by distillers", "referred to". */
const TRADES_ARE_SILENT = new Set(["passive-agent", "noun-directed", "verb-particle"]);

/**
 * Whether they say or think something. A trade has to say it; a crowd may think it, or take a stand with a verb of
 * judgement in a main clause.
 */
export function speaks(passage: Passage, source: SourceHere): boolean {
  const kind = crowdKind(passage, source);
  const { basis, pattern } = source.attribution;
  if (kind === "none" || isPart(passage, source) || pattern === "stance-adjective") return false;
  if (kind === "trade" && (basis !== "speech" || TRADES_ARE_SILENT.has(pattern))) return false;
  return verbsSpeak(passage, source);
}

function verbsSpeak(passage: Passage, source: SourceHere): boolean {
  const { basis, cue, pattern } = source.attribution;
  if (isCondition(passage.tokens, firstTokenFrom(passage.tokens, source.start))) return false;
  const verbs = cue !== null && cue.back === 0 ? tokensOf(passage, cue) : passage.tokens.slice(0, 0);
  if (isSaidToWriter(passage, source) || isUnsaid(verbs)) return false;
  if (isOfOffice(tokensOf(passage, source), verbs) || isDeed(passage, source, verbs)) return false;
  if (pattern === "passive-agent") return verbs.some((token) => STANDS.has(token.lemma));
  if (basis !== "stance") return true;
  return pattern === "verb-object" && verbs.some((token) => STANDS.has(token.lemma) && !token.lower.endsWith("ing"));
}

/** "Critics may say", "residents have to say", "to say": nobody has said it. */
function isUnsaid(verbs: Tokens): boolean {
  if (verbs.lower(0) === "to" || verbs.some((token) => POSSIBILITIES.has(token.lower))) return true;
  return verbs.some(({ lemma }, at) => lemma === "have" && verbs.lower(at + 1) === "to");
}

/** "Parents found out that it was shut", "officers took the proposal to the board": what they came to know, asked or did. */
function isDeed({ tokens }: Passage, { attribution: { basis, cue, pattern } }: SourceHere, verbs: Tokens): boolean {
  if (pattern === "verb-object" && isAction(verbs)) return true;
  const next = cue === null || cue.back !== 0 ? "" : tokens.lower(firstTokenFrom(tokens, cue.end));
  if (verbs.some(({ lemma }) => lemma === "ask") && /^(?:whether|if)$/u.test(next)) return true;
  if (basis !== "attitude") return false;
  if (verbs.some(({ lemma }) => COMING_TO_KNOW.test(lemma) || (lemma === "find" && next === "out"))) return true;
  return pattern === "light-verb" && !verbs.some(({ lemma }) => OWNED.has(lemma));
}

/** "Someone asked me": the writer was there. */
function isSaidToWriter({ tokens }: Passage, { attribution: { cue } }: SourceHere): boolean {
  if (cue === null || cue.back !== 0) return false;
  return /^(?:me|us)$/u.test(tokens.lower(firstTokenFrom(tokens, cue.end)));
}

/** "…, highlighting the discontent", "many continue to deny their part": what comes of it or is done, and not said. */
function isAction(verbs: Tokens): boolean {
  return verbs.lower(0).endsWith("ing") || verbs.some((token) => token.lower === "to");
}

/** "Lee and other Democrats" names one of them; "most often called" and "the most debated rules" name nobody. */
function isPart({ tokens }: Passage, { start }: Span): boolean {
  const first = firstTokenFrom(tokens, start);
  if (tokens.lower(first) === "other" && tokens.lower(first - 1) === "and") return true;
  if (isOfThese(tokens, first) || isBehindPreposition(tokens, first)) return true;
  if (tokens.lower(first) !== "most") return false;
  const isDegree = tokens.tag(first + 1) === "ADV" || tokens.lower(first + 2) === "to";
  return isDegree || tokens.lower(first - 1) === "the";
}

/** "For some reason you": "some" goes with what comes next, whatever it looks like. */
function isBehindPreposition(tokens: Tokens, first: number): boolean {
  const isAlone = CROWD_PRONOUNS.has(tokens.lower(first)) && tokens.tag(first + 1) === "VERB";
  return isAlone && /^(?:for|in|with|at|on|from)$/u.test(tokens.lower(first - 1));
}

/** "Most of these engineers": people the draft has met. */
function isOfThese(tokens: Tokens, first: number): boolean {
  return tokens.lower(first + 1) === "of" && /^(?:these|those)$/u.test(tokens.lower(first + 2));
}
