import { nounRunEnd } from "../syntax/noun-run.js";
import { subjectOf } from "../syntax/subject.js";
import { cueWord } from "../vocabulary/cue-words.js";
import type { SentenceReading } from "./found.js";

const RECEIVING = new Set(
  "draw drew drawn draws drawing earn earned earns earning face faced faces facing get got gotten gets getting win won wins winning receive received receives receiving attract attracted attracts spark sparked sparks provoke provoked prompt prompted meet met meets".split(
    " ",
  ),
);

/** Takes a sentence and a verb group in it; finds "the plan drew criticism from growers": the growers are the source. */
export function findReceived(reading: SentenceReading, at: number): void {
  const { chunks } = reading;
  const verb = chunks[at]?.verb;
  const noun = chunks[at + 1];
  if (!verb || !RECEIVING.has(reading.word(verb.head)) || noun?.kind !== "np") return;
  if (chunks[at + 2]?.word !== "from" || chunks[at + 3]?.kind !== "np") return;
  if (!isJudgement(noun.word)) return;
  const subject = subjectOf(chunks, at, reading.claimed);
  if (!subject) return;
  reading.add({
    source: reading.tokens({ first: at + 3, last: nounRunEnd(chunks, at + 3) }),
    cue: reading.tokens({ first: at, last: at + 3 }),
    content: [subject],
    basis: "stance",
    pattern: "received-judgement",
  });
}

function isJudgement(noun: string): boolean {
  return (cueWord(noun)?.prepositions ?? null) !== null;
}
