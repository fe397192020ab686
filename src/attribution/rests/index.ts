import type { Passage, Rest } from "../types.js";

/** A passage read in full, but for what its sentences rest on. */
export type DraftPassage = Omit<Passage, "rests">;

/**
 * What the sentences of a passage lean on in the passages before it. Flat and small: it is compared by value, field
 * by field, and as long as it stays the same the passages after an edit are not read again.
 */
export interface RestState {
  /** Paragraphs since somebody was last on record (speech, evidence, citation); capped at 3. */
  readonly sinceSourced: number;
}

export const FIRST_REST_STATE: RestState = { sinceSourced: 3 };

/** What the sentences of a passage rest on, and what the next passage is to know of it. */
export interface Rests {
  readonly rests: readonly Rest[];
  readonly after: RestState;
}

/** For each sentence of a passage, what it rests on: an attribution in it, a quotation, or nothing. */
export function restsOf(passage: DraftPassage, before: RestState): Rests {
  const rests = passage.sentences.map((sentence): Rest => {
    const attribution = passage.attributions.findIndex(
      (candidate) =>
        candidate.basis !== "attitude" &&
        candidate.basis !== "stance" &&
        candidate.content.some((span) => span.start < sentence.end && sentence.start < span.end),
    );
    if (attribution >= 0) return { kind: "attribution", attribution, why: "said in this sentence" };
    const quoted = passage.quotations.some(
      (quotation) => quotation.start <= sentence.start && sentence.end <= quotation.end,
    );
    if (quoted) return { kind: "quoted", attribution: -1, why: "inside a quotation" };
    return { kind: "nothing", attribution: -1, why: "no source" };
  });
  const sourced = rests.some((rest) => rest.kind === "attribution");
  return { rests, after: { sinceSourced: sourced ? 0 : Math.min(3, before.sinceSourced + 1) } };
}
