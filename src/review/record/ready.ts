import type { Span } from "../../document/index.js";
import type { Severity } from "../../rules/index.js";
import { SEVERITIES } from "../session/settings.js";
import { STET_WITHOUT_REASON } from "../stets/stets.js";
import type { DraftFinding } from "../types.js";

/** The rule under which placeholders are reported. */
export const PLACEHOLDER_LEFT = "draft/placeholder-left";

/** Something that holds a draft back from publishing. Draft offsets; line and column count from 1. */
export interface Obstacle extends Span {
  readonly kind: "placeholder" | "stet" | "finding";
  readonly rule: string;
  readonly message: string;
  readonly line: number;
  readonly column: number;
}

/**
 * What holds a draft back, in order: placeholders, stets without a reason, and findings at or above `level`; `off` lets
 * all other findings pass. What the settings, a stet or the draft itself have silenced is no finding, and holds
 * nothing back.
 */
export function obstaclesIn(findings: readonly DraftFinding[], level: Severity = "error"): Obstacle[] {
  return findings.flatMap((finding) => {
    const kind = kindOf(finding, level);
    if (kind === null) return [];
    const { rule, message, start, end, line, column } = finding;
    return [{ kind, rule, message, start, end, line, column }];
  });
}

function kindOf({ rule, severity }: DraftFinding, level: Severity): Obstacle["kind"] | null {
  if (rule === PLACEHOLDER_LEFT) return "placeholder";
  if (rule === STET_WITHOUT_REASON) return "stet";
  return level !== "off" && SEVERITIES.indexOf(severity) <= SEVERITIES.indexOf(level) ? "finding" : null;
}
