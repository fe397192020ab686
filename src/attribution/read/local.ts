import type { Block, Span } from "../../document/index.js";
import type { Analysis, Language } from "../../language/index.js";
import { type Found, findAttributions, findBareTag, lemmasOf, SentenceReading } from "../cues/index.js";
import { isFullName, type LocalName, namesIn } from "../people/cast.js";
import { type GivenSources, NO_SOURCES } from "../people/given.js";
import { canSpeak } from "../people/kind.js";
import { isGivenName } from "../people/people.js";
import { NOBODY } from "../people/phrase.js";
import { type BlockQuotations, pairsOf } from "../quotations/document.js";
import type { Pair } from "../quotations/pairing.js";
import { leadOf, subjectBefore } from "../structure/lead-in.js";
import type { Chunk, TokenRange } from "../syntax/chunk.js";
import { chunkSentence } from "../syntax/chunker.js";
import { isHeadline } from "../syntax/headline.js";
import { withLabelsApart } from "../syntax/line-labels.js";
import { wordClasses } from "../syntax/word-class.js";
import type { Words } from "../syntax/words.js";
import type { Basis } from "../types.js";
import { describedOthers } from "./described-others.js";
import { type Described, describedSubjects } from "./described-subjects.js";
import { tokensOfPairs } from "./pair-tokens.js";

/** An attribution found in the passage's own words, in prose offsets and tokens. */
export interface LocalAttribution {
  readonly source: TokenRange | null;
  readonly cue: TokenRange;
  readonly content: readonly Span[];
  readonly basis: Basis;
  readonly pattern: string;
  /** Index of its sentence. */
  readonly sentence: number;
  /** Pairs of quotation marks that its content takes in. */
  readonly pairs: readonly number[];
}

/** All that can be read in a block without looking elsewhere, but for which quotation is open at its start. */
export interface LocalReading {
  readonly analysis: Analysis;
  readonly words: Words;
  readonly pairs: readonly Pair[];
  /** The tokens of each pair, marks included. */
  readonly pairTokens: readonly TokenRange[];
  readonly attributions: readonly LocalAttribution[];
  /** For each pair, the index of the attribution that takes it in; -1 where none does. */
  readonly ownerOf: readonly number[];
  /** For each pair that starts inside a sentence, who that sentence is about; null elsewhere. */
  readonly quoting: readonly (TokenRange | null)[];
  /** Whose words follow, where the last sentence hands over to them. */
  readonly lead: TokenRange | null;
  /** The names of two words or more in it, in order. */
  readonly names: readonly LocalName[];
  /** The same with those of one word, such as a surname. */
  readonly mentions: readonly LocalName[];
  /** Those of them that stand in reported words. */
  readonly reported: ReadonlySet<LocalName>;
  /** People without a name whom a sentence is about, or tells of, in order: "A senior" in "A senior asked for help". */
  readonly described: readonly Described[];
  readonly text: string;
}

/** The chunks of each sentence. */
type Chunked = readonly (readonly Chunk[])[];

/** How many chunks before a quotation are searched for the subject of its sentence. */
const FARTHEST_SUBJECT = 30;

const cache = new WeakMap<
  Block["prose"],
  {
    readonly language: Language;
    readonly given: GivenSources;
    readonly quotations: BlockQuotations;
    readonly local: LocalReading;
  }
>();

/** Takes a block and what is open at its start; gives its words, quotations, attributions and names. Remembers. */
export function readLocal(
  block: Block,
  quotations: BlockQuotations,
  language: Language,
  given: GivenSources,
): LocalReading {
  const known = cache.get(block.prose);
  const isSame = known?.language === language && known.given === given;
  if (known && isSame && known.quotations.openBefore === quotations.openBefore) return known.local;
  const analysis = language.analyse(block.prose.text);
  const pairs = pairsOf(block, quotations).pairs;
  const { pairOf, ranges } = tokensOfPairs(analysis.tokens, pairs);
  const words: Words = {
    tokens: analysis.tokens,
    classes: withLabelsApart(wordClasses(analysis.tokens), block.prose, analysis.tokens),
    pairOf,
    isGiven: given === NO_SOURCES ? NOBODY : (phrase) => given.named(phrase) !== null,
  };
  const chunked = analysis.sentences.map((sentence) => chunkSentence(words, sentence));
  const attributions = withoutOutdoneLeads(attributionsIn(chunked, words, pairs));
  const mentions = namesOf(block, words);
  const local: LocalReading = {
    analysis,
    words,
    pairs,
    pairTokens: ranges,
    attributions,
    ownerOf: ownersOfPairs(attributions, pairs.length),
    quoting: quotingSubjects(chunked, words, pairs.length),
    lead: leadOf(analysis, words, chunked.at(-1) ?? []),
    names: mentions.filter(isFullName),
    mentions,
    reported: reportedNames(mentions, words, attributions, utterancesIn(analysis, pairs)),
    described: describedIn(analysis, words, chunked, mentions),
    text: block.prose.text,
  };
  cache.set(block.prose, { language, given, quotations, local });
  return local;
}

