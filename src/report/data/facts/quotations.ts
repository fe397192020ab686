import type { Passage } from "../../../attribution/index.js";
import { sentenceIndexAt } from "../../../language/index.js";
import type { FoundFact } from "./found.js";

/** What is quoted in a passage as somebody's words, marks included, in order. Quotations inside quotations are left out. */
export function quotationsIn(passage: Passage): FoundFact[] {
  const found: FoundFact[] = [];
  for (const { kind, start, end } of passage.quotations) {
    if (kind !== "speech" || start < (found.at(-1)?.end ?? 0)) continue;
    const text = passage.prose.text.slice(start, end);
    found.push({ kind: "quotation", start, end, text, sentence: sentenceIndexAt(passage.sentences, start) });
  }
  return found;
}
