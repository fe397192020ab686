import type { Attribution, Passage, SourceKind } from "../../attribution/index.js";
import type { Sentence } from "../../language/index.js";
import { firstTokenFrom } from "./voice.js";

/** An attribution with its source in this passage, and the sentence the source stands in. */
export interface SourceHere {
  readonly attribution: Attribution;
  /** Prose offsets of the source. */
  readonly start: number;
  readonly end: number;
  readonly sentence: Sentence;
  readonly index: number;
}

/** The attributions of a passage whose source is of the kind and stands in the passage, outside quoted speech. */
export function sourcesOfKind(passage: Passage, kind: SourceKind): SourceHere[] {
  const found: SourceHere[] = [];
  for (const attribution of passage.attributions) {
    const { source } = attribution;
    if (attribution.sourceKind !== kind || source === null || source.back !== 0) continue;
    if (isQuoted(passage, source.start)) continue;
    const index = sentenceAt(passage.sentences, source.start);
    const sentence = passage.sentences[index];
    if (sentence !== undefined) found.push({ attribution, start: source.start, end: source.end, sentence, index });
  }
  return found;
}

/** Whether an offset lies within somebody's quoted words. */
export function isQuoted(passage: Passage, offset: number): boolean {
  return passage.quotations.some(
    (quotation) => quotation.kind === "speech" && quotation.start <= offset && offset < quotation.end,
  );
}

/** Index of the sentence an offset lies in; -1 before the first. */
export function sentenceAt(sentences: readonly Sentence[], offset: number): number {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle]?.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** The lower-case words from one offset to another. */
export function wordsBetween(passage: Passage, start: number, end: number): string[] {
  const { tokens } = passage;
  return tokens.slice(firstTokenFrom(tokens, start), firstTokenFrom(tokens, end)).map((token) => token.lower);
}
