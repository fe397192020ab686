import { type Sentence, sentenceIndexAt } from "../../language/index.js";
import { type DraftPassage, isSourced } from "./draft-passage.js";

/**
 * For each sentence the first attribution that makes some of it sourced; -1 where none does. Walks attributions and
 * sentences side by side, so that a passage of many thousand sentences costs no more than its length.
 */
export function ownAttributions(passage: DraftPassage): readonly number[] {
  const own = passage.sentences.map(() => -1);
  passage.attributions.forEach((attribution, index) => {
    if (!isSourced(attribution)) return;
    for (const content of attribution.content) {
      let at = sentenceAt(passage.sentences, content.start);
      for (
        let sentence = passage.sentences[at];
        sentence && sentence.start < content.end;
        sentence = passage.sentences[++at]
      ) {
        if (own[at] === -1) own[at] = index;
      }
    }
  });
  return own;
}

/** For each sentence whether it stands wholly within quotation marks. */
export function quotedSentences(passage: DraftPassage): readonly boolean[] {
  const quoted = passage.sentences.map(() => false);
  for (const quotation of passage.quotations) {
    let at = sentenceAt(passage.sentences, quotation.start);
    for (
      let sentence = passage.sentences[at];
      sentence && sentence.start < quotation.end;
      sentence = passage.sentences[++at]
    ) {
      if (quotation.start <= sentence.start && sentence.end <= quotation.end) quoted[at] = true;
    }
  }
  return quoted;
}

/** Index of the sentence an offset lies in; 0 before the first. */
export function sentenceAt(sentences: readonly Sentence[], offset: number): number {
  return Math.max(0, sentenceIndexAt(sentences, offset));
}
