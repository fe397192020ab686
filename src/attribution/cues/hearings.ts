import { coreOf } from "../people/phrase.js";
import type { TokenRange } from "../syntax/chunk.js";
import type { SentenceReading } from "./found.js";

const HEARINGS = new Set(["court", "tribunal", "inquiry", "inquest", "hearing", "jury", "jurors", "committee"]);

/** "Leeds Crown Court heard": what a court or inquiry hears is said on record there. */
export function isHearing(reading: SentenceReading, lemma: string, source: TokenRange | null): boolean {
  return lemma === "hear" && source !== null && HEARINGS.has(reading.word(coreOf(reading.words, source).head));
}
