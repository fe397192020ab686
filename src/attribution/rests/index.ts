import type { Passage, Rest } from "../types.js";

/** A passage read in full, but for what its sentences rest on. */
export type DraftPassage = Omit<Passage, "rests">;

/** For each sentence of a passage, what it rests on: an attribution in it, a quotation, or nothing. */
export function restsOf(passage: DraftPassage): readonly Rest[] {
  return passage.sentences.map((sentence) => {
    const attribution = passage.attributions.findIndex(
      (candidate) =>
        candidate.basis !== "attitude" &&
        candidate.basis !== "stance" &&
        candidate.content.some((span) => span.start < sentence.end && sentence.start < span.end),
    );
    if (attribution >= 0) return { kind: "attribution", attribution, why: "said in this sentence" };
    const quoted = passage.quotations.some((quotation) => quotation.start <= sentence.start && sentence.end <= quotation.end);
    if (quoted) return { kind: "quoted", attribution: -1, why: "inside a quotation" };
    return { kind: "nothing", attribution: -1, why: "no source" };
  });
}
