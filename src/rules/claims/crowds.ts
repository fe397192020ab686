import type { Passage } from "../../attribution/index.js";
import { isHuman } from "../../attribution/index.js";
import type { Span } from "../../document/index.js";
import { firstTokenFrom, inflectVerb, singular, type Token, type Tokens } from "../../language/index.js";
import { APPROVE_VERBS, DISAPPROVE_VERBS } from "../../lexicons/attribution/index.js";
import { CROWD_PATTERNS, CROWD_SIDES, CROWD_VERBS, CROWDS, OWNED_NOUNS } from "../../lexicons/claims/vague.js";
import { Patterns } from "../patterns.js";
import { type Claim, findClaims, spanOf } from "./find.js";
import { firstOfSentence, type SourceHere, sourcesOfKind, tokensOf } from "./sources.js";

const PATTERNS = new Patterns(
  CROWD_PATTERNS.map((pattern) => [pattern, true] as const),
  { crowd: CROWDS, crowdVerb: CROWD_VERBS.flatMap(formsOf), owned: OWNED_NOUNS },
);
const CROWD = new Set(CROWDS);
const VERBS = new Set(CROWD_VERBS);
const STANDS = new Set([...APPROVE_VERBS, ...DISAPPROVE_VERBS, ...CROWD_VERBS]);
const CROWD_PRONOUNS = new Set(["some", "many", "most", "others", "few", "several", "half", "other"]);
const SIDES = new Set(CROWD_SIDES);
const SUBJECTS = new Set(["he", "she", "it", "they", "we", "you", "i", "to", "not"]);
/** Those who speak for an office of state in a case: who they are is on record. */
const AUTHORITIES = new Set(
  "prosecutor detective firefighter paramedic coroner deputy inspector examiner magistrate".split(" "),
);
/** Those whose yes or no is a vote. */
const DECIDERS = new Set("voter shareholder delegate senator lawmaker legislator member councillor trustee".split(" "));
const CAMPS = /^\p{Lu}\p{Ll}+(?:ans|ats|als|ves|ries|ists|ese)$/u;
/** "Critics may say": nobody has said it. */
const POSSIBILITIES = new Set(["may", "might", "can", "could", "must", "should", "would", "need"]);

/** A verb in its forms: the tagger takes "expressed" for an adjective, and then gives no dictionary form. */
function formsOf(verb: string): string[] {
  return [verb, inflectVerb(verb, "third"), inflectVerb(verb, "past"), inflectVerb(verb, "participle")];
}

/** A crowd relied on as a source, in prose offsets. */
export interface Crowd extends Span {
  /** Index of its sentence. */
  readonly index: number;
  /** Who is meant and how they speak: "known", "speech", "verb-clause"; or the turn of phrase. */
  readonly signs: readonly string[];
}

/**
 * The crowds a passage relies on, at most one a sentence, in order: the sources of its attributions that are many and
 * unnamed, and turns of phrase that make a crowd speak.
 */
export function crowdsIn(passage: Passage): Crowd[] {
  const plurals = sourcesOfKind(passage, "document", "named").filter((source) => isBarePlural(passage, source));
  const again = sourcesOfKind(passage, "pronoun").filter((source) => isMetAgain(passage, source));
  const all = sourcesOfKind(passage, "described", "vague").filter((source) => isEverybody(passage, source));
  const sources = [...sourcesOfKind(passage, "vague"), ...plurals]
    .filter((source) => speaks(passage, source))
    .concat(again, all)
    .sort((a, b) => a.start - b.start);
  const taken = new Set(sources.map((source) => source.index));
  const phrases = findClaims(
    passage,
    PATTERNS,
    (claim) => !taken.has(claim.index) && !isForSome(claim) && makesSpeak(claim),
  );
  const crowds = phrases.map((claim) => ({ ...crowdWords(claim), index: claim.index, signs: [claim.pattern] }));
  const speaking = firstOfSentence(sources).map((source) => ({ ...source, signs: signsOf(passage, source) }));
  return [...speaking, ...crowds].sort((a, b) => a.start - b.start);
}

