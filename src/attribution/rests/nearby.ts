import { FormFact, type Tokens } from "../../language/index.js";
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

/** The things a sentence names, a bit for each: most sentences name none. */
export type NamedHere = number;
export const NOTHING_NAMED: NamedHere = 0;
const BITS: Readonly<Record<Lasting, NamedHere>> = {
  evidence: 1,
  record: 2,
  poll: 4,
  court: 8,
  unnamed: 16,
  crowd: 32,
};

/** A study, whoever's it is. */
const A_STUDY: NamedHere = 64;

/** What a word names, as it stands or as a lemma; most name nothing. */
const NAMED_BY: ReadonlyMap<string, NamedHere> = namedBy([
  ["record", RECORD_WORDS],
  ["poll", POLL_WORDS],
  ["court", COURT_WORDS],
]);

function namedBy(lists: readonly (readonly [Lasting, readonly string[]])[]): ReadonlyMap<string, NamedHere> {
  const named = new Map<string, NamedHere>();
  for (const [kind, words] of lists) for (const word of words) named.set(word, (named.get(word) ?? 0) | BITS[kind]);
  return named;
}

/** What each sentence itself names. `own` is its attribution, or -1. */
export function namedIn(passage: DraftPassage, own: readonly number[]): readonly NamedHere[] {
  const named = sourcesIn(passage);
  for (const [index, sentence] of passage.sentences.entries()) {
    let here = named[index] ?? NOTHING_NAMED;
    if (isEvidence(passage, own[index] ?? -1)) here |= BITS.evidence;
    for (let at = sentence.first; at < sentence.last; at++) here |= namedByWord(passage.tokens, at);
    named[index] = here;
  }
  return named;
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
function sourcesIn(passage: DraftPassage): NamedHere[] {
  const sources = passage.sentences.map(() => NOTHING_NAMED);
  for (const { source, sourceKind } of passage.attributions) {
    if (source === null || source.back !== 0) continue;
    const kind = sourceKind === "anonymous" ? "unnamed" : sourceKind === "vague" ? "crowd" : null;
    const at = sentenceAt(passage.sentences, source.start);
    const known = sources[at];
    if (kind !== null && known !== undefined) sources[at] = known | BITS[kind];
  }
  return sources;
}

/** What a form names by itself, and what its lemma: a form has the same lemma nearly always, and most name nothing. */
class NamedByForm {
  readonly own: NamedHere;
  #lemma = "";
  #ofLemma: NamedHere = NOTHING_NAMED;

  constructor(lower: string) {
    this.own = NAMED_BY.get(lower) ?? NOTHING_NAMED;
  }

  under(lemma: string): NamedHere {
    if (this.#lemma !== lemma) {
      this.#lemma = lemma;
      this.#ofLemma = (NAMED_BY.get(lemma) ?? NOTHING_NAMED) | (STUDIES.has(lemma) ? A_STUDY : NOTHING_NAMED);
    }
    return this.own | this.#ofLemma;
  }
}

const NAMED_BY_FORM = new FormFact((_, lower) => new NamedByForm(lower));

function namedByWord(tokens: Tokens, at: number): NamedHere {
  const named = tokens.fact(at, NAMED_BY_FORM)?.under(tokens.lemma(at)) ?? NOTHING_NAMED;
  if ((named & A_STUDY) === 0) return named;
  return (named & ~A_STUDY) | (isOwned(tokens, at) ? BITS.evidence : NOTHING_NAMED);
}

/** "The bank's forecast", "Lund University figures": a study is evidence with its owner. */
function isOwned(tokens: Tokens, at: number): boolean {
  const owner = tokens.tag(at - 1);
  return owner === "PART" || owner === "PROPN";
}

/** The state after a sentence that names these. */
export function step(before: NearbyState, named: NamedHere): NearbyState {
  return {
    evidence: since("evidence", before, named),
    record: since("record", before, named),
    poll: since("poll", before, named),
    court: since("court", before, named),
    unnamed: since("unnamed", before, named),
    crowd: since("crowd", before, named),
  };
}

function since(kind: Lasting, before: NearbyState, named: NamedHere): number {
  return (named & BITS[kind]) !== 0 ? 0 : Math.min(FAR, before[kind] + 1);
}

/** What a sentence leans on: named in it, up to two sentences before, or in the one after. */
export function near(state: NearbyState, following: NamedHere, isCited: boolean): readonly Nearby[] {
  let bits = following;
  for (const kind of KINDS) if (state[kind] <= REACH) bits |= BITS[kind];
  const lists = isCited ? CITED_LISTS : LISTS;
  const known = lists[bits];
  if (known !== undefined) return known;
  const kinds = KINDS.filter((kind) => (bits & BITS[kind]) !== 0);
  const list: readonly Nearby[] = isCited ? [...kinds, "citation"] : kinds;
  lists[bits] = list;
  return list;
}

/** The kinds by their bits, made when they are first met: a draft has few of the lists that there could be. */
const LISTS: (readonly Nearby[])[] = [];
const CITED_LISTS: (readonly Nearby[])[] = [];
