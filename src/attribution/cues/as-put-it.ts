import { isReflexive } from "../people/nouns.js";
import type { Chunk, VerbInfo } from "../syntax/chunk.js";
import { contentEnd } from "../syntax/content-end.js";
import { nounRunEnd } from "../syntax/noun-run.js";
import type { ChunkRun } from "../syntax/subject.js";
import { afterWords, skipAdjuncts } from "./complement.js";
import type { SentenceReading } from "./found.js";

const CLOSES_TAG = new Set(["comma", "end", "quote", "colon"]);

/** "As Lee replied in court, the lights went out": what is told of with these is when. */
const ANSWERING = /^(?:answer|reply|respond|ask|shout|call|cry|announce|speak|begin|repeat)$/;

/** Takes a sentence; finds "As Lee put it, rents rose", "rents, as Lee points out, rose", "As reported by Lee, …". */
export function findAsPutIt(reading: SentenceReading): void {
  reading.chunks.forEach((chunk, at) => {
    if (chunk.word !== "as" || reading.isClaimed(at)) return;
    if (reading.chunks[at + 1]?.kind === "np") asLeeSays(reading, at);
    else if (at === 0) asReportedBy(reading);
  });
}

/** "as Lee put it": the rest of the sentence is the content. */
function asLeeSays(reading: SentenceReading, at: number): void {
  const { chunks } = reading;
  const noun = nounRunEnd(chunks, at + 1);
  const verbAt = isReflexive(chunks[noun]?.word ?? "") ? noun + 1 : noun;
  const verb = chunks[verbAt]?.verb;
  const end = verb?.finite ? cueEnd(reading, verbAt, verb) : -1;
  const closing = chunks[end]?.kind;
  if (end < 0 || (closing !== undefined && !CLOSES_TAG.has(closing))) return;
  const content = at === 0 ? restAfter(chunks, end) : restAround(chunks, at, end);
  if (content.length === 0 || content.some((run) => reading.isClaimed(run.first))) return;
  reading.add({
    source: reading.tokens({ first: at + 1, last: verbAt }),
    cue: reading.tokens({ first: verbAt, last: end }),
    content,
    basis: "speech",
    pattern: "as-put-it",
  });
}

/** Index after "put it", "said", "pointed out"; -1 where the verb is none of these. */
function cueEnd(reading: SentenceReading, at: number, { cue }: VerbInfo): number {
  if (!cue) return -1;
  if (cue.verb.lemma === "put" && reading.chunks[at + 1]?.word === "it") return at + 2;
  for (const particle of cue.verb.particles) {
    const end = afterWords(reading, at + 1, particle);
    if (end >= 0) return end;
  }
  if (!cue.verb.classes.has("say") && !cue.verb.classes.has("tell")) return -1;
  const { chunks } = reading;
  const isHeard = cue.verb.classes.has("tell") && chunks[at + 1]?.kind === "np";
  const end = isHeard || chunks[at + 1]?.word === "it" ? at + 2 : at + 1;
  return ANSWERING.test(cue.verb.lemma) ? end : pastPlace(chunks, end);
}

/** "as Lee notes | in her report |, rents rose": past where and when it was said, up to the comma. */
function pastPlace(chunks: readonly Chunk[], end: number): number {
  const past = skipAdjuncts(chunks, end);
  const kind = chunks[past]?.kind;
  return kind === "comma" || kind === "end" ? past : end;
}

function restAfter(chunks: readonly Chunk[], end: number): readonly ChunkRun[] {
  const kind = chunks[end]?.kind;
  const first = kind === "comma" || kind === "colon" ? end + 1 : end;
  return first < chunks.length ? nonEmpty([{ first, last: contentEnd(chunks, first, null) }]) : [];
}

/** What stands before and, between commas, after the tag; after "and" only what follows: "it grows and, as Lee says, it pays". */
function restAround(chunks: readonly Chunk[], at: number, end: number): readonly ChunkRun[] {
  const joint = chunks[at - 1]?.kind === "comma" ? at - 2 : at - 1;
  if (chunks[joint]?.kind === "conj" && chunks[end]?.kind === "comma") return restAfter(chunks, end);
  const before = { first: 0, last: chunks[at - 1]?.kind === "comma" ? at - 1 : at };
  const goesOn = chunks[at - 1]?.kind === "comma" && chunks[end]?.kind === "comma" && chunks[end + 1]?.kind === "vg";
  return nonEmpty(goesOn ? [before, { first: end + 1, last: contentEnd(chunks, end + 1, null) }] : [before]);
}

function nonEmpty(runs: readonly ChunkRun[]): readonly ChunkRun[] {
  return runs.filter((run) => run.last > run.first);
}

/** "As reported by Lee, rents rose". */
function asReportedBy(reading: SentenceReading): void {
  const { chunks } = reading;
  if (!chunks[1]?.verb?.cue?.participle || chunks[2]?.word !== "by") return;
  const end = nounRunEnd(chunks, 3);
  const content = chunks[end]?.kind === "comma" ? restAfter(chunks, end) : [];
  if (content.length === 0) return;
  reading.add({
    source: reading.tokens({ first: 3, last: end }),
    cue: reading.tokens({ first: 0, last: 3 }),
    content,
    basis: "speech",
    pattern: "as-put-it",
  });
}
