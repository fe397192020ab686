import type { Severity } from "../types.js";

/** A wording that a house does not want. */
export interface HouseWord {
  /** The wordings, as written: plain, or patterns (see `wording-pattern.ts`). */
  readonly flag: readonly string[];
  /** What to write instead, the best first; empty where there is nothing to offer. */
  readonly use: readonly string[];
  /** The reason; empty where none is given. */
  readonly why: string;
  /** Undefined: as the rule has it. */
  readonly severity?: Severity;
  /** `exact`: only with these capitals. */
  readonly case: "any" | "exact";
  /** `exact`: only as it is written, and not in its other forms. */
  readonly forms: "any" | "exact";
  /** Where not empty, only in sentences that hold one of these words. */
  readonly context: readonly string[];
}
