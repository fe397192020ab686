import type { TokenRange } from "../syntax/chunk.js";
import { nounRunStart } from "../syntax/noun-run.js";
import type { SentenceReading } from "./found.js";

/** "the firm" in "the firm, which said rents rose"; null where nothing stands before. */
export function antecedentOf(reading: SentenceReading, relative: number): TokenRange | null {
  const { chunks } = reading;
  let at = reading.chunkAt(relative) - 1;
  while (/^(?:comma|prep|time|quote)$/.test(chunks[at]?.kind ?? "")) at--;
  if (chunks[at]?.kind !== "np") return null;
  return reading.tokens({ first: nounRunStart(chunks, at), last: at + 1 });
}
