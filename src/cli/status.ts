import type { ActiveSeverity, DraftFinding } from "../review/index.js";

/** Exit statuses. */
export const CLEAN = 0;
/** Something was found at or above the level of `--fail-on`. */
export const FOUND = 1;
/** The command was misused, or something could not be reviewed. */
export const MISUSE = 2;
/** Ctrl-C ended it: what a shell reports. */
export const INTERRUPTED = 130;

export const FAIL_LEVELS = ["error", "warning", "information", "hint", "never"] as const;
export type FailLevel = (typeof FAIL_LEVELS)[number];

const RANK: Readonly<Record<ActiveSeverity | "never", number>> = {
  hint: 0,
  information: 1,
  warning: 2,
  error: 3,
  never: 4,
};

/** Whether any finding is as serious as `level`. */
export function reaches(findings: readonly DraftFinding[], level: FailLevel): boolean {
  return findings.some((finding) => RANK[finding.severity] >= RANK[level]);
}