/** Gives up what was remembered of a block, where nobody will ask again. */
export function forgetLocal({ prose }: Block): void {
  cache.delete(prose);
}

/** Whom sentences are about, and whom else they tell of, in order. */
function describedIn(
  analysis: Analysis,
  words: Words,
  chunked: Chunked,
  names: readonly LocalName[],
): readonly Described[] {
  const subjects = describedSubjects(words, chunked);
  const others = describedOthers(analysis, words, chunked, names, subjects);
  return [...subjects, ...others].sort((a, b) => a.first - b.first);
}

/** In a headline set in capitals a capital makes no name: there only a common given name does. */
function namesOf({ kind }: Block, words: Words): readonly LocalName[] {
  const names = namesIn(words);
  if (kind !== "heading" || !isHeadline(words.tokens)) return names;
  return names.filter(({ name }) => isGivenName(name.split(" ")[0]?.toLowerCase() ?? ""));
}

const NO_NAMES: ReadonlySet<LocalName> = new Set();

/** The names that stand in the content of an attribution. */
function reportedNames(
  names: readonly LocalName[],
  words: Words,
  attributions: readonly LocalAttribution[],
  utterances: readonly Span[],
): ReadonlySet<LocalName> {
  if (names.length === 0 || (attributions.length === 0 && utterances.length === 0)) return NO_NAMES;
  // What somebody backs or wants is told in the writer's words: "approved the plan after hearing from Ana Lee".
  const said = attributions.filter(({ basis }) => basis !== "stance").flatMap(({ content }) => content);
  const spans = merge([...said, ...utterances]);
  let at = 0;
  const reported = names.filter(({ token }) => {
    const start = words.tokens.start(token) ?? 0;
    while ((spans[at]?.end ?? Number.POSITIVE_INFINITY) <= start) at++;
    return (spans[at]?.start ?? Number.POSITIVE_INFINITY) <= start;
  });
  return reported.length === 0 ? NO_NAMES : new Set(reported);
}

/** Quotations of a whole sentence or more: whoever is named in one is named by its speaker. */
function utterancesIn({ sentences }: Analysis, pairs: readonly Pair[]): readonly Span[] {
  return pairs.filter(({ start, end }) => sentences.some((one) => one.start >= start && one.end <= end));
}

/** The same without the attributions of one pattern. */
export function without(local: LocalReading, pattern: string): LocalReading {
  const attributions = local.attributions.filter((attribution) => attribution.pattern !== pattern);
  return { ...local, attributions, ownerOf: ownersOfPairs(attributions, local.pairs.length) };
}

/**
 * Another juror was blunt: “He lied. They had nothing,” said juror Ana Lee. A tag behind a quotation names its speaker, and
 * the lead before it only leads up to it.
 */
function withoutOutdoneLeads(attributions: readonly LocalAttribution[]): readonly LocalAttribution[] {
  const isLead = ({ pattern }: LocalAttribution) => pattern.startsWith("colon-");
  const last = new Map<number, number>();
  for (const found of attributions) {
    const isTag = !isLead(found) && found.source !== null && found.basis === "speech";
    if (isTag) for (const pair of found.pairs) last.set(pair, found.sentence);
  }
  return attributions.filter((found) => {
    if (!isLead(found) || found.pairs.length === 0) return true;
    return !found.pairs.every((pair) => (last.get(pair) ?? -1) > found.sentence);
  });
}

function ownersOfPairs(attributions: readonly LocalAttribution[], count: number): readonly number[] {
  const owners = new Array<number>(count).fill(-1);
  attributions.forEach((attribution, index) => {
    for (const pair of attribution.pairs) if (owners[pair] === -1) owners[pair] = index;
  });
  return owners;
}

