import { canSpeak } from "../people/kind.js";
import { isCapital } from "../people/phrase.js";
import { type Chunk, isUtterance } from "../syntax/chunk.js";
import type { SentenceReading } from "./found.js";

const EDITOR = /^ed(?:itors?|s)?\.?$/;

/** Takes a sentence; finds the name behind a quotation's dash: “Worth every penny.” – Ana Lee, Hale. */
export function findSigned(reading: SentenceReading): void {
  const { chunks, words } = reading;
  const [quote, dash, name] = chunks;
  if (!isUtterance(quote) || dash?.kind !== "dash" || name?.kind !== "np" || reading.isClaimed(0)) return;
  const source = { first: name.first, last: name.last };
  // "— Ed." signs the paper's own note, in which somebody else is quoted.
  if (EDITOR.test(words.tokens.lower(source.first)) && source.last === source.first + 1) return;
  if (!isCapital(words, source.first) || !canSpeak(words, source) || !isLine(chunks.slice(3))) return;
  reading.add({
    source,
    cue: reading.tokens({ first: 1, last: 2 }),
    content: [{ first: 0, last: 1 }],
    basis: "speech",
    pattern: "signed-quotation",
  });
}

/** Whether what follows a name only tells who that is: ", 41", ", head of the harbour office", "(Hale)". */
function isLine(rest: readonly Chunk[]): boolean {
  const opening = rest[0]?.kind;
  const isSet = opening === undefined || /^(?:comma|open|end|conj|prep)$/.test(opening);
  return isSet && !rest.some(({ kind, verb }) => kind === "quote" || verb?.finite === true);
}
