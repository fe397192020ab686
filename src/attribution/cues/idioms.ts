import { idiomTails } from "../vocabulary/idioms.js";
import { clauseAt, infinitiveAt, objectAt } from "./complement.js";
import type { SentenceReading } from "./found.js";
import { sourceOf } from "./source.js";

const POSSESSIVES = new Set(["his", "her", "their", "its", "my", "our", "your"]);

/** Takes a sentence and a verb group in it; finds set phrases such as "took aim at" and "heaped praise on". */
export function findIdiom(reading: SentenceReading, at: number): void {
  const { chunks } = reading;
  const verb = chunks[at]?.verb;
  if (!verb || verb.passive) return;
  for (const tail of idiomTails(reading.word(verb.head))) {
    const token = matchTail(reading, verb.head + 1, tail);
    const end = token < 0 ? -1 : chunkFrom(reading, at + 1, token);
    if (end < 0) continue;
    const isThat = tail.at(-1) === "that";
    const first = isThat ? end - 1 : end;
    const content = clauseAt(chunks, first, verb) ?? infinitiveAt(chunks, first, verb) ?? objectAt(chunks, first, verb);
    if (!content) continue;
    reading.add({
      source: sourceOf(reading, at),
      cue: reading.tokens({ first: at, last: first }),
      content: [content],
      basis: isThat ? "speech" : "stance",
      pattern: "idiom",
    });
    return;
  }
}

/** Token after the words of the tail, which start at `token`; -1 where they do not stand there. */
function matchTail(reading: SentenceReading, token: number, tail: readonly string[]): number {
  let at = token;
  for (const wanted of tail) {
    const word = reading.word(at);
    if (wanted === "~" ? !POSSESSIVES.has(word) : word !== wanted) return -1;
    at++;
  }
  return at;
}

function chunkFrom(reading: SentenceReading, from: number, token: number): number {
  let at = from;
  while (at < reading.chunks.length && (reading.chunks[at]?.first ?? token) < token) at++;
  return (reading.chunks[at]?.first ?? -1) === token ? at : -1;
}
