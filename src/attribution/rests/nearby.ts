import type { Tokens } from "../../language/index.js";
import { RECORD_WORDS } from "../../lexicons/claims/figures.js";
import { POLL_WORDS, STUDY_NOUNS } from "../../lexicons/claims/study.js";
import { COURT_WORDS } from "../../lexicons/claims/wrongdoing.js";
import type { Nearby } from "../types.js";
import type { DraftPassage } from "./draft-passage.js";
import { sentenceAt } from "./own.js";

/** How many sentences back a thing named still counts as near. */
const REACH = 2;
const FAR = REACH + 1;

/** Sentences since each was last named, 0 for the sentence just read; capped, so that an edit reaches no farther. */
export type NearbyState = Readonly<Record<Lasting, number>>;
/** All but a citation, which serves its own sentence only. */
type Lasting = Exclude<Nearby, "citation">;
export const NOTHING_NEARBY: NearbyState = {
  evidence: FAR,
  record: FAR,
  poll: FAR,
  court: FAR,
  unnamed: FAR,
  crowd: FAR,
};

const STUDIES = new Set(STUDY_NOUNS);
const KINDS: readonly Lasting[] = ["evidence", "record", "poll", "court", "unnamed", "crowd"];

/** What a word names, as it stands or as a lemma; most name nothing. */
const NAMED_BY: ReadonlyMap<string, readonly Nearby[]> = namedBy([
  ["record", RECORD_WORDS],
  ["poll", POLL_WORDS],
  ["court", COURT_WORDS],
]);

function namedBy(lists: readonly (readonly [Nearby, readonly string[]])[]): ReadonlyMap<string, readonly Nearby[]> {
  const kinds = new Map<string, readonly Nearby[]>();
  for (const [kind, words] of lists) for (const word of words) kinds.set(word, [...(kinds.get(word) ?? []), kind]);
  return kinds;
}

/** What each sentence itself names. `own` is its attribution, or -1. */
export function namedIn(passage: DraftPassage, own: readonly number[]): readonly ReadonlySet<Nearby>[] {
  const sources = sourcesIn(passage);
  return passage.sentences.map((sentence, index) => {
    const named = new Set<Nearby>();
    if (isEvidence(passage, own[index] ?? -1)) named.add("evidence");
    for (const source of sources[index] ?? []) named.add(source);
    for (let at = sentence.first; at < sentence.last; at++) {
      addWord(named, passage.tokens, at);
      if (isOwnedStudy(passage.tokens, at)) named.add("evidence");
    }
    return named;
  });
}

/** A source of evidence that readers can find: "the report", "Lund University figures", but not "recent studies". */
function isEvidence({ attributions, tokens }: DraftPassage, own: number): boolean {
  const attribution = attributions[own];
  if (attribution?.basis !== "evidence") return false;
  const { source } = attribution;
  if (source === null || source.back !== 0) return true;
  const words = tokens.filter(({ start, end }) => start >= source.start && end <= source.end);
  const isAnyStudy = STUDIES.has(words.at(-1)?.lemma ?? "") && words.slice(0, -1).every(({ tag }) => LOOSE.has(tag));
  return !isAnyStudy;
}

const LOOSE: ReadonlySet<string> = new Set(["ADJ", "ADV"]);

/** For each sentence whether an unnamed source or a crowd speaks in it. */
function sourcesIn(passage: DraftPassage): readonly (readonly Nearby[])[] {
  const sources: Nearby[][] = passage.sentences.map(() => []);
  for (const { source, sourceKind } of passage.attributions) {
    if (source === null || source.back !== 0) continue;
    const kind = sourceKind === "anonymous" ? "unnamed" : sourceKind === "vague" ? "crowd" : null;
    if (kind !== null) sources[sentenceAt(passage.sentences, source.start)]?.push(kind);
  }
  return sources;
}

/** "The bank's forecast", "Lund University figures": evidence with its owner. */
function isOwnedStudy(tokens: Tokens, at: number): boolean {
  if (!STUDIES.has(tokens.lemma(at))) return false;
  const owner = tokens.tag(at - 1);
  return owner === "PART" || owner === "PROPN";
}

function addWord(named: Set<Nearby>, tokens: Tokens, at: number): void {
  const [lower, lemma] = [tokens.lower(at), tokens.lemma(at)];
  for (const kind of NAMED_BY.get(lower) ?? NOTHING) named.add(kind);
  if (lemma !== lower) for (const kind of NAMED_BY.get(lemma) ?? NOTHING) named.add(kind);
}

const NOTHING: readonly Nearby[] = [];

/** The state after a sentence that names these. */
export function step(before: NearbyState, named: ReadonlySet<Nearby>): NearbyState {
  const since = (kind: Lasting) => (named.has(kind) ? 0 : Math.min(FAR, before[kind] + 1));
  return {
    evidence: since("evidence"),
    record: since("record"),
    poll: since("poll"),
    court: since("court"),
    unnamed: since("unnamed"),
    crowd: since("crowd"),
  };
}

/** What a sentence leans on: named in it, up to two sentences before, or in the one after. */
export function near(
  state: NearbyState,
  following: ReadonlySet<Nearby> | undefined,
  isCited: boolean,
): readonly Nearby[] {
  const kinds = KINDS.filter((kind) => state[kind] <= REACH || following?.has(kind));
  return isCited ? [...kinds, "citation"] : kinds;
}
