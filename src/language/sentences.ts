import type { Sentence, Token } from "./types.js";

const segmenter = new Intl.Segmenter("en", { granularity: "sentence" });

export function splitSentences(text: string, tokens: readonly Token[]): Sentence[] {
  const sentences: Sentence[] = [];
  let first = 0;
  for (const { index, segment } of segmenter.segment(text)) {
    const end = index + segment.length;
    let last = first;
    while (last < tokens.length && (tokens[last]?.start ?? 0) < end) last++;
    const [from, to] = [tokens[first], tokens[last - 1]];
    if (last > first && from && to) sentences.push({ first, last, start: from.start, end: to.end });
    first = last;
  }
  return sentences;
}
