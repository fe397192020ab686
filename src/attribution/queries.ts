import type { Span } from "../document/index.js";
import type { Sentence } from "../language/index.js";
import type { Attribution, Passage, Quotation, Rest } from "./types.js";

/** What rules ask of a passage. All offsets are prose offsets (UTF-16). */

const covers = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;

/** The quotation, of any kind, that a span lies in; undefined outside all. */
export function quotationAt(passage: Passage, span: Span): Quotation | undefined {
  return passage.quotations.find((quotation) => covers(quotation, span));
}

/** Whether a span lies inside somebody's quoted words. */
export function isQuoted(passage: Passage, span: Span): boolean {
  return quotationAt(passage, span)?.kind === "speech";
}

/** The attributions whose content covers a span, surest first. */
export function contentAt(passage: Passage, span: Span): readonly Attribution[] {
  return passage.attributions
    .filter((attribution) => attribution.content.some((content) => covers(content, span)))
    .sort((a, b) => b.confidence - a.confidence);
}

/** The attribution whose source or cue stands at an offset of this passage; undefined where none does. */
export function attributionAt(passage: Passage, offset: number): Attribution | undefined {
  return passage.attributions.find((attribution) =>
    [attribution.source, attribution.cue].some(
      (place) => place?.back === 0 && place.start <= offset && offset < place.end,
    ),
  );
}

/** The sentence an offset stands in; undefined between sentences. */
export function sentenceAt(passage: Passage, offset: number): Sentence | undefined {
  return passage.sentences.find((sentence) => sentence.start <= offset && offset < sentence.end);
}

/** What the sentence at an offset rests on; undefined between sentences. */
export function restAt(passage: Passage, offset: number): Rest | undefined {
  const index = passage.sentences.findIndex((sentence) => sentence.start <= offset && offset < sentence.end);
  return passage.rests[index];
}

/** Whether a named source, a document or a citation is on record for a span: a claim in it is sourced. */
export function isSourced(passage: Passage, span: Span): boolean {
  return contentAt(passage, span).some(
    ({ basis, sourceKind }) =>
      basis !== "attitude" && basis !== "stance" && !/^(?:vague|anonymous|none)$/.test(sourceKind),
  );
}
