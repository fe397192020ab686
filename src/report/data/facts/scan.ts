import type { Passage } from "../../../attribution/index.js";
import { dateEnd } from "./dates.js";
import { figureEnd } from "./figures.js";
import type { FoundFact } from "./found.js";

/** The dates and figures of a passage, in order. What is part of a date is no figure. */
export function datesAndFigures(passage: Passage): FoundFact[] {
  const { tokens, sentences } = passage;
  return sentences.flatMap(({ first, last }, sentence) => {
    const found: FoundFact[] = [];
    const words = tokens.slice(first, last);
    for (let at = 0; at < words.length; ) {
      const date = dateEnd(words, at);
      const end = date > at ? date : figureEnd(words, at);
      const [start, final] = [words.at(at), words.at(end - 1)];
      if (end > at && start !== undefined && final !== undefined) {
        const text = passage.prose.text.slice(start.start, final.end);
        found.push({ kind: date > at ? "date" : "figure", sentence, text, start: start.start, end: final.end });
      }
      at = Math.max(end, at + 1);
    }
    return found;
  });
}
