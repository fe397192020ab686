import { IMPERSONAL_PARTICIPLES } from "../../lexicons/attribution/index.js";
import { canSpeak } from "../people/kind.js";
import type { Chunk, TokenRange } from "../syntax/chunk.js";
import { contentEnd } from "../syntax/content-end.js";
import { nounRunEnd } from "../syntax/noun-run.js";
import { type ChunkRun, subjectOf } from "../syntax/subject.js";
import type { CueForm, VerbClass } from "../vocabulary/verbs.js";
import { clauseAt } from "./complement.js";
import type { SentenceReading } from "./found.js";

const IMPERSONAL = new Set(IMPERSONAL_PARTICIPLES);
const STANCE_CLASSES: readonly VerbClass[] = [
  "say",
  "approve",
  "disapprove",
  "speechObject",
  "as",
  "naming",
  "tell",
  "urge",
];
/** Verbs of saying that, in the passive, tell who made a thing: "was written by". */
const MAKING = new Set("write sing publish sign post record text release".split(" "));
/** Participles that say what somebody was told or asked. */
/** How many adverbs and dates may stand before "by". */
const FARTHEST_AGENT = 6;
const HEARD = new Set("told asked warned informed reminded assured".split(" "));
const COMPLEMENT_WORDS = new Set(["as", "of", "for", "that", "with"]);

/**
 * Takes a sentence and a passive verb group in it; finds "is expected to rise", "it is said that", "was accused of",
 * "was criticised by Lee". The agent after "by" is the source; without one there is none.
 */
export function findPassive(reading: SentenceReading, at: number): void {
  const { chunks } = reading;
  const verb = chunks[at]?.verb;
  if (!verb || !(verb.passive || isSetOff(reading, at))) return;
  const participle = reading.word(verb.head);
  if (!verb.cue && !IMPERSONAL.has(participle)) return;
  const agent = agentAfter(reading, at + 1);
  const next = agent ? agent.last : at + 1;
  const complement =
    HEARD.has(participle) || isIt(reading, at) ? heardClause(reading, next) : complementOf(reading, next, verb.passive);
  if (agent && (!isStanceVerb(verb.cue) || !canSpeak(reading.words, reading.tokens(agent)))) return;
  if (!agent && !(IMPERSONAL.has(participle) && complement)) return;
  const subject = subjectOf(chunks, at, reading.claimed);
  const isImpersonal =
    subject !== null && reading.word(chunks[subject.first]?.first ?? -1) === "it" && complement !== null;
  const content = [subject && !isImpersonal ? subject : null, complement].filter(
    (run): run is ChunkRun => run !== null,
  );
  if (content.length === 0) return;
  reading.add({
    source: agent ? reading.tokens(agent) : null,
    cue: cueOf(reading, at, agent),
    content: content.sort((a, b) => a.first - b.first),
    basis: agent ? "speech" : "attitude",
    pattern: agent ? "passive-agent" : "impersonal-passive",
  });
}

/** "a hall, described by Ana Lee as “cheerful”": without "was", where "by" and "as" leave no other reading. */
function isSetOff(reading: SentenceReading, at: number): boolean {
  const { chunks } = reading;
  if (
    !chunks[at]?.verb?.participle ||
    chunks[at + 1]?.word !== "by" ||
    !/^(?:np|comma)$/.test(chunks[at - 1]?.kind ?? "")
  )
    return false;
  const agent = agentAfter(reading, at + 1);
  return agent !== null && chunks[agent.last]?.word === "as";
}

function isStanceVerb(cue: CueForm | null): boolean {
  return cue !== null && !MAKING.has(cue.verb.lemma) && STANCE_CLASSES.some((name) => cue.verb.classes.has(name));
}

/** "it is assumed …" */
function isIt(reading: SentenceReading, at: number): boolean {
  return reading.chunks[at - 1]?.word === "it" || reading.word(reading.chunks[at]?.first ?? -1) === "it";
}

/** "was asked whether", "was told that", "was warned the dam would fail". */
function heardClause(reading: SentenceReading, at: number): ChunkRun | null {
  const clause = clauseAt(reading.chunks, at, null);
  return clause && clause.kind !== "quote" ? clause : complementOf(reading, at);
}

function cueOf(reading: SentenceReading, at: number, agent: ChunkRun | null): TokenRange {
  return reading.tokens({ first: at, last: agent && agent.first === at + 2 ? at + 2 : at + 1 });
}

function agentAfter(reading: SentenceReading, at: number): ChunkRun | null {
  const { chunks } = reading;
  for (let index = at; index < at + FARTHEST_AGENT; index++) {
    const chunk = chunks[index];
    if (chunk?.word === "by" && chunks[index + 1]?.kind === "np")
      return { first: index + 1, last: nounRunEnd(chunks, index + 1) };
    if (chunk?.kind !== "adv" && chunk?.kind !== "time") return null;
  }
  return null;
}

/** Of what is set off only what its comma ends: "a hall, described by Ana Lee as “cheerful”, was sold". */
function complementOf(reading: SentenceReading, at: number, isWhole = true): ChunkRun | null {
  const { chunks } = reading;
  const chunk = chunks[at];
  if (!chunk) return null;
  if (chunk.verb?.infinitive || COMPLEMENT_WORDS.has(chunk.word))
    return { first: at, last: Math.max(isWhole ? contentEnd(chunks, at, null) : segmentPast(chunks, at), at + 1) };
  return null;
}

/** Index of the comma after a phrase with its quotation, else where its content ends. */
function segmentPast(chunks: readonly Chunk[], at: number): number {
  const end = contentEnd(chunks, at, null);
  const comma = chunks.findIndex(({ kind }, index) => index > at && index < end && kind === "comma");
  return comma < 0 ? end : comma;
}
