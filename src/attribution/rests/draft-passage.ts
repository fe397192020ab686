import { isSure } from "../certainty.js";
import type { FoundAttribution, FoundPassage } from "../read/found-passage.js";

/** A passage read in full, but for what its sentences rest on. */
export type DraftPassage = Omit<FoundPassage, "rests" | "voices">;

/** Whether an attribution makes its content sourced: an attitude, a stance or a guess does not, nor does "it is said". */
export function isSourced(attribution: FoundAttribution): boolean {
  if (!isSure(attribution)) return false;
  return attribution.basis !== "attitude" && attribution.basis !== "stance" && attribution.sourceKind !== "none";
}
