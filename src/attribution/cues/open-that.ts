import { STANCE_ADJECTIVES } from "../../lexicons/attribution/index.js";
import { canSpeak, sourceKindOf } from "../people/kind.js";
import type { TokenRange } from "../syntax/chunk.js";
import { contentEnd } from "../syntax/content-end.js";
import { startsClause } from "./complement.js";
import type { SentenceReading } from "./found.js";
import { sourceOf } from "./source.js";

/** Verbs that take a clause with "that" and yet tell what is done or so, not what is said. */
const NOT_REPORTING =
  /^(?:ensur|mean|happen|seem|appear|prevent|caus|arrang|check|verif|assur|guarante|do|did|was|were|is|be|has|have|had|see|saw)/;
const SPEAKERS = new Set(["named", "described", "anonymous", "pronoun"]);
const THINGS = new Set(["it", "this", "that", "these", "those", "which"]);

/**
 * Takes a sentence and a verb group in it; finds "Lee fumed that the deal was dead": a person, any verb that is no cue
 * of its own and a clause with "that" is a report, also where the verb is in no list.
 */
export function findOpenThat(reading: SentenceReading, at: number): void {
  const { chunks } = reading;
  const verb = chunks[at]?.verb;
  if (!verb?.finite || verb.passive || verb.copula || isNoReport(reading.word(verb.head))) return;
  const that = chunks[at + 1];
  if (that?.kind !== "sub" || that.word !== "that" || !startsClause(chunks, at + 2)) return;
  const source = sourceOf(reading, at);
  if (!source || !isSpeaker(reading, source)) return;
  reading.add({
    source,
    cue: reading.tokens({ first: at, last: at + 1 }),
    content: [{ first: at + 1, last: contentEnd(chunks, at + 1, verb) }],
    basis: "speech",
    pattern: "open-that",
  });
}

/** "ensured that"; "a man convinced that" is of that mind. */
function isNoReport(verb: string): boolean {
  return NOT_REPORTING.test(verb) || verb in STANCE_ADJECTIVES;
}

function isSpeaker(reading: SentenceReading, source: TokenRange): boolean {
  const kind = sourceKindOf(reading.words, source);
  return SPEAKERS.has(kind) && !THINGS.has(reading.word(source.first)) && canSpeak(reading.words, source);
}
