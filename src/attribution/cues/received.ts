import { DIRECTED_NOUNS } from "../../lexicons/attribution/index.js";
import { nounRunEnd } from "../syntax/noun-run.js";
import { subjectOf } from "../syntax/subject.js";
import { addS } from "../vocabulary/forms.js";
import type { SentenceReading } from "./found.js";

const RECEIVING = new Set(
  "draw drew drawn draws drawing earn earned earns earning face faced faces facing get got gotten gets getting win won wins winning receive received receives receiving attract attracted attracts spark sparked sparks provoke provoked prompt prompted meet met meets".split(
    " ",
  ),
);
const JUDGEMENTS = new Set(Object.keys(DIRECTED_NOUNS).flatMap((noun) => [noun, addS(noun)]));

/** Takes a sentence and a verb group in it; finds "the plan drew criticism from growers": the growers are the source. */
export function findReceived(reading: SentenceReading, at: number): void {
  const { chunks } = reading;
  const verb = chunks[at]?.verb;
  const noun = chunks[at + 1];
  if (!verb || !RECEIVING.has(reading.word(verb.head)) || noun?.kind !== "np" || !JUDGEMENTS.has(noun.word)) return;
  if (chunks[at + 2]?.word !== "from" || chunks[at + 3]?.kind !== "np") return;
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
