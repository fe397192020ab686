import type { Span } from "../../../document/index.js";
import type { FactKind } from "../../types.js";

/** A fact as it stands in a passage, in prose offsets. */
export interface FoundFact extends Span {
  readonly kind: FactKind;
  /** Index of its sentence; -1 where it stands in none. */
  readonly sentence: number;
  /** How it is listed. */
  readonly text: string;
}