function signsOf(passage: Passage, source: SourceHere): readonly string[] {
  const { basis, pattern, sourceKind } = source.attribution;
  const who = sourceKind === "pronoun" ? "they" : crowdKind(passage, source);
  return [who, basis, pattern];
}

/** "Beekeepers warn", "media trackers": a plural of people whose capital, if any, is that of the sentence. */
function isBarePlural(passage: Passage, { start, end, sentence, attribution }: SourceHere): boolean {
  const text = passage.prose.text.slice(start, end);
  if (attribution.sourceKind === "named" && attribution.source.name !== text) return false;
  const word = /^(?:\p{Ll}+ )?(\p{L}\p{Ll}+s)$/u.exec(text)?.[1] ?? "";
  const isStart = start === sentence.start && word === text;
  return word !== "" && (isStart || word === word.toLowerCase()) && isHuman(singular(word.toLowerCase()));
}

/**
 * "Every expert agrees that it works", "everyone in the village knows that they paid": in the present, of all of a kind that
 * nobody has asked. What everyone at a meeting said, and what all members decided, was heard.
 */
function isEverybody(passage: Passage, source: SourceHere): boolean {
  const { cue, basis } = source.attribution;
  if (cue === null || cue.back !== 0 || basis === "stance") return false;
  const verb = tokensOf(passage, cue);
  if (!SHARED_VERBS.has(verb.lemma(0)) || !/^(?:\p{L}+s|agree|know|think|believe|say|accept)$/u.test(verb.lower(0)))
    return false;
  const words = tokensOf(passage, source);
  if (/^(?:everyone|everybody)$/u.test(words.lower(0))) return true;
  const core = coreOf(words);
  return (
    /^(?:every|all|any|no)$/u.test(core.lower(0)) && CROWD.has(core.lemma(core.length - 1)) && core.tag(1) !== "DET"
  );
}

/** What all of a kind are said to hold. */
const SHARED_VERBS = new Set("agree know think believe say accept doubt dispute deny".split(" "));

/** "They think it is gone", right after "critics say it failed". */
function isMetAgain(passage: Passage, { start, end, index, attribution }: SourceHere): boolean {
  const word = passage.prose.text.slice(start, end).toLowerCase();
  const before = passage.rests[index - 1]?.near ?? passage.rests[index]?.near ?? [];
  return word === "they" && attribution.basis === "speech" && before.includes("crowd");
}

/**
 * Whether they say or think something. A trade has to say it; a crowd may think it, or take a stand with a verb of
 * judgement in a main clause.
 */
