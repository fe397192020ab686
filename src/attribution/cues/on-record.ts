import {
  ABSTRACT_ENDINGS,
  ACTING_VERBS,
  NO_SPEAKERS,
  SHOWING_VERBS,
  UNREAL_AUXILIARIES,
} from "../../lexicons/attribution/index.js";
import { canSpeak } from "../people/kind.js";
import { isHuman, singularOf } from "../people/nouns.js";
import { coreOf, isCapital, startsSentence } from "../people/phrase.js";
import type { TokenRange } from "../syntax/chunk.js";
import { nounRunStart } from "../syntax/noun-run.js";
import type { Words } from "../syntax/words.js";
import type { Basis } from "../types.js";
import { cueForm } from "../vocabulary/verbs.js";
import type { Found, SentenceReading } from "./found.js";

const UNREAL = new Set(UNREAL_AUXILIARIES);
const SHOWING = new Set(SHOWING_VERBS);
/** The writer's house and the reader: what they say is no record of anybody else. */
const HOUSE_AND_READER = new Set(["i", "we", "you", "us", "one"]);
const ACTING = new Set(ACTING_VERBS);
/** Patterns in which words follow that were said. */
const REPORTS =
  /^verb-(?:that|clause|quote|hearer|particle)$|-tag$|^(?:fronted-content|parenthetical|according-to|as-put-it)$/;
/** Words that point at what was told: "This shows", "That means". */
const POINTERS = new Set(["this", "that", "these", "those", "it"]);
const NOBODY = new Set(NO_SPEAKERS);
/** Patterns in which a verb that does what it says is no report. */
const AGREED = /^verb-(?:infinitive|particle)$/;
const ACTED = /^verb-(?:that|clause|urge|infinitive|object|particle)$|^passive-agent$/;

/**
 * The basis of an attribution, once it is asked who speaks and whether they did. Speech and evidence stay so where
 * the source can speak and the cue tells of words that were said; "to say", "could say" and the house's own "we say" are
 * an attitude, and what no thing can say ("the pump says", "this shows") is a stance, which is no record.
 */
export function recordBasis(reading: SentenceReading, found: Found): Basis {
  const { basis, source, cue } = found;
  if ((basis !== "speech" && basis !== "evidence") || source === null) return basis;
  if (!speaks(reading, found) || isAct(reading, found) || isDenied(reading, cue)) return "stance";
  if (isProvenByDeed(reading, source, cue)) return "stance";
  const isOurs = source.last === source.first + 1 && HOUSE_AND_READER.has(reading.word(source.first));
  return isOurs || !isReal(reading, cue) ? "attitude" : basis;
}

/** "The judge ordered them to go", "the plan was backed by Lee"; but “Sit,” he ordered. */
function isAct(reading: SentenceReading, { cue, content, pattern }: Found): boolean {
  if (!ACTED.test(pattern) || content.some(({ first }) => reading.chunks[first]?.kind === "quote")) return false;
  const lemmas = lemmasOf(reading.words, cue);
  const agrees = AGREED.test(pattern) && lemmas.includes("agree");
  return agrees || isOwnSkill(reading, content, lemmas) || lemmas.some((lemma) => ACTING.has(lemma));
}

/** "She revealed her mastery": what is one's own is shown, not told. */
function isOwnSkill(reading: SentenceReading, content: Found["content"], lemmas: readonly string[]): boolean {
  const first = reading.word(reading.chunks[content[0]?.first ?? -1]?.first ?? -1);
  return lemmas.includes("reveal") && /^(?:his|her|its|their)$/.test(first);
}

/** "does not show that", "did not say why": nothing was told. Who does not deny a thing has told of it. */
function isDenied(reading: SentenceReading, cue: TokenRange): boolean {
  const isNegated = reading.words.classes.slice(cue.first, cue.last).includes("negation");
  const isHardly = reading.words.tokens
    .slice(cue.first, cue.last)
    .some(({ lower }) => /^(?:hardly|scarcely|barely)$/.test(lower));
  return (isNegated || isHardly) && lemmasOf(reading.words, cue).some((lemma) => lemma === "say" || SHOWING.has(lemma));
}

/** "The fans proved there is a will": what people prove by what they do, they do not say. */
function isProvenByDeed(reading: SentenceReading, source: TokenRange, cue: TokenRange): boolean {
  const isProof = lemmasOf(reading.words, cue).includes("prove");
  return isProof && isHuman(reading.word(coreOf(reading.words, source).head));
}

