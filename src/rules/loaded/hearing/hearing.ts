import type { Passage } from "../../../attribution/index.js";
import { type Sentence, singular, type Token } from "../../../language/index.js";
import { isFine } from "./fine.js";
import { loadedVocabulary, type Match } from "./vocabulary.js";
import { type Voice, voices } from "./voice.js";
import { isOfItsClass } from "./wordClass.js";

/** A loaded word that counts where it stands. */
export interface Hit extends Match {
  readonly rule: string;
}

/** What a word of each tier weighs as evidence that its sentence takes a side. */
const WEIGHT = { strong: 1, ambiguous: 0.5, cue: 0.2 } as const;
export const P = {
  strong: Number(process.env["STR"] ?? 0.5),
  ambiguous: Number(process.env["AMB"] ?? 1.5),
  reported: 9,
  against: Number(process.env["AG"] ?? 0.3),
  own: Number(process.env["OWN"] ?? 0.3),
};

const heard = new WeakMap<Passage, readonly Hit[]>();

/** The loaded words of a passage, in order, not overlapping; looked up once for all rules. */
export function hear(passage: Passage): readonly Hit[] {
  const known = heard.get(passage);
  if (known) return known;
  const voice = voices(passage);
  const hits = passage.sentences.flatMap((sentence) => hearSentence(passage, sentence, voice));
  heard.set(passage, hits);
  return hits;
}

function hearSentence(passage: Passage, sentence: Sentence, voice: readonly Voice[]): Hit[] {
  const { tokens } = passage;
  const matches = findMatches(passage, sentence, voice);
  if (matches.length === 0) return [];
  const evidence = weigh(matches, tokens, sentence);
  const hits: Hit[] = [];
  for (const match of matches) {
    const { tier, rule } = match.entry.line;
    if (tier === "cue") continue;
    const others = evidence - WEIGHT[tier];
    const needed = tier === "strong" ? P.strong - 1 : P.ambiguous - 0.5;
    const isReported = voice[match.first] === "reported";
    if (others >= needed && !(isReported && (tier === "ambiguous" || process.env["REP"]))) hits.push({ ...match, rule });
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

const OWN: ReadonlySet<string> = new Set(["we", "our", "us", "i", "my", "you", "your"]);
const AGAINST: ReadonlySet<string> = new Set(
  "said says told according monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december police court judge jury prosecutor prosecutors attorney charged convicted sentenced percent".split(
    " ",
  ),
);

function weigh(matches: readonly Match[], tokens: readonly Token[], sentence: Sentence): number {
  let weight = 0;
  for (const match of matches) weight += WEIGHT[match.entry.line.tier];
  let against = 0;
  let own = 0;
  for (let at = sentence.first; at < sentence.last; at++) {
    const token = tokens[at];
    if (!token) continue;
    if (AGAINST.has(token.lower) || (token.tag === "NUM" && /\d/.test(token.text))) against++;
    if (OWN.has(token.lower)) own++;
  }
  return weight - P.against * Math.min(against, 2) + P.own * Math.min(own, 2);
}
