import { canSpeak } from "../people/kind.js";
import type { TokenRange } from "../syntax/chunk.js";
import { subjectOf } from "../syntax/subject.js";
import type { SentenceReading } from "./found.js";

const LONGEST_ACTION = 10;

/**
 * Takes a sentence; finds speech that an action between dashes breaks off: “We never had it”—Ana Lee wiped her
 * glasses—“until spring.” Both halves are of the one who acts, or whose voice does.
 */
export function findInterrupted(reading: SentenceReading): void {
  const { chunks } = reading;
  for (let dash = 1; dash < chunks.length - 3; dash++) {
    if (chunks[dash]?.kind !== "dash" || chunks[dash - 1]?.kind !== "quote" || reading.isClaimed(dash - 1)) continue;
    const end = chunks.findIndex((chunk, at) => at > dash + 1 && at <= dash + LONGEST_ACTION && chunk.kind === "dash");
    const source = end < 0 || chunks[end + 1]?.kind !== "quote" ? null : actorIn(reading, dash + 1, end);
    if (!source) continue;
    reading.add({
      source,
      cue: reading.tokens({ first: dash + 1, last: end }),
      content: [dash - 1, end + 1].map((first) => ({ first, last: first + 1 })),
      basis: "speech",
      pattern: "interrupted",
    });
  }
}

/** Who acts between two dashes: "Ana Lee", or "her" of "her voice"; null where it is no person. */
function actorIn(reading: SentenceReading, first: number, end: number): TokenRange | null {
  const { chunks, words } = reading;
  const verb = chunks.findIndex((chunk, at) => at > first && at < end && chunk.verb?.finite === true);
  const subject = verb < 0 ? null : subjectOf(chunks, verb, reading.claimed);
  if (subject?.first !== first) return null;
  const range = reading.tokens(subject);
  if (canSpeak(words, range)) return range;
  if (/^(?:his|her)$/.test(reading.word(range.first))) return { first: range.first, last: range.first + 1 };
  const possessive = words.classes.slice(range.first, range.last).indexOf("possessive");
  const owner = { first: range.first, last: range.first + possessive };
  return possessive > 0 && canSpeak(words, owner) ? owner : null;
}