/** For each quotation that starts inside a sentence, who that sentence is about, if that can speak; null elsewhere. */
function quotingSubjects(chunked: Chunked, words: Words, count: number): readonly (TokenRange | null)[] {
  const subjects = new Array<TokenRange | null>(count).fill(null);
  if (count === 0) return subjects;
  for (const chunks of chunked) {
    chunks.forEach((chunk, at) => {
      if (chunk.pair < 0 || at === 0 || subjects[chunk.pair]) return;
      const subject = subjectBefore(chunks.slice(Math.max(0, at - FARTHEST_SUBJECT), at), FARTHEST_SUBJECT);
      if (canSpeak(words, subject) && !isObject(words, subject)) subjects[chunk.pair] = subject;
    });
  }
  return subjects;
}

const OBJECTS = new Set(["me", "us", "him", "them"]);

/** "tells us that “…”": no subject, whatever stands behind it. */
function isObject({ tokens }: Words, subject: TokenRange | null): boolean {
  return OBJECTS.has(tokens.lower(subject?.first ?? -1));
}

/** Verbs that ask for what was said: who "agreed" or "nodded" may have listened. */
const QUOTING: ReadonlySet<string> = new Set("say add explain note write remark recall conclude".split(" "));

function attributionsIn(chunked: Chunked, words: Words, pairs: readonly Pair[]): readonly LocalAttribution[] {
  return chunked.flatMap((chunks, index) => {
    const reading = new SentenceReading(words, chunks);
    const found = findAttributions(reading).map((one) => toLocal(reading, one, pairs, index));
    // "Lee wrote on a card" is said of the card by its words alone, but behind a quotation a tag.
    const isRecord = found.some(({ basis, pattern }) => basis !== "attitude" || pattern !== "verb-particle");
    const tag = isRecord ? [] : bareTag(reading, pairs, index);
    return tag.length > 0 ? tag : found;
  });
}

/**
 * “…!” Lee wrote in a letter to the board. Where the tag is a sentence of its own, it owns the quotation before it; none
 * follows a full stop: in “It is gone.” The clerk nodded, the clerk listened.
 */
function bareTag(reading: SentenceReading, pairs: readonly Pair[], sentence: number): readonly LocalAttribution[] {
  const last = (reading.chunks[0]?.first ?? 0) - 1;
  const before = reading.words.pairOf[last] ?? -1;
  const pair = pairs[before];
  const tag = pair && findBareTag(reading);
  if (!tag || (isFinished(reading.words, last) && !saysNoMore(reading, tag.cue))) return [];
  const content = [{ start: pair.start, end: pair.end }];
  return [{ ...tag, basis: "speech", pattern: "bare-tag", sentence, content, pairs: [before] }];
}

/** “It is cold.” Lee said.: a full stop for a comma, as nothing follows that could be what was said. */
function saysNoMore({ words, chunks }: SentenceReading, cue: TokenRange | null): boolean {
  const end = chunks.at(-1);
  const isLast = end?.kind === "end" && cue?.last === end.first;
  return isLast && lemmasOf(words, cue).some((lemma) => QUOTING.has(lemma));
}

/** Whether the quotation that ends at token `mark` ends in a full stop. */
function isFinished({ tokens }: Words, mark: number): boolean {
  let last = mark;
  while (/^["'“”‘’«»`]+$/u.test(tokens.text(last))) last--;
  return /[^.]\.$|^\.$/u.test(tokens.text(last));
}

function toLocal(reading: SentenceReading, found: Found, pairs: readonly Pair[], sentence: number): LocalAttribution {
  const inside = new Set<number>();
  for (const run of found.content) {
    for (let at = run.first; at < run.last; at++) {
      const pair = reading.chunks[at]?.pair ?? -1;
      if (pair >= 0) inside.add(pair);
    }
  }
  const content = found.content.map((run) => contentSpan(reading, reading.tokens(run), pairs));
  const { source, cue, basis, pattern } = found;
  return { source, cue, basis, pattern, sentence, content: merge(content), pairs: [...inside] };
}

/** A quotation in the content counts whole, with the sentences of it before and after this one. */
function contentSpan(reading: SentenceReading, range: TokenRange, pairs: readonly Pair[]): Span {
  const { tokens, pairOf } = reading.words;
  const first = pairs[pairOf[range.first] ?? -1];
  const last = pairs[pairOf[range.last - 1] ?? -1];
  const start = tokens.start(range.first) ?? 0;
  const end = tokens.end(range.last - 1) ?? start;
  return { start: Math.min(start, first?.start ?? start), end: Math.max(end, last?.end ?? end) };
}

function merge(spans: readonly Span[]): readonly Span[] {
  const merged: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    if (last && span.start <= last.end)
      merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    else merged.push(span);
  }
  return merged;
}
