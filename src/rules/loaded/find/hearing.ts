import type { Passage } from "../../../attribution/index.js";
import { type Sentence, singular, type Tokens } from "../../../language/index.js";
import { askingTokens } from "./asking.js";
import { calledTokens } from "./called.js";
import { isCriticism } from "./criticism.js";
import { idiomOf } from "./field.js";
import { isFine } from "./fine.js";
import { isProvenFalse } from "./plain-report.js";
import { reportingMatches } from "./reports.js";
import { isPlainSense } from "./sense.js";
import { toneOf } from "./signals.js";
import { isSupposed } from "./supposed.js";
import { loadedVocabulary, type Match, type Vocabulary } from "./vocabulary.js";
import { type Voice, voices } from "./voice.js";
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

const heard = new WeakMap<Passage, readonly Match[]>();

/** The loaded words of a passage, in order, not overlapping. Looked up once for all rules. */
export function hear(passage: Passage, vocabulary: Vocabulary = loadedVocabulary()): readonly Match[] {
  const known = heard.get(passage);
  if (known) return known;
  const voice = voices(passage);
  const reports = reportingMatches(passage, voice, vocabulary);
  const hits: Match[] = [];
  const idiom = idiomOf(passage.tokens);
  const asked = askingTokens(passage);
  const tellsOwn = isWitness(passage.tokens, voice) || isCriticism(passage.tokens);
  for (const sentence of passage.sentences) {
    const matches = findMatches(passage.tokens, sentence, voice, reports, vocabulary).filter(
      ({ entry, first }) =>
        entry.line.traits.reports ||
        !(idiom.has(entry.phrase) || (CLAIMING.test(entry.phrase) && isProvenFalse(passage, first))),
    );
    if (matches.length === 0) continue;
    const called = calledTokens(passage, sentence);
    const own = matches.filter(
      (match) => (match.entry.line.traits.hides || !called.has(match.first)) && !(tellsOwn && isForWitness(match)),
    );
    hits.push(...weigh(own, passage.tokens, sentence, voice, asked));
  }
  heard.set(passage, hits);
  return hits;
}

/** Keeps what counts: every judging verb that reports, every blow, and other words of the writer's as far as the sentence bears them out. */
function weigh(
  matches: readonly Match[],
  tokens: Tokens,
  sentence: Sentence,
  voice: readonly Voice[],
  asked: ReadonlySet<number>,
): Match[] {
  const isBorneOut = matches.length + toneOf(tokens, sentence, asked) >= NEEDED;
  return matches.filter((match) => {
    const { reports, hides } = match.entry.line.traits;
    if (reports) return true;
    if (isComment(match, tokens, sentence)) return true;
    const isOwn = hides || voice[match.first] !== "reported";
    return isOwn && (isBorneOut || isBlow(match));
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
  tokens: Tokens,
  sentence: Sentence,
  voice: readonly Voice[],
  reports: ReadonlyMap<number, Match>,
  vocabulary: Vocabulary,
): Match[] {
  const found: Match[] = [];
  const words = new SentenceWords(tokens, sentence);
  for (let at = sentence.first; at < sentence.last; at++) {
    const best = reports.get(at) ?? longest(vocabulary.matchesAt(tokens, at, sentence.last), tokens, voice, words);
    if (!best) continue;
    found.push(best);
    at = best.last - 1;
  }
  return found;
}

function longest(
  candidates: readonly Match[],
  tokens: Tokens,
  voice: readonly Voice[],
  words: SentenceWords,
): Match | undefined {
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
function isHeard({ entry, first, last, plural }: Match, voice: readonly Voice[]): boolean {
  const { traits } = entry.line;
  const isLabel = MADE_FROM_NAME.test(entry.phrase) || (traits.capitalised && (plural || last - first > 1));
  const isNickname = traits.nickname && last - first > 1;
  for (let at = first; at < last; at++) {
    if (voice[at] === "silent") return false;
    if (voice[at] === "name" && !isLabel) return false;
    if (voice[at] === "names" && !isNickname) return false;
  }
  return true;
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
