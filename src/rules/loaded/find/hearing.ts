import type { Passage } from "../../../attribution/index.js";
import { type Sentence, singular, type Tokens } from "../../../language/index.js";
import { bySentence, everyToken, type PlacesIn } from "../../places.js";
import type { Places } from "../../triggers.js";
import { askingTokens } from "./asking.js";
import { calledTokens } from "./called.js";
import { isCriticism } from "./criticism.js";
import { idiomOf, isIdiom } from "./field.js";
import { isFine } from "./fine.js";
import { isProvenFalse } from "./plain-report.js";
import { reportingMatches } from "./reports.js";
import { isPlainSense } from "./sense.js";
import { toneOf } from "./signals.js";
import { isSupposed } from "./supposed.js";
import { loadedVocabulary, type Match } from "./vocabulary.js";
import { type Voices, voices } from "./voice.js";
import { isForWitness, isWitness } from "./witness.js";
import { isOfItsClass } from "./word-class.js";

/*
 * Which words of a passage are loaded where they stand. A word alone proves little: it is weighed against the tone of its
 * sentence (`signals.ts`), in units of one loaded word, and counts only where it is the writer's own (`voice.ts`).
 */

/** What a sentence must weigh, its tone included, before its words count. Set by trial on annotated news. */
const NEEDED = 0.1;

/** Doubts about what somebody says of themselves: "claims to be". */
const CLAIMING = /^claim(?:s|ed|ing)? /u;

/** The loaded words of a passage, in order, and by the rule that asks about them. */
interface Heard {
  readonly passage: Passage;
  readonly all: readonly Match[];
  readonly byRule: ReadonlyMap<string, readonly Match[]>;
}

const NO_MATCHES: readonly Match[] = [];
/** Of the passage that was asked about last: all rules ask about one before the next. */
let heard: Heard | null = null;

/**
 * The loaded words of a passage, in order, not overlapping. Looked up once for all rules. `places` are the tokens at which an
 * entry may start.
 */
export function hear(passage: Passage, places?: Places): readonly Match[] {
  return heardIn(passage, places).all;
}

/** Those that one rule asks about. */
export function hearFor(rule: string, passage: Passage, places?: Places): readonly Match[] {
  return heardIn(passage, places).byRule.get(rule) ?? NO_MATCHES;
}

function heardIn(passage: Passage, places?: Places): Heard {
  if (heard?.passage !== passage) {
    const all = findHits(passage, places ?? everyToken(passage));
    heard = { passage, all, byRule: byRule(all) };
  }
  return heard;
}

function byRule(matches: readonly Match[]): ReadonlyMap<string, readonly Match[]> {
  const found = new Map<string, Match[]>();
  for (const match of matches) {
    const { rule } = match.entry.line;
    const others = found.get(rule);
    if (others === undefined) found.set(rule, [match]);
    else others.push(match);
  }
  return found;
}

function findHits(passage: Passage, places: Places): readonly Match[] {
  if (places.length === 0) return NO_MATCHES;
  const around = new Surroundings(passage);
  const reports = reportingMatches(passage, places, around.voice);
  const hits: Match[] = [];
  for (const here of bySentence(passage, places)) {
    const { sentence } = here;
    const own = findMatches(around, here, reports).filter((match) => isOwn(match, around, sentence));
    if (own.length > 0) hits.push(...weigh(own, around, sentence));
  }
  return hits;
}

/** Whether nobody else calls it so, it is no plain word of the paragraph's field, and it is not for the writer alone to say. */
function isOwn(match: Match, around: Surroundings, sentence: Sentence): boolean {
  const { phrase, line } = match.entry;
  if (!line.traits.reports) {
    if (isIdiom(phrase) && around.idiom.has(phrase)) return false;
    if (CLAIMING.test(phrase) && isProvenFalse(around.passage, match.first)) return false;
  }
  if (!line.traits.hides && around.calledIn(sentence).has(match.first)) return false;
  return !(isForWitness(match) && around.isTellingOwn);
}

/** Keeps what counts: every judging verb that reports, every blow, and other words of the writer's as far as the sentence bears them out. */
function weigh(matches: readonly Match[], around: Surroundings, sentence: Sentence): Match[] {
  const { tokens } = around.passage;
  let borneOut: boolean | undefined;
  const isBorneOut = () => {
    borneOut ??= matches.length + toneOf(tokens, sentence, around.asked) >= NEEDED;
    return borneOut;
  };
  return matches.filter((match) => {
    const { reports, hides } = match.entry.line.traits;
    if (reports || isComment(match, tokens, sentence)) return true;
    const isWriters = hides || around.voice.at(match.first) !== "reported";
    return isWriters && (isBlow(match) || isBorneOut());
  });
}

