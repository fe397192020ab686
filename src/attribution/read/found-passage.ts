import type { Attribution, Passage, Place } from "../types.js";

/** An attribution as one passage shows it: whom it means is told from what came before, not from the whole draft. */
export interface FoundAttribution extends Omit<Attribution, "source"> {
  /** The words that stand for the source. */
  readonly source: Place | null;
  /** The person, body or document meant, as far as is known here ("Ana Lee" for "she"); empty if unknown. */
  readonly speaker: string;
}

/** A passage before the sources of the whole draft are known. */
export interface FoundPassage extends Omit<Passage, "attributions"> {
  readonly attributions: readonly FoundAttribution[];
}
