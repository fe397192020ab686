import { isRunningText, type LedgerTotals, type Reading } from "../../review/index.js";
import type { SentenceCounts } from "../types.js";

/** Counts the sentences of the running text; the ledger has counted those that need and have a source. */
export function countSentences({ passages }: Reading, totals: LedgerTotals): SentenceCounts {
  const all = passages.reduce((sum, passage) => sum + (isRunningText(passage) ? passage.sentences.length : 0), 0);
  return { all, needing: totals.sentences, sourced: totals.sourcedSentences };
}
