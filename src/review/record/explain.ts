import type { Passage } from "../../attribution/index.js";
import { type Block, lineIndex, toDraft } from "../../document/index.js";
import type { Reading } from "../session/reading.js";
import type { ExplainedSentence } from "../types.js";

/** What each sentence rests on and why, in reading order. */
export function explainReading({ parsed, passages }: Reading): ExplainedSentence[] {
  const lines = lineIndex(parsed.text);
  let before = 0;
  return passages.flatMap((passage, index) => {
    const block = parsed.blocks[index];
    const first = before;
    before += passage.attributions.length;
    return block === undefined ? [] : explainPassage(passage, block, first, (offset) => lines.position(offset).line);
  });
}

/** `first` is the number of attributions in the passages before. */
function explainPassage(
  passage: Passage,
  block: Block,
  first: number,
  lineOf: (offset: number) => number,
): ExplainedSentence[] {
  return passage.sentences.map((sentence, index) => {
    const { start, end } = toDraft(block, sentence);
    const rest = passage.rests[index];
    const attribution = rest === undefined || rest.attribution < 0 ? null : passage.attributions[rest.attribution];
    return {
      start,
      end,
      text: passage.prose.text.slice(sentence.start, sentence.end),
      line: lineOf(start),
      rest: rest?.kind ?? "nothing",
      why: rest?.why ?? "",
      speaker: attribution?.source.name ?? "",
      attribution: attribution ? first + (rest?.attribution ?? 0) : -1,
    };
  });
}
