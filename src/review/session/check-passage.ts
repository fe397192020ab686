import type { Passage } from "../../attribution/index.js";
import { type Finding, resolveAttribution, resolveJudgements, resolveLoaded } from "../../rules/index.js";
import { confidenceOf, isShownAt } from "../confidence/confidence.js";
import { askedIn } from "../fixes/asked.js";
import { byPlace } from "../order.js";
import type { ActiveSeverity } from "../types.js";
import type { ActiveRule, Plan } from "./settings.js";

/** A finding with the rule that made it; in prose offsets of its passage. */
export interface RuleFinding extends Finding {
  readonly rule: string;
  readonly severity: ActiveSeverity;
  /** How often an editor raises a finding like it, from 0 to 1. */
  readonly confidence: number;
  /** True where another finding speaks for the same words, or it is not sure enough: not shown, but a stet for it is of use. */
  readonly isOutdone: boolean;
}

export interface CheckedPassage {
  /** In order; not outdone are at most one attribution finding a sentence and one loaded finding for the same words. */
  readonly findings: readonly RuleFinding[];
  /** Rules that broke down on this passage, one plain sentence each. */
  readonly problems: readonly string[];
}

/** Runs every rule of the plan over one passage. Yields after each rule; a rule that throws is named, not rethrown. */
export function* checkPassage(passage: Passage, plan: Plan): Generator<void, CheckedPassage> {
  const findings: RuleFinding[] = [];
  const problems: string[] = [];
  for (const active of plan.rules) {
    const problem = runRule(passage, active, findings);
    if (problem !== null) problems.push(problem);
    yield;
  }
  findings.sort(byPlace);
  const isAsked = askedIn(passage);
  const open = findings.filter((finding) => !isAsked(finding));
  const kept = plan.allowed?.filter(passage, open) ?? open;
  const judged = kept.map((one) => ({ ...one, confidence: confidenceOf(passage, one, kept, plan.kind) }));
  const sure = judged.filter(({ confidence }) => isShownAt(plan.strictness, confidence));
  const shown = new Set(resolveJudgements(resolveLoaded(resolveAttribution(sure, passage.sentences))));
  return { findings: judged.map((one) => (shown.has(one) ? one : { ...one, isOutdone: true })), problems };
}

function runRule(passage: Passage, { rule, severity, options }: ActiveRule, into: RuleFinding[]): string | null {
  const found: RuleFinding[] = [];
  try {
    rule.check(passage, options, (finding) =>
      found.push({ severity, ...finding, rule: rule.id, confidence: 1, isOutdone: false }),
    );
  } catch (error) {
    return `The rule ${rule.id} broke down at “${opening(passage)}” (${reasonOf(error)}). The other rules went on.`;
  }
  for (const finding of found) into.push(finding);
  return null;
}

/** Enough of a passage to find it by. */
function opening(passage: Passage): string {
  const text = passage.prose.text.replace(/\s+/g, " ").trim();
  return text.length <= 40 ? text : `${text.slice(0, 40).trimEnd()}…`;
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
