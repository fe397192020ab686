import type { Attribution, Passage, SourceKind } from "../../attribution/index.js";
import type { Span } from "../../document/index.js";
import { firstTokenFrom, type Sentence, sentenceIndexAt, type Tokens } from "../../language/index.js";
import { isNoClaim, isQuotedToken } from "./voice.js";

/** An attribution with its source in this passage (prose offsets), and the sentence the source stands in. */
export interface SourceHere extends Span {
  readonly attribution: Attribution;
  readonly sentence: Sentence;
  readonly index: number;
}

/** The attributions of a passage whose source is of one of the kinds and stands in the passage, outside quoted speech. */
export function sourcesOfKind(passage: Passage, ...kinds: readonly SourceKind[]): SourceHere[] {
  const found: SourceHere[] = [];
  for (const attribution of passage.attributions) {
    const { phrase } = attribution.source;
    if (!kinds.includes(attribution.sourceKind) || phrase === null || phrase.back !== 0) continue;
    if (isQuotedToken(passage, firstTokenFrom(passage.tokens, phrase.start))) continue;
    const index = sentenceIndexAt(passage.sentences, phrase.start);
    const sentence = passage.sentences[index];
    if (sentence === undefined || isNoClaim(passage.rests[index])) continue;
    found.push({ attribution, start: phrase.start, end: phrase.end, sentence, index });
  }
  return found.sort((a, b) => a.start - b.start);
}

/** The first of each sentence. Takes them in order. */
export function firstOfSentence<T extends { readonly index: number }>(sources: readonly T[]): T[] {
  return sources.filter((source, at) => source.index !== sources[at - 1]?.index);
}

/** The tokens of a stretch of prose. */
export function tokensOf({ tokens }: Passage, { start, end }: Span): Tokens {
  return tokens.slice(firstTokenFrom(tokens, start), firstTokenFrom(tokens, end));
}
