import { singular, type Tokens } from "../../language/index.js";
import {
  ABSTRACT_ENDINGS,
  MEASURED_NOUNS,
  NO_SPEAKERS,
  SHOWING_VERBS,
  UNREAL_AUXILIARIES,
  UNREALISED_VERBS,
} from "../../lexicons/attribution/index.js";
import { canSpeak, sourceKindOf } from "../people/kind.js";
import { isPlural, isReflexive } from "../people/nouns.js";
import { coreOf, isCapital, startsSentence } from "../people/phrase.js";
import type { TokenRange } from "../syntax/chunk.js";
import { nounRunStartShallow } from "../syntax/noun-run.js";
import type { Words } from "../syntax/words.js";
import type { Basis } from "../types.js";
import type { Found, SentenceReading } from "./found.js";
import { antecedentOf } from "./relative.js";
import { isQuoted, lemmasOf, tellsOfWords } from "./told.js";

const UNREAL = new Set(UNREAL_AUXILIARIES);
const UNREALISED = new Set(UNREALISED_VERBS);
const SHOWING = new Set(SHOWING_VERBS);
/** Verbs of saying that nothing else does: their subject speaks, also where its noun is in no list. */
const PLAIN_SAYING = new Set(
  "say tell add announce state claim warn argue confirm deny write report explain insist ask".split(" "),
);
/** The writer's house and the reader: what they say is no record of anybody else. */
const HOUSE_AND_READER = new Set(["i", "we", "you", "us", "one", "my", "our", "your"]);
/** Patterns in which words follow that were said. */
const REPORTS = /^verb-(?:that|clause|quote|hearer|particle)$|-tag$|^(?:fronted-content|parenthetical|as-put-it)$/;
/** Words that point at what was told: "This shows", "That means". */
const POINTERS = new Set(["this", "that", "these", "those", "it"]);
const NOBODY = new Set(NO_SPEAKERS);
const MEASURED = new Set(MEASURED_NOUNS);
/** What a thing may be done in line with: "according to the type of soil". */
const NOT_TELLING =
  /^(?:type|kind|sort|need|season|level|degree|taste|rank|order|alphabet|circumstance|colour|color|shape|phase|stage|style|method|system|standard|day|hour|month|week|place|position|role|task|wish|principle|pattern|criterion)$/;
/** Patterns in which what a document thinks of a thing is what it says of it. */
const HOLDS = /^verb-(?:that|clause|quote|question|as|naming)$/;
/** Verbs with a preposition or particle that say what stands in a document: "calls for a ban", "sets out three ways". */
const TELLING_IN_WRITING = new Set("call warn ask argue press push point refer speak tell set lay spell".split(" "));
const HARDLY = new Set(
  "hardly scarcely barely never yet rarely decline declined declines refuse refused refuses failed fails".split(" "),
);
const GOVERNING = /^(?:by|of|with|from|for|about|against|into|among|between)$/;
const NEITHER = new Set(["neither", "nor"]);
/** Verbs that tell of something also where they are denied: who does not agree has said so. */
const NO_DENIAL = new Set("deny dispute agree recommend doubt exclude contest guarantee".split(" "));

/**
 * The basis of an attribution, once it is asked who speaks and whether they did. Speech and evidence stay so where
 * the source can speak and the cue tells of words that were said; "to say", "could say" and the house's own "we say" are
 * an attitude, and what no thing can say ("the pump says", "this shows") is a stance, which is no record.
 */
export function recordBasis(reading: SentenceReading, found: Found): Basis {
  const { source, cue } = found;
  const basis = saidBasis(reading, found);
  if (basis !== "speech" && basis !== "evidence") return basis;
  if (source === null) return isQuoted(reading, found) ? basis : "attitude";
  if (!speaks(reading, found) || !tellsOfWords(reading, found) || isDenied(reading, source, cue)) return "stance";
  if (isObject(reading, found) || isAskedFor(reading, source)) return "stance";
  if (isSupposed(reading, source) || isOwnLetter(reading, source)) return "attitude";
  if (isForReader(reading, source, cue)) return "attitude";
  return isHouses(reading, source, cue) || !isReal(reading, cue) ? "attitude" : basis;
}

