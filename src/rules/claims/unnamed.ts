import type { Attribution, Passage } from "../../attribution/index.js";
import { isHuman } from "../../attribution/index.js";
import type { Span } from "../../document/index.js";
import { firstTokenFrom, singular, type Token, type Tokens } from "../../language/index.js";
import { UNNAMED_ROLES } from "../../lexicons/claims/unnamed.js";
import { Patterns } from "../patterns.js";
import type { Places, Triggers } from "../triggers.js";
import { findClaims, spanOf } from "./find.js";
import { bringsIn } from "./naming.js";
import { firstOfSentence, type SourceHere, sourcesOfKind, tokensOf } from "./sources.js";

const PHRASES = new Patterns("unnamed", [true]);
const REASONS = new Patterns("unnamed-reasons", [true]);
const ROLES = new Set(UNNAMED_ROLES);
const ONE = new Set(["a", "an", "one", "another"]);
/** Words that lead from the person to something else: "a member of the board". */
const LINKS = new Set(
  "of for with from in at who which that familiar close briefed involved working speaking".split(" "),
);
/** Patterns in which an unnamed person does something rather than believes it: "filed a complaint", "asked for a lawyer". */
const ACTS: ReadonlySet<string> = new Set(["light-verb", "verb-particle", "verb-urge"]);
/** It is their office to speak for a body: readers know whose word it is. */
const SPOKEN_FOR = /^(?:spokes\p{L}+|representatives?)$/u;
/** "Jailed after pleading guilty": not said to the reporter. */
const GERUND_LEADS = new Set(["after", "before", "by", "without"]);

/** What an unnamed source can be told by: a turn of phrase, or who is on record. */
export const UNNAMED_TRIGGERS: Triggers = { tokens: PHRASES, sources: ["anonymous", "named", "described", "vague"] };

/** Somebody unnamed relied on as a source, in prose offsets. */
export interface Unnamed extends Span {
  /** Index of its sentence. */
  readonly index: number;
  /** Who speaks and how: "a spokesperson", "officials", "verb-clause". */
  readonly signs: readonly string[];
}

/** The unnamed sources of a passage, at most one a sentence, in order. `places` are the tokens at which a turn of phrase may start. */
export function unnamedSources(passage: Passage, places?: Places): Unnamed[] {
  const described = sourcesOfKind(passage, "named", "described", "vague");
  const sources = [
    ...sourcesOfKind(passage, "anonymous").filter((source) => speaks(passage, source)),
    ...described.filter((source) => isUnnamed(passage, source)),
  ]
    .filter((source) => !isNamed(passage, source) && !isScholarOf(passage, source))
    .sort((a, b) => a.start - b.start);
  const taken = new Set(sources.map((source) => source.index));
  const phrases = findClaims(passage, PHRASES, places, (claim) => !taken.has(claim.index));
  return [
    ...firstOfSentence(sources).map((source) => beforeComma(passage, source)),
    ...phrases.map(({ first, last, index }) => {
      const { start, end } = spanOf(passage.tokens, first, last);
      return { start, end, index, signs: ["phrase"] };
    }),
  ].sort((a, b) => a.start - b.start);
}

/** Whether the sentence, or one of the two on either side, gives the reason for leaving the name out. */
export function saysWhy(passage: Passage, { index }: Pick<Unnamed, "index">): boolean {
  const near = passage.sentences.slice(Math.max(0, index - 2), index + 3);
  return near.some(({ first, last }) => REASONS.find(passage.tokens, first, last).length > 0);
}

/** Not "ruled by a king", "jailed after pleading guilty", "signed up", "accused of theft": they are on record for nothing. */
function speaks(passage: Passage, { attribution: { basis, pattern, cue } }: SourceHere): boolean {
  if (pattern === "passive-agent" || basis === "stance") return false;
  if (basis === "attitude" && ACTS.has(pattern)) return false;
  if (basis === "attitude" && (isFinding(passage, cue) || isFoundIn(passage, cue))) return false;
  if (cue === null || cue.back !== 0) return true;
  const first = firstTokenFrom(passage.tokens, cue.start);
  const before = passage.tokens.at(first - 1);
  if (passage.tokens.lower(first) === "to" || isDoneTo(passage.tokens, first)) return false;
  return before === undefined || !GERUND_LEADS.has(before.lower);
}

/** "A photographer discovered that it was gone", "officers had recommended approval": what they came upon or put forward. */
function isFinding(passage: Passage, cue: Attribution["cue"]): boolean {
  return cue !== null && cue.back === 0 && tokensOf(passage, cue).some(({ lemma }) => FOUND_OUT.test(lemma));
}

const FOUND_OUT =
  /^(?:discover|notice|realise|realize|learn|recommend|recognise|recognize|remember|forget|try|attempt)$/u;

/** "Thousands of workers found themselves unable to travel": what befell them. */
function isFoundIn({ tokens }: Passage, cue: Attribution["cue"]): boolean {
  if (cue === null || cue.back !== 0) return false;
  const next = firstTokenFrom(tokens, cue.end);
  return tokens.lemma(next - 1) === "find" && /^(?:himself|herself|themselves)$/u.test(tokens.lower(next));
}

