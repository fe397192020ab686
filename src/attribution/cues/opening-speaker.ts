import { canSpeak } from "../people/kind.js";
import { isReducedPassive } from "../syntax/noun-run.js";
import type { SentenceReading } from "./found.js";

/**
 * "The report, published on Monday, says the dam leaks", "Lee, who wrote to the board, stated her husband needed rest":
 * somebody who can speak and an aside, with no verb of their own before that of saying, are its subject.
 */
export function opensWithSpeaker({ chunks, words }: SentenceReading, first: number, edge: number): boolean {
  if (chunks[first]?.kind !== "np" || chunks[first + 1]?.kind !== "comma") return false;
  let isRelative = false;
  for (let at = first + 1; at <= edge; at++) {
    if (chunks[at]?.kind === "rel" && chunks[at - 1]?.kind === "comma") isRelative = true;
    if (!chunks[at]?.verb?.finite) continue;
    const isParticiple = at === first + 2 && isReducedPassive(chunks, at);
    if (!isRelative && !isParticiple) return false;
    isRelative = false;
  }
  return canSpeak(words, { first: chunks[first]?.first ?? 0, last: chunks[first]?.last ?? 0 });
}