/** Whether the source is somebody or something that says: a person, a body, a document, a work. */
function speaks(reading: SentenceReading, { source, cue, pattern }: Found): boolean {
  if (source === null) return false;
  const word = reading.word(source.first);
  const isOne = source.last === source.first + 1;
  if (isOne && word === "who") return true;
  const isLink = isOne && (word === "which" || (word === "that" && isRelative(reading, source.first)));
  if (isOne && POINTERS.has(word) && !isLink) return word === "it" && !isShowing(reading.words, cue);
  const who = isLink ? antecedentOf(reading, source.first) : source;
  if (who === null || isNobody(reading.words, who)) return false;
  return canSpeak(reading.words, who) || (REPORTS.test(pattern) && selectsSpeaker(reading, who, cue));
}

const REFLEXIVE = /^(?:him|her|it|them)sel(?:f|ves)$/;

/** The words that name the source: "Lee" for "Lee herself". */
export function whoSpeaks(reading: SentenceReading, source: TokenRange | null): TokenRange | null {
  if (!source) return null;
  const isOne = source.last === source.first + 1;
  return !isOne && REFLEXIVE.test(reading.word(source.last - 1)) ? { ...source, last: source.last - 1 } : source;
}

function isRelative(reading: SentenceReading, at: number): boolean {
  return reading.words.classes[at] !== "pronoun" && at > (reading.chunks[0]?.first ?? 0);
}

/**
 * "The foundry said that …": what a verb of saying with a clause has for its subject can say, known or not, but for what
 * is only thought of. "The orchard tells us" is a manner of speaking.
 */
function selectsSpeaker(reading: SentenceReading, who: TokenRange, cue: TokenRange): boolean {
  if (isShowing(reading.words, cue) || /^(?:us|you)$/.test(reading.word(cue.last))) return false;
  const { head } = coreOf(reading.words, who);
  return reading.words.classes[head] === "noun" && !isAbstract(singularOf(reading.word(head)));
}

/** "History", "the facts", "everything"; but not "Haddad's Science Times". */
function isNobody(words: Words, who: TokenRange): boolean {
  const { head } = coreOf(words, who);
  const isName = isCapital(words, head) && !startsSentence(words, head);
  return !isName && NOBODY.has(singularOf(words.tokens[head]?.lower ?? ""));
}

function isAbstract(noun: string): boolean {
  return noun.length > 5 && ABSTRACT_ENDINGS.some((ending) => noun.endsWith(ending));
}

/** "the firm" in "the firm, which said rents rose"; null where nothing stands before. */
function antecedentOf(reading: SentenceReading, relative: number): TokenRange | null {
  const { chunks } = reading;
  let at = reading.chunkAt(relative) - 1;
  while (/^(?:comma|prep|time|quote)$/.test(chunks[at]?.kind ?? "")) at--;
  if (chunks[at]?.kind !== "np") return null;
  return reading.tokens({ first: nounRunStart(chunks, at), last: at + 1 });
}

function isShowing(words: Words, cue: TokenRange): boolean {
  return lemmasOf(words, cue).some((lemma) => SHOWING.has(lemma));
}

function lemmasOf(words: Words, cue: TokenRange): readonly string[] {
  return words.tokens.slice(cue.first, cue.last).map(({ lower }) => cueForm(lower)?.verb.lemma ?? "");
}

/** Whether the words of a cue tell of something said, not of what may, must or is to be said. */
function isReal(reading: SentenceReading, cue: TokenRange): boolean {
  if (reading.word(cue.first) === "to" && reading.words.classes[cue.first] === "to") return false;
  if (/^(?:if|unless)$/.test(reading.word(cue.first - 2))) return false;
  for (let at = cue.first; at < cue.last - 1; at++) {
    if (reading.words.classes[at] !== "auxiliary" || !UNREAL.has(reading.word(at))) continue;
    return SAID_AHEAD.has(reading.word(at)) && isPlainSaying(reading, at, cue.last);
  }
  return true;
}

/** "will say", "would only say": words that are out already. */
const SAID_AHEAD = new Set(["will", "would", "wo"]);

function isPlainSaying(reading: SentenceReading, from: number, last: number): boolean {
  for (let at = from; at < last; at++) if (reading.word(at) === "say") return true;
  return false;
}
