import type { FoundAttribution } from "../read/found-passage.js";
import type { Part } from "../structure/part.js";
import type { Rest } from "../types.js";
import { isCarried } from "./carry.js";
import { citations } from "./citations.js";
import type { DraftPassage } from "./draft-passage.js";
import { exemption } from "./exemptions.js";
import { type NearbyState, NOTHING_NAMED, NOTHING_NEARBY, namedIn, near, step } from "./nearby.js";
import { ownAttributions, quotedSentences } from "./own.js";

export type { DraftPassage } from "./draft-passage.js";

/**
 * What the sentences of a passage lean on in the passages before it. Flat and small: it is compared by value, field
 * by field, and as long as it stays the same the passages after an edit are not read again.
 */
export interface RestState extends NearbyState {
  /** True until the first line of running text has been read. */
  readonly isOpening: boolean;
  /** Whether the last sentence rested on somebody on record. */
  readonly isSourced: boolean;
}

export const FIRST_REST_STATE: RestState = { ...NOTHING_NEARBY, isOpening: true, isSourced: false };

/** What the sentences of a passage rest on, and what the next passage is to know of it. */
export interface Rests {
  readonly rests: readonly Rest[];
  readonly after: RestState;
}

/**
 * Takes a passage and what came before it; gives for each sentence what it rests on: somebody on record in it, a
 * quotation, a citation, the sentence before, an exemption with its name, or nothing. `part` is what the passage is by
 * the build of the piece: an interviewer's question or a list of references needs no source. From `signedFrom` on it only
 * says who signed it: the date of a post, though it is a link, is no source.
 */
export function restsOf(passage: DraftPassage, before: RestState, part: Part | null, signedFrom: number): Rests {
  const isSignature = (index: number) => (passage.sentences[index]?.start ?? 0) >= signedFrom;
  const own = ownAttributions(passage);
  const quoted = quotedSentences(passage);
  const cited = citations(passage).map((what, index) => (isSignature(index) ? "" : what));
  const named = namedIn(passage, own);
  let state: NearbyState = before;
  let previous: FoundAttribution | undefined;
  let isSourced = before.isSourced;
  const outside = part && part.kind !== "words" ? part.name : "";
  const rests = passage.sentences.map((sentence, index): Rest => {
    state = step(state, named[index] ?? NOTHING_NAMED);
    const around = near(state, named[index + 1] ?? NOTHING_NAMED, cited[index] !== "");
    const attribution = own[index] ?? -1;
    const rest = (kind: Rest["kind"], why: string): Rest => ({ kind, attribution, why, near: around });
    const carried = isSourced && attribution < 0 && isCarried(passage, sentence, previous?.speech === "indirect");
    previous = passage.attributions[attribution];
    const exempt = exemption(passage, sentence, before.isOpening);
    isSourced = attribution >= 0 || carried || cited[index] !== "";
    if (part?.kind === "words" && attribution >= 0)
      return quoted[index] ? rest("quoted", "quoted in full") : rest("attribution", "said in this sentence");
    if (outside !== "") return rest("exempt", outside);
    if (WHOLLY_EXEMPT.has(exempt)) return rest("exempt", exempt);
    if (quoted[index]) return rest("quoted", attribution >= 0 ? "quoted in full" : "inside a quotation");
    if (attribution >= 0 && GOING_ON.has(previous?.pattern ?? "")) return rest("carried", "under a lead-in");
    if (attribution >= 0) return rest("attribution", "said in this sentence");
    if (cited[index]) return rest("citation", cited[index]);
    if (carried) return rest("carried", "goes on from the sentence before");
    if (exempt !== "") return rest("exempt", exempt);
    return rest("nothing", "no source");
  });
  const isOpening = before.isOpening && passage.kind !== "paragraph";
  const { evidence, record, poll, court, unnamed, crowd } = state;
  return { rests, after: { evidence, record, poll, court, unnamed, crowd, isOpening, isSourced } };
}

/** Patterns of what goes on from words that stand before it. */
const GOING_ON: ReadonlySet<string> = new Set(["list-lead", "said-on"]);

/** Exemptions that clear whatever a sentence says, quoted or not. */
const WHOLLY_EXEMPT: ReadonlySet<string> = new Set(["headline", "standfirst", "newsroom line", "question"]);
