import type { Passage } from "../../attribution/index.js";
import { resolveAttribution, resolveJudgements, resolveLoaded, triggeredIn } from "../../rules/index.js";
import { confidenceOf, isShownAt } from "../confidence/confidence.js";
import { askedIn } from "../fixes/asked.js";
import { isForSecondReader, joinOpinion } from "../opinion/join.js";
import type { Opinion, Opinions, Query } from "../opinion/types.js";
import { byPlace } from "../order.js";
import { type OpenFinding, type RuleFinding, settled } from "./rule-finding.js";
import { RuleRun } from "./run-rule.js";
import type { Plan } from "./settings.js";

export interface CheckedPassage {
  /** In order; not outdone are at most one attribution finding a sentence and one loaded finding for the same words. */
  readonly findings: readonly RuleFinding[];
  /** Rules that broke down on this passage, one plain sentence each. */
  readonly problems: readonly string[];
  /** What a second reader is asked about: the findings on loaded words and who says so, as they are usually shown. */
  readonly queries: readonly Query[];
  /** What the second reader said; null where it has not read the passage. */
  readonly opinion: Opinion | null;
}

/**
 * Runs over one passage every rule of the plan that could find something in it, and takes in what a second reader said of it.
 * Yields after each rule; a rule that throws is named, not rethrown.
 */
export function* checkPassage(
  passage: Passage,
  plan: Plan,
  opinions: Opinions | null = null,
): Generator<void, CheckedPassage> {
  const run = new RuleRun(passage);
  const triggered = triggeredIn(passage);
  yield;
  for (const active of plan.rules) {
    const places = triggered.of(active.rule.triggers);
    if (places === null) continue;
    run.run(active, places);
    yield;
  }
  const { found, problems } = run;
  if (found.length === 0 && opinions === null)
    return { findings: NO_FINDINGS, problems, queries: NO_QUERIES, opinion: null };
  const kept = keptOf(passage, plan, found.sort(byPlace));
  const judged = kept.map((one) => ({ ...one, confidence: confidenceOf(passage, one, kept, plan.kind) }));
  const queries = queriesOf(passage, plan, judged);
  const opinion = opinions?.of(passage, queries) ?? null;
  const findings = opinion === null ? judged : withOpinion(passage, plan, judged, opinion);
  const shown = shownOf(passage, plan, findings);
  return {
    findings: findings.map((one) => settled(one, shown.has(one))),
    problems,
    queries,
    opinion,
  };
}

const NO_FINDINGS: readonly RuleFinding[] = [];
const NO_QUERIES: readonly Query[] = [];

/** The findings but for what the house allows and what the draft asks already. */
function keptOf(passage: Passage, plan: Plan, findings: readonly OpenFinding[]): readonly OpenFinding[] {
  const isAsked = askedIn(passage);
  const open = findings.filter((finding) => !isAsked(finding));
  return plan.allowed?.filter(passage, open) ?? open;
}

function withOpinion(
  passage: Passage,
  plan: Plan,
  findings: readonly OpenFinding[],
  opinion: Opinion,
): readonly OpenFinding[] {
  const { judged, added } = joinOpinion(passage, plan, findings, opinion);
  return [...judged, ...keptOf(passage, plan, added)].sort(byPlace);
}

/** Those that are shown at the strictness of the plan. What was waved away is shown with everything, and hides nothing else. */
function shownOf(passage: Passage, plan: Plan, findings: readonly OpenFinding[]): ReadonlySet<OpenFinding> {
  const sure = findings.filter(({ rule, confidence, strength }) => {
    return (
      (strength === 0 && plan.strictness === "everything") || isShownAt(plan.strictness, plan.kind, rule, confidence)
    );
  });
  const waved = sure.filter(({ strength }) => strength === 0);
  const standing = waved.length === 0 ? sure : sure.filter(({ strength }) => strength !== 0);
  return new Set([...resolved(passage, standing), ...resolved(passage, waved)]);
}

/** Without those that another finding speaks for. */
function resolved<T extends OpenFinding>({ sentences }: Passage, findings: readonly T[]): T[] {
  return resolveJudgements(resolveLoaded(resolveAttribution(findings, sentences)));
}

function queriesOf(passage: Passage, plan: Plan, findings: readonly OpenFinding[]): readonly Query[] {
  const usual = findings.filter(
    ({ confidence, rule }) => isShownAt("usual", plan.kind, rule, confidence) && isForSecondReader(rule),
  );
  return resolved(passage, usual).map(({ rule, start, end }) => ({ rule, start, end }));
}