/** "The dialog tells you", "The label tells you how": what anybody who looks can learn has been said to nobody. */
function isForReader(reading: SentenceReading, source: TokenRange, cue: TokenRange): boolean {
  const isTelling = /^(?:tells?|telling)$/.test(reading.word(cue.last - 1)) && reading.word(cue.last) === "you";
  return isTelling && sourceKindOf(reading.words, source) !== "pronoun";
}

/** "If your landlord tells you that": nobody has said so yet. */
function isSupposed(reading: SentenceReading, { first }: TokenRange): boolean {
  return /^(?:if|unless|whenever)$/.test(reading.word(first - 1));
}

/** "we", "us and we": all of the source is the house or the reader. */
function isHouses(reading: SentenceReading, { first, last }: TokenRange, cue: TokenRange): boolean {
  if (isOneOfThem(reading, first, cue)) return false;
  const isOurs = (at: number) => HOUSE_AND_READER.has(reading.word(at));
  return isOurs(last - 1) && (last === first + 1 || (isOurs(first) && reading.word(first + 1) === "and"));
}

/** "My letter said", "my email, which said": the writer's own words. */
function isOwnLetter(reading: SentenceReading, source: TokenRange): boolean {
  const { words, chunks } = reading;
  const isLink = source.last === source.first + 1 && words.tokens.lower(source.first) === "which";
  const noun = isLink ? chunks.findLastIndex(({ kind, last }) => kind === "np" && last <= source.first) : -1;
  const own = noun < 0 ? source : reading.tokens({ first: nounRunStartShallow(chunks, noun), last: noun + 1 });
  return words.tokens.lower(own.first) === "my" && sourceKindOf(words, own) === "document";
}

/** "Ten pupils wrote. One said it was cold.": one of them, and not whoever reads ("One has asked", "one says"). */
function isOneOfThem(reading: SentenceReading, at: number, cue: TokenRange): boolean {
  return (
    reading.word(at) === "one" && cue.first === at + 1 && /^(?:said|told|added|wrote)$/.test(reading.word(cue.first))
  );
}

/** What a document holds to be so stands in it: "the report considers the pier unsafe" is evidence. */
function saidBasis({ words }: SentenceReading, { basis, source, cue, pattern }: Found): Basis {
  const isTold = pattern === "verb-particle" && lemmasOf(words, cue).some((lemma) => TELLING_IN_WRITING.has(lemma));
  const isHeld = basis === "speech" || isTold || (basis === "attitude" && HOLDS.test(pattern));
  return isHeld && (sourceKindOf(words, source) === "document" || isWork(words, source)) ? "evidence" : basis;
}

/** "does not show that", "has yet to say why", "neither the clerk nor the mayor said". */
function isDenied({ words }: SentenceReading, source: TokenRange, cue: TokenRange): boolean {
  const isNegated = words.classes.slice(cue.first, cue.last).includes("negation");
  const isHardly = hasWord(words.tokens, cue.first, cue.last, HARDLY);
  const isNeither = hasWord(words.tokens, Math.max(0, source.first - 1), source.last, NEITHER);
  return (isNegated || isHardly || isNeither) && !lemmasOf(words, cue).some((lemma) => NO_DENIAL.has(lemma));
}

function hasWord(tokens: Tokens, first: number, last: number, wanted: ReadonlySet<string>): boolean {
  for (let at = first; at < last; at++) if (wanted.has(tokens.lower(at))) return true;
  return false;
}

/** "Did the mayor say that", "nor did he say why": whether it was said is asked or denied. */
function isAskedFor(reading: SentenceReading, { first }: TokenRange): boolean {
  const before = reading.word(first - 1);
  return /^(?:do|does|did)$/.test(before === "n't" ? reading.word(first - 2) : before);
}

