import { MOTION_VERBS, REPLY_NOUNS } from "../../lexicons/attribution/index.js";
import { canSpeak } from "../people/kind.js";
import { isTitled } from "../syntax/called.js";
import { type Chunk, isUtterance, type TokenRange } from "../syntax/chunk.js";
import { nounRunEnd } from "../syntax/noun-run.js";
import { type ChunkRun, subjectOf } from "../syntax/subject.js";
import { speaksWith } from "../vocabulary/verbs.js";
import { skipAdjuncts } from "./complement.js";
import type { SentenceReading } from "./found.js";

const MOTION = new Set(MOTION_VERBS);
const REPLIES = new Set(REPLY_NOUNS);
const PARTICLES = /^(?:in|up|out|back|off|on|over|away)$/;
/** What a tag may end before. */
const ENDS = /^(?:end|comma|quote|colon|semicolon|dash|conj|open|close|sub)$/;

/**
 * Takes a sentence; finds tags by verbs that are no cue elsewhere. After an utterance, any verb with somebody beside it
 * names the speaker, but for one of going somewhere: “…,” put in Ana Lee; “…,” Lee allowed; “…,” came the reply from Lee.
 */
export function findBesideTags(reading: SentenceReading): void {
  reading.chunks.forEach((chunk, at) => {
    if (!isUtterance(chunk) || reading.isClaimed(at) || isTitled(reading.words, chunk)) return;
    const tag = verbFirst(reading, at + 1) ?? nounFirst(reading, at + 1);
    if (!tag) return;
    reading.add({ ...tag, content: contentOf(reading, at, tag.end), basis: "speech", pattern: "beside-tag" });
  });
}

interface Tag {
  readonly source: TokenRange;
  readonly cue: TokenRange;
  /** Index of the chunk after it. */
  readonly end: number;
}

/** The utterance, and the one that goes on after the tag. */
function contentOf({ chunks }: SentenceReading, quote: number, end: number): readonly ChunkRun[] {
  const at = chunks[end]?.kind === "comma" || chunks[end]?.kind === "dash" ? end + 1 : end;
  const first = [{ first: quote, last: quote + 1 }];
  return chunks[at]?.kind === "quote" ? [...first, { first: at, last: at + 1 }] : first;
}

/** “…,” put in Engineer Ana Lee; “…,” came the reply from Lee. */
function verbFirst(reading: SentenceReading, verb: number): Tag | null {
  const { chunks, words } = reading;
  if (!isActed(chunks[verb])) return null;
  const particle = chunks[verb + 1]?.word ?? "";
  const isParticle =
    PARTICLES.test(particle) && (!isSaying(chunks[verb]) || speaksWith(lemmaOf(reading, verb), particle));
  const noun = isParticle ? verb + 2 : verb + 1;
  if (chunks[noun]?.kind !== "np") return null;
  const end = nounRunEnd(chunks, noun);
  if (!endsTag(chunks, skipAdjuncts(chunks, end))) return null;
  const cue = reading.tokens({ first: verb, last: noun });
  if (REPLIES.has(chunks[noun].word)) return replyFrom(reading, verb, noun, end);
  const source = reading.tokens({ first: noun, last: end });
  return isMotion(reading, verb) || !canSpeak(words, source) ? null : { source, cue, end };
}

/** “…,” came the reply from Lee; “…,” was Lee's answer. */
function replyFrom(reading: SentenceReading, verb: number, noun: number, end: number): Tag | null {
  const { chunks, words } = reading;
  const { first, last } = chunks[noun] ?? { first: 0, last: 0 };
  const isFrom = /^(?:from|of)$/.test(chunks[noun + 1]?.word ?? "") && chunks[noun + 2] !== undefined;
  const owner = words.classes.slice(first, last).lastIndexOf("possessive");
  const isTheirs = /^(?:his|her|their|its)$/.test(reading.word(first));
  const possessor = isTheirs ? first + 1 : first + owner;
  const source = isFrom ? reading.tokens({ first: noun + 2, last: end }) : { first, last: possessor };
  if (source.last <= source.first || !canSpeak(words, source)) return null;
  return { source, cue: reading.tokens({ first: verb, last: isFrom ? noun + 2 : noun + 1 }), end };
}

/** “…,” Senator Lee shot back. */
function nounFirst(reading: SentenceReading, noun: number): Tag | null {
  const { chunks, words } = reading;
  if (chunks[noun]?.kind !== "np") return null;
  const verb = verbAfter(chunks, noun);
  const subject = isActed(chunks[verb]) ? subjectOf(chunks, verb, reading.claimed) : null;
  if (!subject || subject.first !== noun || chunks[verb]?.verb?.copula || isMotion(reading, verb)) return null;
  const end = skipAdjuncts(chunks, PARTICLES.test(chunks[verb + 1]?.word ?? "") ? verb + 2 : verb + 1);
  const source = reading.tokens(subject);
  if (!endsTag(chunks, end) || !canSpeak(words, source)) return null;
  return { source, cue: reading.tokens({ first: verb, last: verb + 1 }), end };
}

/** The first verb group after a chunk; the number of chunks where there is none. */
function verbAfter(chunks: readonly Chunk[], chunk: number): number {
  let at = chunk + 1;
  while (at < chunks.length && chunks[at]?.kind !== "vg") at++;
  return at;
}

function isActed(chunk: Chunk | undefined): boolean {
  return chunk?.verb?.finite === true && !chunk.verb.passive && !chunk.verb.infinitive;
}

function isSaying(chunk: Chunk | undefined): boolean {
  return chunk?.verb?.cue?.verb.classes.has("say") === true;
}

function isMotion(reading: SentenceReading, verb: number): boolean {
  return MOTION.has(lemmaOf(reading, verb));
}

function lemmaOf({ words, chunks }: SentenceReading, verb: number): string {
  return words.tokens.lemma(chunks[verb]?.verb?.head ?? -1);
}

function endsTag(chunks: readonly Chunk[], at: number): boolean {
  const kind = chunks[at]?.kind;
  return kind === undefined || ENDS.test(kind);
}
