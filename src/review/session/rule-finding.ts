import type { Span } from "../../document/index.js";
import type { Finding, Fix } from "../../rules/index.js";
import type { ActiveSeverity, SecondOpinion } from "../types.js";

/** A finding with the rule that made it; in prose offsets of its passage. */
export interface RuleFinding extends Span, Partial<SecondOpinion> {
  readonly rule: string;
  readonly severity: ActiveSeverity;
  readonly message: string;
  /** How often an editor raises a finding like it, from 0 to 1. */
  readonly confidence: number;
  /** True where another finding speaks for the same words, or it is not sure enough: not shown, but a stet for it is of use. */
  readonly isOutdone: boolean;
  readonly fixes: readonly Fix[];
  /** What it was found by: how sure findings like it are is learned from these. */
  readonly signs: readonly string[];
}

/** A finding before it is settled whether it is shown: only what is shown has its fixes worked out. */
export interface OpenFinding extends Finding, Partial<SecondOpinion> {
  readonly rule: string;
  readonly severity: ActiveSeverity;
  readonly confidence: number;
  /** None of what only a second reader has found. */
  readonly signs: readonly string[];
}

const NO_FIXES: readonly Fix[] = [];

/** A finding as it is kept, with its fixes if it is shown: of what is outdone nobody sees them. */
export function settled(finding: OpenFinding, isShown: boolean): RuleFinding {
  const { rule, severity, start, end, message, confidence, signs, raisedBy, strength } = finding;
  const fixes = isShown ? finding.fixes() : NO_FIXES;
  const kept = { rule, severity, start, end, message, confidence, isOutdone: !isShown, fixes, signs };
  return raisedBy === undefined || strength === undefined ? kept : { ...kept, raisedBy, strength };
}