/** "compounded by street protests that turned ugly": what a preposition governs is no subject of the word behind it. */
function isObject({ words }: SentenceReading, { source, cue, pattern }: Found): boolean {
  if (source === null || !/^(?:verb|open|idiom)/.test(pattern) || cue.first !== source.last) return false;
  const before = words.tokens.lower(source.first - 1);
  return GOVERNING.test(before) || (isGerund(words, cue) && /^(?:in|on|at|during)$/.test(before));
}

/** "in a letter asking": the -ing form hangs on the sentence, and the noun beside it need not be who asks. */
function isGerund({ tokens }: Words, cue: TokenRange): boolean {
  return tokens.lower(cue.first).endsWith("ing") === true;
}

/** Whether the source is somebody or something that says: a person, a body, a document, a work. */
function speaks(reading: SentenceReading, { source, cue, pattern }: Found): boolean {
  if (source === null) return false;
  const word = reading.word(source.first);
  const isOne = source.last === source.first + 1;
  if (isOne && word === "who") return !tellsApart(reading, source.first, pattern);
  const isLink = isOne && (word === "which" || (word === "that" && isRelative(reading, source.first)));
  if (isOne && POINTERS.has(word) && !isLink) return word === "it" && !isShowing(reading.words, cue);
  const who = isLink ? antecedentOf(reading, source.first) : source;
  if (who === null || isNobody(reading.words, who) || isStandard(reading, who, cue)) return false;
  if (isLink && word === "that" && pattern === "verb-object" && isShowing(reading.words, cue)) return false;
  const isKnown = isLink || isGerund(reading.words, cue);
  if (canSpeak(reading.words, who)) return true;
  if (pattern === "according-to") return isToldBy(reading, who, cue);
  return !isKnown && REPORTS.test(pattern) && selectsSpeaker(reading, who, cue);
}

/** "people who had reported good health": whom of many is meant is told by what they did, and nobody is on record for it. */
function tellsApart({ words }: SentenceReading, who: number, pattern: string): boolean {
  if (!/^verb-(?:object|particle)$/.test(pattern)) return false;
  const noun = words.tokens.lower(who - 1);
  let first = who - 1;
  while (first > 0 && /^(?:noun|adjective)$/.test(words.classes[first - 1] ?? "")) first--;
  const isCounted = /^(?:determiner|number|possessive)$/.test(words.classes[first - 1] ?? "");
  return noun === "those" || ((noun === "people" || isPlural(noun)) && !isCounted);
}

/** "Costs fell, according to the ferry": set apart, it names who says so; "paid, according to the size of the boat" does not. */
function isToldBy({ words }: SentenceReading, who: TokenRange, cue: TokenRange): boolean {
  const before = words.tokens.text(cue.first - 1);
  if (before !== "," && before !== "" && !startsSentence(words, cue.first)) return false;
  const { first, head } = coreOf(words, who);
  const noun = singular(words.tokens.lower(head));
  const isPointedAt = head > first && words.classes[head] === "noun";
  return isPointedAt && !isAbstract(noun) && !MEASURED.has(noun) && !NOT_TELLING.test(noun);
}

const PERSONAL = /^(?:he|she)$/;

/** The words that name the source: "Lee" for "Lee herself", "He" for "He paused, then". */
export function whoSpeaks({ words }: SentenceReading, source: TokenRange | null): TokenRange | null {
  if (!source || source.last === source.first + 1) return source;
  const word = (at: number) => words.tokens.lower(at);
  if (isReflexive(word(source.last - 1))) return { ...source, last: source.last - 1 };
  const isVerbNext = /^(?:verb|auxiliary|adverb)$/.test(words.classes[source.first + 1] ?? "");
  return PERSONAL.test(word(source.first)) && isVerbNext ? { ...source, last: source.first + 1 } : source;
}

function isRelative(reading: SentenceReading, at: number): boolean {
  return reading.words.classes[at] !== "pronoun" && at > (reading.chunks[0]?.first ?? 0);
}

/**
 * "The foundry said that …": what a plain verb of saying has for its subject can say, known or not, but for what is only
 * thought of. "The orchard tells us" is a manner of speaking, and "go said" misread.
 */
