import { canSpeak, sourceKindOf } from "../people/kind.js";
import { isPlural } from "../people/nouns.js";
import type { TokenRange } from "../syntax/chunk.js";
import { contentEnd } from "../syntax/content-end.js";
import { isStanceWord } from "../vocabulary/cue-words.js";
import { startsClause } from "./complement.js";
import type { SentenceReading } from "./found.js";
import { sourceOf } from "./source.js";

/** Verbs that take a clause with "that" and yet tell what is done or so, not what is said. */
const NOT_REPORTING =
  /^(?:ensur|mean|happen|seem|appear|prevent|caus|arrang|check|verif|assur|guarante|do|did|was|were|is|be|has|have|had|see|saw)/;
const SPEAKERS = new Set(["named", "described", "anonymous", "pronoun"]);
/** Words before one thing and hardly before many; irregular past forms look plain, and few of them report. */
const ONE = /^(?:the|a|an|this|that|each|every|my|our|your|his|her|its|their)$/;
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
  return NOT_REPORTING.test(verb) || isStanceWord(verb);
}

/** "the Lee cover that you sang": one thing before a word with no ending is no subject of it. */
function isOneBeforePlain({ words: { tokens, classes } }: SentenceReading, { first, last }: TokenRange): boolean {
  const isPlain = tokens.tag(last) === "VERB" && tokens.lower(last) === tokens.lemma(last);
  return isPlain && ONE.test(tokens.lower(first)) && classes[last - 1] === "noun" && !isPlural(tokens.lower(last - 1));
}

function isSpeaker(reading: SentenceReading, source: TokenRange): boolean {
  const kind = sourceKindOf(reading.words, source);
  if (isOneBeforePlain(reading, source)) return false;
  return SPEAKERS.has(kind) && !THINGS.has(reading.word(source.first)) && canSpeak(reading.words, source);
}
