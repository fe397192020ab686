import type { Finding } from "../../rules/index.js";
import type { ActiveSeverity, SecondOpinion } from "../types.js";

/** A finding with the rule that made it; in prose offsets of its passage. */
export interface RuleFinding extends Finding, Partial<SecondOpinion> {
  readonly rule: string;
  readonly severity: ActiveSeverity;
  /** How often an editor raises a finding like it, from 0 to 1. */
  readonly confidence: number;
  /** True where another finding speaks for the same words, or it is not sure enough: not shown, but a stet for it is of use. */
  readonly isOutdone: boolean;
}