function speaks(passage: Passage, source: SourceHere): boolean {
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

/** "Voters approved the sale", "officers recommended refusal": an act on record of those whose office it is. */
function isOfOffice(who: Tokens, verbs: Tokens): boolean {
  if (verbs.some(isDecision) && who.some(({ lemma }) => DECIDERS.has(lemma))) return true;
  return verbs.some(({ lemma }) => lemma === "recommend") && who.some(({ lemma }) => ADVISERS.has(lemma));
}

/** Whose office it is to recommend. */
const ADVISERS = new Set("officer official inspector planner adviser trustee governor".split(" "));

/** "Parents found out that it was shut", "officers took the proposal to the board": what they came to know, asked or did. */
function isDeed({ tokens }: Passage, { attribution: { basis, cue, pattern } }: SourceHere, verbs: Tokens): boolean {
  if (pattern === "verb-object" && isAction(verbs)) return true;
  const next = cue === null || cue.back !== 0 ? "" : tokens.lower(firstTokenFrom(tokens, cue.end));
  if (verbs.some(({ lemma }) => lemma === "ask") && /^(?:whether|if)$/u.test(next)) return true;
  if (basis !== "attitude") return false;
  if (verbs.some(({ lemma }) => COMING_TO_KNOW.test(lemma) || (lemma === "find" && next === "out"))) return true;
  return pattern === "light-verb" && !verbs.some(({ lemma }) => OWNED.has(lemma));
}

const COMING_TO_KNOW = /^(?:discover|notice|realise|realize|learn|forget|remember)$/u;
const OWNED = new Set([...OWNED_NOUNS, "issue", "exception", "umbrage", "view", "opinion", "hope", "aim", "heart"]);

/** "Someone asked me": the writer was there. */
function isSaidToWriter({ tokens }: Passage, { attribution: { cue } }: SourceHere): boolean {
  if (cue === null || cue.back !== 0) return false;
  return /^(?:me|us)$/u.test(tokens.lower(firstTokenFrom(tokens, cue.end)));
}

/** "…, highlighting the discontent", "many continue to deny their part": what comes of it or is done, and not said. */
function isAction(verbs: Tokens): boolean {
  return verbs.lower(0).endsWith("ing") || verbs.some((token) => token.lower === "to");
}

/** "Voters approved the sale": an act on record, and no opinion. */
function isDecision({ lemma }: Token): boolean {
  return /^(?:approve|reject|ratify|elect|endorse|sanction)$/u.test(lemma);
}

/** Patterns in which a trade acts rather than speaks: "interpreted by engineers", "pleas by distillers", "referred to". */
const TRADES_ARE_SILENT = new Set(["passive-agent", "noun-directed", "verb-particle"]);

/** How surely the words are a crowd: by its name ("critics", "Republicans", "some"), by its trade ("bakers"), or not. */
function crowdKind(passage: Passage, span: SourceHere): "known" | "trade" | "none" {
  const core = coreOf(tokensOf(passage, span));
  if (core.length === 0 || core.some(isCounted)) return "none";
  const isFirst = span.start === span.sentence.start;
  if (CROWD_PRONOUNS.has(core.lower(0)) && isOfThings(core)) return "none";
  if (CROWD_PRONOUNS.has(core.lower(0))) return "known";
  // "Detectives" end as "Conservatives" do.
  if (CAMPS.test(core.text(0)) && !AUTHORITIES.has(singular(core.lower(0)))) return "known";
  if (core.some((token, at) => CROWD.has(token.lemma) || isNameOfMany(token, isFirst && at === 0))) return "known";
  if (core.some((token) => AUTHORITIES.has(singular(token.lower)))) return "none";
  return core.some(isOfTrade) ? "trade" : "none";
}

/** "Some reason", "other issues": no people. */
function isOfThings(core: Tokens): boolean {
  const at = core.findLastIndex(({ tag }) => tag === "NOUN");
  const head = core.at(at);
  if (head === undefined || at === 0) return false;
  return !CROWD.has(head.lemma) && !isHuman(singular(head.lower)) && head.text === head.lower;
}

/** The phrase up to its first preposition or comma. */
function coreOf(tokens: Tokens): Tokens {
  const end = tokens.findIndex((token) => token.tag === "ADP" || token.tag === "PUNCT");
  return end < 0 ? tokens : tokens.slice(0, end);
}

/** "Two researchers", "both of them": the draft has counted them. */
function isCounted(token: Token): boolean {
  return token.lower === "both" || token.tag === "NUM" || /\d/u.test(token.text);
}

function isNameOfMany(token: Token, isStart: boolean): boolean {
  return !isStart && token.tag !== "PRON" && /^\p{Lu}.*s$/u.test(token.text);
}

function isOfTrade(token: Token): boolean {
  return isHuman(singular(token.lower)) && !/^(?:people|persons?|everyone|everybody)$/u.test(token.lower);
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

/** A crowd is a plural without an article, and it says something: "the critics" are people the draft has met. */
function makesSpeak({ passage, sentence, first, last }: Claim<unknown>): boolean {
  const before = first > sentence.first ? passage.tokens.at(first - 1) : undefined;
  const words = passage.tokens.slice(first, last);
  if (before !== undefined && !mayFollow(before, words)) return false;
  if (isCondition(passage.tokens, first) || isSingularVerb(words)) return false;
  if (isJoinedToName(passage.tokens, first) || hangsOn(passage.tokens, first)) return false;
  if (isOfOffice(words, words)) return false;
  const end = words.at(words.length - 1);
  if (words.lower(0) === "most" && words.tag(1) === "ADV") return false;
  if (end === undefined || end.lower.endsWith("ing") || (end.tag === "NOUN" && VERBS.has(end.lemma))) return false;
  if (words.some((token, at) => POSSIBILITIES.has(token.lower) || (token.lemma === "be" && at < words.length - 1))) {
    return false;
  }
  return words.every((token, at) => !CROWD.has(token.lemma) || isPluralCrowd(token, first + at === sentence.first));
}

/** "A distant dream for many": whom it is for. "For many, it was a dream" is how they see it. */
function isForSome({ passage: { tokens }, sentence, first }: Claim<unknown>): boolean {
  if (tokens.lower(first) !== "for" || first === sentence.first) return false;
  return tokens.tag(first - 1) === "NOUN" || tokens.tag(first - 1) === "ADJ";
}

/** "Some thoughts": with the verb of one, "some" are no people. */
function isSingularVerb(words: Tokens): boolean {
  const last = words.length - 1;
  const isForm = words.lower(last).endsWith("s") && words.lower(last) !== words.lemma(last);
  return isForm && CROWD_PRONOUNS.has(words.lower(last - 1));
}

/** "Until customers have said so": nobody has said it yet. */
function isCondition(tokens: Tokens, first: number): boolean {
  return /^(?:until|unless|if|whether)$/u.test(tokens.lower(first - 1));
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

const DESCRIBING: ReadonlySet<string> = new Set(["ADJ", "NOUN", "VERB"]);

/** "The head of the panel of economic advisers predicted": the advisers are not the ones who speak. */
function hangsOn(tokens: Tokens, first: number): boolean {
  if (!CROWD.has(tokens.lemma(first))) return false;
  let at = first - 1;
  while (DESCRIBING.has(tokens.tag(at) ?? "X")) at--;
  return tokens.lower(at) === "of";
}

/** "Ana Lee and her aides": one of them is named. */
function isJoinedToName(tokens: Tokens, first: number): boolean {
  const isOwned = /^(?:his|her|their|its)$/u.test(tokens.lower(first - 1));
  return isOwned && tokens.lower(first - 2) === "and" && tokens.tag(first - 3) === "PROPN";
}

/** Not after an article or number; after an owner only those who take sides: "the mayor's allies", "her critics". */
function mayFollow(before: Token, words: Tokens): boolean {
  if (before.lower === "and" || before.tag === "DET" || before.tag === "NUM") return false;
  if (before.tag !== "PRON" && before.tag !== "PART") return true;
  return words.some((token) => SIDES.has(token.lemma)) && !SUBJECTS.has(before.lower);
}

/** "Trustees" within a name is no crowd; "Democrats" is. */
function isPluralCrowd(token: Token, isStart: boolean): boolean {
  return token.lower !== token.lemma && (isStart || CAMPS.test(token.text) || token.text === token.lower);
}

/** The words for the crowd within a turn of phrase: up to its noun; all of "by all accounts"; or the first word. */
function crowdWords({ passage, first, last }: Claim<unknown>): Span {
  for (let at = last - 1; at >= first; at--) {
    const { lemma, lower } = passage.tokens.at(at) ?? { lemma: "", lower: "" };
    if (CROWD.has(lemma) || CROWD_PRONOUNS.has(lower)) return spanOf(passage.tokens, first, at + 1);
  }
  const isPhrase = passage.tokens.tag(first) === "ADP";
  return spanOf(passage.tokens, first, isPhrase ? last : first + 1);
}
