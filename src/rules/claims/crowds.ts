import { isHuman, type Passage, type SourceKind } from "../../attribution/index.js";
import type { Span } from "../../document/index.js";
import { singular } from "../../language/index.js";
import { Patterns } from "../patterns.js";
import type { Places, Triggers } from "../triggers.js";
import { coreOf, crowdKind } from "./crowd-kind.js";
import { crowdWords, isForSome, makesSpeak } from "./crowd-phrases.js";
import { speaks } from "./crowd-speech.js";
import { CROWD } from "./crowd-words.js";
import { findClaims } from "./find.js";
import { firstOfSentence, type SourceHere, sourcesOfKind, tokensOf } from "./sources.js";

const PATTERNS = new Patterns("crowds", [true]);

/** Kinds of source that may turn out to be a crowd. */
const CROWD_SOURCES: readonly SourceKind[] = ["vague", "document", "named", "pronoun", "described"];

/** What a crowd can be told by: a turn of phrase, or who is on record. */
export const CROWD_TRIGGERS: Triggers = { tokens: PATTERNS, sources: CROWD_SOURCES };

/** A crowd relied on as a source, in prose offsets. */
export interface Crowd extends Span {
  /** Index of its sentence. */
  readonly index: number;
  /** Who is meant and how they speak: "known", "speech", "verb-clause"; or the turn of phrase. */
  readonly signs: readonly string[];
}

/**
 * The crowds a passage relies on, at most one a sentence, in order: the sources of its attributions that are many and
 * unnamed, and turns of phrase that make a crowd speak. `places` are the tokens at which one may start.
 */
export function crowdsIn(passage: Passage, places?: Places): Crowd[] {
  const sources = crowdsOnRecord(passage);
  const taken = new Set(sources.map((source) => source.index));
  const phrases = findClaims(
    passage,
    PATTERNS,
    places,
    (claim) => !taken.has(claim.index) && !isForSome(claim) && makesSpeak(claim),
  );
  const crowds = phrases.map((claim): Crowd => {
    const { start, end } = crowdWords(claim);
    return { start, end, index: claim.index, signs: [claim.pattern] };
  });
  const speaking = firstOfSentence(sources).map((source): Crowd => {
    const { start, end, index } = source;
    return { start, end, index, signs: signsOf(passage, source) };
  });
  return [...speaking, ...crowds].sort((a, b) => a.start - b.start);
}

/** Sources that are many and unnamed, in order. */
function crowdsOnRecord(passage: Passage): SourceHere[] {
  const here = sourcesOfKind(passage, ...CROWD_SOURCES);
  if (here.length === 0) return here;
  const ofKind = (...kinds: readonly SourceKind[]) => here.filter((one) => kinds.includes(one.attribution.sourceKind));
  const plurals = ofKind("document", "named").filter((source) => isBarePlural(passage, source));
  const again = ofKind("pronoun").filter((source) => isMetAgain(passage, source));
  const all = ofKind("described", "vague").filter((source) => isEverybody(passage, source));
  return [...ofKind("vague"), ...plurals]
    .filter((source) => speaks(passage, source))
    .concat(again, all)
    .sort((a, b) => a.start - b.start);
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
  if (!text.endsWith("s")) return false;
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
