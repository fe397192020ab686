import type { Block } from "../../document/index.js";
import type { Language } from "../../language/index.js";
import type { GivenSources } from "../people/given.js";
import { sourceKindOf } from "../people/kind.js";
import type { SpeakerResolver } from "../people/speakers.js";
import type { BlockQuotations } from "../quotations/document.js";
import type { Speaker } from "./context.js";
import { type LocalReading, readLocal } from "./local.js";
import { placeOf } from "./places.js";

/**
 * Takes the block after one whose quotation runs on; gives its own reading if it says there who speaks (“We have nine
 * wells. ¶ “And two are dry,” said Ana Lee), else null. The same object for the same words, so it is compared by identity.
 */
export function closingAhead(
  next: Block | undefined,
  quotations: BlockQuotations | undefined,
  language: Language,
  given: GivenSources,
): LocalReading | null {
  if (!next || !quotations?.openBefore) return null;
  const local = readLocal(next, quotations, language, given);
  return local.pairs[0]?.continued && sourceAhead(local) ? local : null;
}

/** The speaker that the next passage gives its first quotation, as seen from the one before it. */
export function closingSpeaker(next: LocalReading, resolver: SpeakerResolver): Speaker | null {
  const source = sourceAhead(next);
  const place = placeOf(next, source);
  if (!place) return null;
  const sourceKind = sourceKindOf(next.words, source);
  return { place: { ...place, back: -1 }, sourceKind, speaker: resolver.resolve(source, sourceKind), basis: "speech" };
}

function sourceAhead(next: LocalReading) {
  return next.attributions[next.ownerOf[0] ?? -1]?.source ?? null;
}
