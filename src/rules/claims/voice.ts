import type { Attribution, Passage, Rest } from "../../attribution/index.js";
import type { Span } from "../../document/index.js";
import type { Token } from "../../language/index.js";
import { INTERPRETING_VERBS } from "../../lexicons/claims/judgement.js";
import { STUDY_NOUNS } from "../../lexicons/claims/study.js";
import { isBody, isPerson } from "./people.js";

const INTERPRETING = new Set(INTERPRETING_VERBS);
/** Kinds of source that may turn out to be a thing. */
const THINGS: ReadonlySet<string> = new Set(["described", "named", "vague"]);
const EVIDENCE = new Set(STUDY_NOUNS);

const cache = new WeakMap<Passage, Uint8Array>();

/**
 * For each token of the passage 1 where it is the writer's own claim, and 0 where somebody else is on record for
 * it: in their words, in what they are reported to say, in a sentence that is carried by the one before, cited, or
 * exempt (a headline). A stance is no record: "Voters backed the tax" leaves the tax to the writer.
 */
export function ownVoice(passage: Passage): Uint8Array {
  let voice = cache.get(passage);
  if (voice === undefined) {
    voice = readVoice(passage);
    cache.set(passage, voice);
  }
  return voice;
}

function readVoice(passage: Passage): Uint8Array {
  const { tokens } = passage;
  const quoted = quotedTokens(passage);
  const voice = Uint8Array.from(quoted, (isQuoted) => 1 - isQuoted);
  for (const attribution of passage.attributions) {
    if (!onRecord(attribution) || isReading(passage, attribution)) continue;
    for (const content of attribution.content) fill(voice, 0, tokens, content);
  }
  passage.sentences.forEach((sentence, index) => {
    const rest = passage.rests[index];
    if (rest !== undefined && clears(rest)) voice.fill(0, sentence.first, sentence.last);
  });
  return voice;
}

/** For each token of the passage 1 where it is somebody's quoted speech. */
export function quotedTokens(passage: Passage): Uint8Array {
  const quoted = new Uint8Array(passage.tokens.length);
  for (const quotation of passage.quotations) {
    if (quotation.kind === "speech") fill(quoted, 1, passage.tokens, quotation);
  }
  return quoted;
}

/** Exemptions that leave a claim in the same sentence to the writer: a vote may be reported with a verdict on it. */
const PARTIAL: ReadonlySet<string> = new Set(["definition", "score"]);

/** Whether all of a sentence is somebody else's, or needs nobody. */
function clears(rest: Rest): boolean {
  return isNoClaim(rest) || isElsewhere(rest);
}

/** A headline, a question or a line of the newsroom. */
export function isNoClaim(rest: Rest | undefined): boolean {
  return rest?.kind === "exempt" && !PARTIAL.has(rest.why);
}

function isElsewhere(rest: Rest): boolean {
  if (rest.kind === "exempt") return false;
  return rest.kind !== "attribution" && rest.kind !== "nothing";
}

/**
 * Whether somebody answers for the content: they said it, found it, are cited for it, or it is their own belief.
 * "It is expected that" has nobody.
 */
function onRecord(attribution: Attribution): boolean {
  return attribution.basis !== "stance" && attribution.sourceKind !== "none";
}

/** "The vote underscores his weakness": the writer reads a meaning into a thing, and the thing says nothing. */
function isReading(passage: Passage, { cue, source: { phrase }, sourceKind }: Attribution): boolean {
  if (cue === null || cue.back !== 0 || phrase === null || phrase.back !== 0 || !THINGS.has(sourceKind)) return false;
  const { tokens } = passage;
  const verbs = tokens.slice(firstTokenFrom(tokens, cue.start), firstTokenFrom(tokens, cue.end));
  if (!verbs.some((token) => INTERPRETING.has(token.lemma))) return false;
  const nouns = tokens.slice(firstTokenFrom(tokens, phrase.start), firstTokenFrom(tokens, phrase.end));
  return !nouns.slice(0, endOfHead(nouns)).some(canSpeak);
}

/** Where a phrase goes on from its head: "the spending | by groups". */
function endOfHead(nouns: readonly Token[]): number {
  const end = nouns.findIndex((token) => token.tag === "ADP" || token.tag === "PUNCT");
  return end < 0 ? nouns.length : end;
}

function canSpeak(token: Token): boolean {
  return token.tag === "PROPN" || isPerson(token.lemma) || isBody(token.lemma) || EVIDENCE.has(token.lemma);
}

function fill(mask: Uint8Array, value: 0 | 1, tokens: readonly Token[], { start, end }: Span): void {
  mask.fill(value, firstTokenFrom(tokens, start), firstTokenFrom(tokens, end));
}

/** Index of the first token that starts at or after `offset`. */
export function firstTokenFrom(tokens: readonly Token[], offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
