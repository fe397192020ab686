import type { Chunk, VerbInfo } from "../syntax/chunk.js";
import { contentEnd } from "../syntax/content-end.js";
import type { CueVerb } from "../vocabulary/verbs.js";
import { type Complement, objectAt } from "./complement.js";

/**
 * "Lee said 40% of renters object", "Lee told the board half of the fans object": what follows is what was said, also
 * where the tagger did not recognise its verb.
 */
export function saidAt(chunks: readonly Chunk[], at: number, verb: VerbInfo, cue: CueVerb): Complement | null {
  const listener = cue.lemma === "tell" ? objectAt(chunks, at + 1, verb) : null;
  const first = cue.lemma === "say" ? at + 1 : (listener?.last ?? -1);
  // "told it every spring": what was told is pointed at, and nothing follows but when.
  if (listener && /^(?:it|this|that)$/.test(chunks[at + 1]?.word ?? "")) return null;
  const opening = chunks[first]?.kind;
  if (opening !== "np" && opening !== "adv" && opening !== "adj") return null;
  return { kind: "clause", first, last: contentEnd(chunks, first, verb) };
}