/** "Officers accused of theft": somebody else accuses them. */
function isDoneTo(tokens: Tokens, first: number): boolean {
  return tokens.lower(first) === "accused" && tokens.lower(first + 1) === "of";
}

/** "An Acme spokeswoman", "officials involved in the talks", or "the official" after "an official". */
function isUnnamed(passage: Passage, source: SourceHere): boolean {
  if (!speaks(passage, source)) return false;
  const words = tokensOf(passage, source).filter((token) => token.lower !== "and" && token.lower !== "but");
  const first = words[0];
  if (first === undefined) return false;
  if (ONE.has(first.lower)) return isOnePerson(words);
  if (first.tag === "PROPN" && words.some((token) => token.tag === "PRON")) return false;
  const role = words.slice(0, 4).find((token) => ROLES.has(singular(token.lower)));
  if (role === undefined) return false;
  if (first.lower === "the") return passage.rests[source.index]?.near.includes("unnamed") ?? false;
  return role.lower !== singular(role.lower) && first.tag !== "PRON" && words[1]?.tag !== "PART";
}

/** "A senior Acme spokeswoman", "a source familiar with the talks": the head of the phrase is a person. */
function isOnePerson(words: readonly Token[]): boolean {
  const head = headOf(words);
  return head !== undefined && head.text === head.lower && isHuman(singular(head.lower));
}

function isNamed(passage: Passage, source: SourceHere): boolean {
  return (
    isGeneric(passage, source) ||
    isNamedBefore(passage, source) ||
    isNamedAfter(passage, source) ||
    isNamedNext(passage, source) ||
    bringsIn(passage, source)
  );
}

/**
 * "If an executive disagrees, say so", "when a patient refuses": whoever it may be, and nobody in particular. Told of the
 * past ("when an aide said it failed"), somebody did speak.
 */
function isGeneric({ tokens }: Passage, { start, sentence, attribution: { cue } }: SourceHere): boolean {
  if (cue === null || cue.back !== 0) return false;
  const opens = [sentence.first, firstTokenFrom(tokens, start) - 1];
  if (!opens.some((at) => CONDITIONS.test(tokens.lower(at)))) return false;
  const verb = firstTokenFrom(tokens, cue.start);
  const lower = tokens.lower(verb);
  return lower === tokens.lemma(verb) || (lower.endsWith("s") && lower !== "was");
}

const CONDITIONS = /^(?:if|when|whenever|unless|until|once)$/u;

/** "A border sheriff says", when the next paragraph starts "Sheriff Dale Moss": stories open so. */
function isNamedNext(passage: Passage, source: SourceHere): boolean {
  const words = tokensOf(passage, source).list();
  return ONE.has(words[0]?.lower ?? "") && passage.rolesAhead.includes(headOf(words)?.lower ?? "");
}

/** "Spokeswoman" of "a senior Acme spokeswoman for the port". */
function headOf(words: readonly Token[]): Token | undefined {
  const end = words.findIndex((token) => LINKS.has(token.lower) || token.tag === "PUNCT");
  return words[(end < 0 ? words.length : end) - 1];
}

/** "Ana Lee, a banker at Hale, said": the name stands before. */
function isNamedBefore({ tokens }: Passage, { start }: Span): boolean {
  const first = firstTokenFrom(tokens, start);
  return tokens.text(first - 1) === "," && tokens.tag(first - 2) === "PROPN";
}

/** "Two researchers from the University of Turin": their work can be found. */
function isScholarOf(passage: Passage, { start, end }: Span): boolean {
  return SCHOLARS_AT.test(passage.prose.text.slice(start, end));
}

const SCHOLARS_AT =
  /\b(?:researchers?|scientists?|academics?|scholars?|physicists?|biologists?|historians?|astronomers?) (?:at|from) (?:the )?\p{Lu}/u;

/** "An executive, who asked not to be named" is marked without what comes after the comma. */
function beforeComma(passage: Passage, source: SourceHere): Unnamed {
  const { start, end, index, attribution } = source;
  const comma = passage.prose.text.slice(start, end).indexOf(",");
  const signs = [whoSpeaks(tokensOf(passage, source)), attribution.basis, attribution.pattern];
  return { start, end: comma > 0 ? start + comma : end, index, signs };
}

/** What is known of an unnamed source: one or many, and whether it is theirs to speak for others. */
function whoSpeaks(words: Tokens): string {
  const head = headOf(words.list())?.lower ?? "";
  if (SPOKEN_FOR.test(head)) return "a spokesperson";
  return head === singular(head) ? "one person" : "several people";
}

/** A name behind the role, within the source or right after it: "a spokesman, Ian Brandt,". */
function isNamedAfter(passage: Passage, { start, end }: Span): boolean {
  return /[,—–:(] ?(?:\p{Lu}[\p{L}.'’-]+ ){1,3}\p{Lu}/u.test(passage.prose.text.slice(start, end + 25));
}