/** "Obviously, the roof leaks, Lee said.": set apart at the front, a comment on what somebody said, rather than a part of it. */
function isComment({ first, last }: Match, tokens: Tokens, sentence: Sentence): boolean {
  const isFront = first === sentence.first || tokens.lower(first - 1) === ":";
  return isFront && tokens.lower(last) === ",";
}

/** Whether the word makes a blow of plain criticism ("slammed"): straight reports are where editors ask about it. */
function isBlow({ entry }: Match): boolean {
  return entry.line.traits.blows === true && entry.line.alternatives[0] === "criticize";
}

/** The entries that stand in a sentence, the longest at each place, from left to right. */
function findMatches(
  { passage: { tokens }, voice }: Surroundings,
  { sentence, places }: PlacesIn,
  reports: ReadonlyMap<number, Match>,
): Match[] {
  const found: Match[] = [];
  const words = new SentenceWords(tokens, sentence);
  let from = sentence.first;
  for (const at of places) {
    if (at < from) continue;
    const candidates = loadedVocabulary().matchesAt(tokens, at, sentence.last);
    const best = reports.get(at) ?? longest(candidates, tokens, voice, words);
    if (!best) continue;
    found.push(best);
    from = best.last;
  }
  return found;
}

function longest(candidates: readonly Match[], tokens: Tokens, voice: Voices, words: SentenceWords): Match | undefined {
  let best: Match | undefined;
  for (const match of candidates) {
    if (match.entry.line.traits.reports || !isHeard(match, voice)) continue;
    if (best && best.last >= match.last) continue;
    const isPlain =
      isFine(match, tokens, () => words.set) ||
      isPlainSense(match, tokens, () => words.set) ||
      isSupposed(match, tokens);
    if (isOfItsClass(match, tokens) && !isPlain) best = match;
  }
  return best;
}

/** Words made from the name of a person or a creed keep its capital: "Marxist", "Obamacare". */
const MADE_FROM_NAME = /(?:ian|esque|ist|ists|ite|ites|ism|care|gate|ista|istas)$/;

/**
 * Whether the words are the writer's: capitals make them a name, but for words made from names, and for labels and nicknames
 * of several persons ("the Dems") or of several words ("Sleepy Joe"). One of them alone is somebody called so ("Yahoo").
 */
function isHeard({ entry, first, last, plural }: Match, voice: Voices): boolean {
  const { traits } = entry.line;
  const isLabel = MADE_FROM_NAME.test(entry.phrase) || (traits.capitalised && (plural || last - first > 1));
  const isNickname = traits.nickname && last - first > 1;
  for (let at = first; at < last; at++) {
    const here = voice.at(at);
    if (here === "silent" || (here === "name" && !isLabel) || (here === "names" && !isNickname)) return false;
  }
  return true;
}

/** What is asked of a passage around a loaded word, worked out only if somebody asks. */
class Surroundings {
  readonly voice: Voices;
  readonly #called = new Map<Sentence, ReadonlySet<number>>();
  #idiom: ReadonlySet<string> | undefined;
  #asked: ReadonlySet<number> | undefined;
  #isTellingOwn: boolean | undefined;

  constructor(readonly passage: Passage) {
    this.voice = voices(passage);
  }

  /** Entries that are plain idiom in what the paragraph is about. */
  get idiom(): ReadonlySet<string> {
    this.#idiom ??= idiomOf(this.passage.tokens);
    return this.#idiom;
  }

  /** The tokens with which a source is still asked for. */
  get asked(): ReadonlySet<number> {
    this.#asked ??= askingTokens(this.passage);
    return this.#asked;
  }

  /** Whether how it was for them is the writer's to tell. */
  get isTellingOwn(): boolean {
    const { tokens } = this.passage;
    this.#isTellingOwn ??= isWitness(tokens, this.voice) || isCriticism(tokens);
    return this.#isTellingOwn;
  }

  /** The tokens with which somebody in a sentence calls a thing something. */
  calledIn(sentence: Sentence): ReadonlySet<number> {
    const called = this.#called.get(sentence) ?? calledTokens(this.passage, sentence);
    this.#called.set(sentence, called);
    return called;
  }
}

/** The words of a sentence and their singulars, gathered only if somebody asks. */
class SentenceWords {
  #set: ReadonlySet<string> | null = null;

  constructor(
    private readonly tokens: Tokens,
    private readonly sentence: Sentence,
  ) {}

  get set(): ReadonlySet<string> {
    this.#set ??= new Set(
      this.tokens
        .slice(this.sentence.first, this.sentence.last)
        .list()
        .flatMap(({ lower }) => [lower, singular(lower)]),
    );
    return this.#set;
  }
}
