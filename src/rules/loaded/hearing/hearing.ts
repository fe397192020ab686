import type { Passage } from "../../../attribution/index.js";
import { type Sentence, singular, type Token } from "../../../language/index.js";
import { isFine } from "./fine.js";
import { loadedVocabulary, type Match } from "./vocabulary.js";
import { type Voice, voices } from "./voice.js";
import { reportingMatches } from "./reports.js";
import { toneOf } from "./signals.js";
import { isOfItsClass } from "./wordClass.js";

/** A loaded word that counts where it stands. */
export interface Hit extends Match {
  readonly rule: string;
}

/** What a word of each tier weighs as evidence that its sentence takes a side. */
const WEIGHT = { strong: 1, ambiguous: 0.35, cue: 0 } as const;
const N = (k: string, d: number) => Number(process.env[k] ?? d);
export const P = { strong: N("TS", 0.25), ambiguous: N("TA", 0.6), alone: N("AL", 0), tone: N("TONE", 1) };

const heard = new WeakMap<Passage, readonly Hit[]>();

/** The loaded words of a passage, in order, not overlapping; looked up once for all rules. */
export function hear(passage: Passage): readonly Hit[] {
  const known = heard.get(passage);
  if (known) return known;
  const voice = voices(passage);
  const reports = reportingMatches(passage, voice);
  const hits = passage.sentences.flatMap((sentence) => hearSentence(passage, sentence, voice, reports));
  heard.set(passage, hits);
  return hits;
}

export function matchesOf(passage: Passage) {
  const voice = voices(passage);
  const reports = reportingMatches(passage, voice);
  const matches = passage.sentences.flatMap((sentence) => {
    const own = reports.filter((match) => match.first >= sentence.first && match.first < sentence.last);
    return [...own, ...findMatches(passage, sentence, voice).filter((match) => !own.some((other) => other.first < match.last && match.first < other.last))];
  });
  return { matches, voice };
}

function hearSentence(passage: Passage, sentence: Sentence, voice: readonly Voice[], reports: readonly Match[]): Hit[] {
  const { tokens } = passage;
  const own = reports.filter((match) => match.first >= sentence.first && match.first < sentence.last);
  const matches = [...own, ...findMatches(passage, sentence, voice).filter((match) => !own.some((other) => other.first < match.last && match.first < other.last))];
  if (matches.length === 0) return [];
  const weight = matches.reduce((sum, match) => sum + WEIGHT[match.entry.line.tier], 0);
  const score = weight + P.tone * toneOf(tokens, sentence);
  const hits: Hit[] = [];
  for (const match of matches) {
    const { tier, rule } = match.entry.line;
    if (tier === "cue") continue;
    const isReported = voice[match.first] === "reported";
    const needed = rule === "reporting-verb" ? -9 : tier === "strong" ? P.strong + (isReported ? N("REP", 0) : 0) : P.ambiguous + (isReported ? N("REPA", 9) : 0);
    if (tier === "ambiguous" && weight - 0.35 < P.alone) continue;
    if (score >= needed) hits.push({ ...match, rule });
  }
  return hits;
}

function findMatches(passage: Passage, sentence: Sentence, voice: readonly Voice[]): Match[] {
  const { tokens } = passage;
  const vocabulary = loadedVocabulary();
  const found: Match[] = [];
  let words: ReadonlySet<string> | null = null;
  for (let at = sentence.first; at < sentence.last; at++) {
    if (voice[at] === "silent") continue;
    const candidates = vocabulary.matchesAt(tokens, at, sentence.last);
    if (candidates.length === 0) continue;
    words ??= wordsOf(tokens, sentence);
    const set = words;
    const best = candidates
      .filter(
        (match) =>
          match.entry.line.rule !== "reporting-verb" &&
          voice[match.last - 1] !== "silent" &&
          isOfItsClass(match, tokens) &&
          !isFine(match, tokens, set),
      )
      .sort((a, b) => b.last - a.last)[0];
    if (!best) continue;
    found.push(best);
    at = best.last - 1;
  }
  return found;
}

function wordsOf(tokens: readonly Token[], sentence: Sentence): ReadonlySet<string> {
  const words = new Set<string>();
  for (let at = sentence.first; at < sentence.last; at++) {
    const token = tokens[at];
    if (token) words.add(token.lower).add(singular(token.lower));
  }
  return words;
}

