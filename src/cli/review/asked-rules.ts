import { SEVERITIES } from "../../review/index.js";
import type { Severity } from "../../rules/index.js";
import type { ReviewArguments } from "./arguments.js";

/** What may stand behind the sign, the loudest first. */
export const LEVELS: readonly Severity[] = [...SEVERITIES, "off"];

/** What `--rule` says, all together. */
export interface AskedRules {
  /** Only these rules or families run; null where all do. */
  readonly only: readonly string[] | null;
  /** How much rules and families matter. */
  readonly severities: Readonly<Record<string, Severity>>;
}

/** `--rule loaded/label` is about which rules run, `--rule loaded/label=error` about how much one matters. */
export function askedOf({ rule = [] }: Pick<ReviewArguments, "rule">): AskedRules {
  const only = rule.filter((one) => !one.includes("="));
  const severities = rule.flatMap((one): [string, Severity][] => {
    const severity = severityIn(one);
    return severity === null ? [] : [[one.slice(0, one.indexOf("=")), severity]];
  });
  return { only: only.length === 0 ? null : only, severities: Object.fromEntries(severities) };
}

/** Of "loaded/label=error" what stands behind the sign; null where that is no severity. */
export function severityIn(asked: string): Severity | null {
  const said = asked.slice(asked.indexOf("=") + 1);
  return LEVELS.find((level) => level === said) ?? null;
}
