import type { Passage } from "../../attribution/index.js";
import { fixesFor } from "../../rules/index.js";
import type { OpenFinding } from "../session/rule-finding.js";
import type { Plan } from "../session/settings.js";
import type { Strength } from "../types.js";
import type { Addition, Opinion, Query } from "./types.js";

/**
 * How sure a finding is that a second reader would not raise, would raise if there is time, would insist on: one that it
 * insists on is shown even where only what is sure is, one that it waves away only where everything is.
 */
const CONFIDENCE: Readonly<Record<Strength, number>> = { 0: 0.05, 1: 0.7, 2: 0.95 };

const STRONGEST_FIRST: readonly Strength[] = [2, 1, 0];

/** Whether a second reader is asked about findings of this rule: who says so, and loaded words. */
export function isForSecondReader(rule: string): boolean {
  return rule.startsWith("attribution/") || rule.startsWith("loaded/");
}

/**
 * Findings of a passage with what a second reader said of it: `judged` are those given, `added` its own. What it raises by a
 * rule that has found the same words is that rule's finding, and both ask. Rules that are off stay off.
 */
export function joinOpinion(
  passage: Passage,
  plan: Plan,
  findings: readonly OpenFinding[],
  { judgements, additions }: Opinion,
): { judged: readonly OpenFinding[]; added: readonly OpenFinding[] } {
  const judged = findings.map((finding) => {
    const strengths = [
      ...judgements.filter((one) => isSame(one, finding)),
      ...additions.filter((one) => overlaps(one, finding)),
    ].map(({ strength }) => strength);
    return strengths.length === 0 ? finding : withStrength(finding, strongest(strengths));
  });
  const fresh = additions.filter((addition) => !findings.some((finding) => overlaps(addition, finding)));
  return { judged, added: fresh.flatMap((addition) => added(passage, plan, addition)) };
}

function withStrength(finding: OpenFinding, strength: Strength): OpenFinding {
  return { ...finding, strength, raisedBy: strength === 0 ? "engine" : "both", confidence: CONFIDENCE[strength] };
}

function added(passage: Passage, plan: Plan, { rule, start, end, strength, why }: Addition): OpenFinding[] {
  const active = plan.byId.get(rule);
  if (active === undefined) return [];
  const message = why === "" ? active.rule.description : why;
  const confidence = CONFIDENCE[strength];
  const fixes = () => fixesFor(rule, passage, { start, end });
  const { severity } = active;
  return [{ rule, start, end, severity, message, fixes, confidence, signs: [], raisedBy: "second-reader", strength }];
}

function isSame(a: Query, b: Query): boolean {
  return a.rule === b.rule && a.start === b.start && a.end === b.end;
}

function overlaps(a: Query, b: Query): boolean {
  return a.rule === b.rule && a.start < b.end && b.start < a.end;
}

function strongest(strengths: readonly Strength[]): Strength {
  return STRONGEST_FIRST.find((strength) => strengths.includes(strength)) ?? 0;
}
