import type { Finding, Fix } from "../../rules/index.js";
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

/** A finding before it is settled whether it is shown: only what is shown has its fixes worked out. */
export interface OpenFinding extends Omit<RuleFinding, "fixes"> {
  readonly fixes: () => readonly Fix[];
}

/** What a rule has found, before anything is known of how sure it is. `fixes` works them out. */
export function foundBy(
  rule: string,
  severity: ActiveSeverity,
  finding: Finding,
  fixes: () => readonly Fix[],
): OpenFinding {
  const { start, end, message, signs, isPlain } = finding;
  return {
    ...{ start, end, message, rule, fixes },
    ...(signs && { signs }),
    ...(isPlain && { isPlain }),
    severity: finding.severity ?? severity,
    confidence: 1,
    isOutdone: false,
  };
}
