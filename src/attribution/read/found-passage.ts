import type { Attribution, Passage, Place, SourceKind } from "../types.js";

/** An attribution as one passage shows it: whom it means is told from what came before, not from the whole draft. */
export interface FoundAttribution extends Omit<Attribution, "source"> {
  /** The words that stand for the source. */
  readonly source: Place | null;
  /** The person, body or document meant, as far as is known here ("Ana Lee" for "she"); empty if unknown. */
  readonly speaker: string;
  /** The words that “they” or “it” stands for, where it takes up a group, body or document that has said nothing yet. */
  readonly stands?: Antecedent;
}

/** A noun phrase of the same passage, and what kind of source it names. */
export interface Antecedent {
  readonly place: Place;
  readonly sourceKind: SourceKind;
}

/** A passage before the sources of the whole draft are known. */
export interface FoundPassage extends Omit<Passage, "attributions"> {
  readonly attributions: readonly FoundAttribution[];
}