function selectsSpeaker({ words }: SentenceReading, who: TokenRange, cue: TokenRange): boolean {
  const isPlain = lemmasOf(words, cue).some((lemma) => PLAIN_SAYING.has(lemma));
  if (!isPlain || /^(?:us|you)$/.test(words.tokens.lower(cue.last))) return false;
  const { first, head } = coreOf(words, who);
  const noun = words.tokens.lower(head);
  const isPointedAt = head > first || isPlural(noun) || isCapital(words, head);
  return isPointedAt && words.classes[head] === "noun" && !isAbstract(singular(noun));
}

/** "HTTPS guarantees that": what letters stand for may be a thing, and a thing guarantees without a word. */
function isStandard({ words }: SentenceReading, who: TokenRange, cue: TokenRange): boolean {
  if (who.last > who.first + 1 || !lemmasOf(words, cue).includes("guarantee")) return false;
  return /^[\p{Lu}\d]{2,}$/u.test(words.tokens.text(who.first));
}

/** "History", "the facts", "everything"; but not "Haddad's Science Times". */
function isNobody(words: Words, who: TokenRange): boolean {
  const { head } = coreOf(words, who);
  const isName = isCapital(words, head) && !startsSentence(words, head);
  const isThumb = words.tokens.lower(head + 2) === "thumb";
  if (isBareFigures(words, who)) return true;
  return !isName && (isThumb || NOBODY.has(singular(words.tokens.lower(head))));
}

/** "Statistics say", "the figures suggest": whose, nobody tells; "official figures" and "figures from the port" are somebody's. */
function isBareFigures({ tokens }: Words, { first, last }: TokenRange): boolean {
  const noun = tokens.lower(first) === "the" ? first + 1 : first;
  return noun === last - 1 && /^(?:figures|statistics|stats|numbers|data)$/.test(tokens.lower(noun));
}

function isAbstract(noun: string): boolean {
  return noun.length > 5 && ABSTRACT_ENDINGS.some((ending) => noun.endsWith(ending));
}

function isShowing(words: Words, cue: TokenRange): boolean {
  return lemmasOf(words, cue).some((lemma) => SHOWING.has(lemma));
}

/** Whether the words of a cue tell of something said, not of what may, must or is to be said. */
function isReal(reading: SentenceReading, cue: TokenRange): boolean {
  if (reading.word(cue.first) === "to" && reading.words.classes[cue.first] === "to") return false;
  if (/^(?:if|unless)$/.test(reading.word(cue.first - 2))) return false;
  if (isIntended(reading.words, cue)) return false;
  for (let at = cue.first; at < cue.last - 1; at++) {
    if (reading.words.classes[at] !== "auxiliary" || !UNREAL.has(reading.word(at))) continue;
    return SAID_AHEAD.has(reading.word(at)) && isPlainSaying(reading, at, cue.last);
  }
  return true;
}

/** "agreed to warn", "was tasked to identify": what is to be said, and may never be. */
function isIntended({ tokens }: Words, { first, last }: TokenRange): boolean {
  for (let at = first; at < last - 2; at++)
    if (UNREALISED.has(tokens.lemma(at)) && tokens.lower(at + 1) === "to") return true;
  return false;
}

/** "will say", "would only say": words that are out already. */
const SAID_AHEAD = new Set(["will", "would", "wo"]);

function isPlainSaying(reading: SentenceReading, from: number, last: number): boolean {
  for (let at = from; at < last; at++) if (reading.word(at) === "say") return true;
  return false;
}

/** "Lund and Moll (2015)": a year in brackets makes of its authors what they wrote. */
function isWork({ tokens }: Words, source: TokenRange | null): boolean {
  const last = source?.last ?? 0;
  return (
    tokens.text(last - 1) === ")" &&
    /^(?:1[5-9]|20)\d\d[a-z]?$/.test(tokens.text(last - 2)) &&
    tokens.text(last - 3) === "("
  );
}
