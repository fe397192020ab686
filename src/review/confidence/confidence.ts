import type { Passage } from "../../attribution/index.js";
import type { Strictness } from "../types.js";
import { featuresOf, isReported, type Judged } from "./features.js";
import { WEIGHTS } from "./weights.js";

/** The lowest confidence that is usually shown: in reports, which live by their sources, and elsewhere, where few sentences need one. */
const USUAL = { reported: 0.51, other: 0.6 };
const SURE = 0.9;

/** Rules that ask about very many sentences: what is less sure than this is not even shown with everything. */
const FLOORS: ReadonlyMap<string, number> = new Map([["attribution/unsourced-claim", 0.5]]);
/** Of the same rules, what is usually shown elsewhere than in reports: on texts that nobody had fitted it to, what was less sure was mostly waved away. */
const USUAL_ELSEWHERE: ReadonlyMap<string, number> = new Map([["attribution/unsourced-claim", 0.68]]);

/**
 * What the standards give as their own examples, too rare in marked articles to be counted: credit as fact ("Thanks to the
 * governor, crime fell"), a mind that is read ("The firm feared losses") and “Studies show”.
 */
const TEXTBOOK: ReadonlySet<string> = new Set([
  "thanks in? large|no|part|small? part|measure? to",
  "#NOUN|#PROPN|he|she|they feared|dreaded !dead|missing|lost|by",
  "@bare #AUX|#ADV* @show",
]);
/**
 * In log-odds: manuals, rules and papers seldom take sides, and their words are mostly terms. Too few of them are marked for
 * this to be fitted.
 */
const TERMS = -0.7;
const FULL_OF_TERMS: ReadonlySet<string> = new Set(["documentation", "rules and policy", "a paper", "reference"]);
/**
 * In log-odds: a critic is asked to judge, and a match report to be vivid. Too few are marked for this to be fitted. Who says
 * so, in what study, and who is accused, is asked of both as of anybody.
 */
const CRAFT: ReadonlyMap<string, number> = new Map([
  ["a review", -1.6],
  ["a match report", -0.7],
]);
/**
 * In log-odds: in a signed column, and in what people tell of themselves and their club, the words are the writer's own. Two
 * readers of new pieces of these kinds waved nearly all of them away.
 */
const OWN_WORDS: ReadonlyMap<string, number> = new Map([
  ["opinion", -0.4],
  ["first-person writing", -0.9],
  ["a speech", -0.9],
]);
const TOLD_BY_WITNESS: ReadonlySet<string> = new Set(["a review", "a match report", "first-person writing"]);
const IMPRESSION = -2;
/** Turns of phrase that say in these kinds how a thing looked to the writer, who was there. */
const IMPRESSIONS: ReadonlySet<string> = new Set(["it seem", "it appear !in|on|at|as|to"]);
/** What the standard of an encyclopedia names as its own example of what to take out. */
const PEACOCKS = { kind: "an encyclopedia article", rule: "loaded/puffery" };
const SOURCES_ASKED: ReadonlySet<string> = new Set(
  ["vague-source", "anonymous-source", "unnamed-study", "unsourced-allegation", "agentless", "unsourced-figure"].map(
    (name) => `attribution/${name}`,
  ),
);
/** Holds of every finding. */
const ALWAYS = "always";
/** Of what is no judgement: a placeholder that is left, a word that the house does not want, what is safe to mend. */
const CERTAIN = 1;

/**
 * How often an editor raises a finding like this one, from 0 to 1: a weighted sum of what is known of it where it stands,
 * fitted on marked articles (test/tools/fit-confidence.ts). `all` are the findings of the passage, this one among them;
 * `kind` names the kind of writing.
 */
export function confidenceOf(passage: Passage, finding: Judged, all: readonly Judged[], kind: string): number {
  const weights = WEIGHTS[finding.rule.slice(0, finding.rule.indexOf("/"))];
  if (weights === undefined || finding.isPlain) return CERTAIN;
  let sum = (weights[ALWAYS] ?? 0) + byKind(finding, kind);
  for (const feature of featuresOf(passage, finding, all, kind)) sum += weights[feature] ?? 0;
  const fitted = Math.round(100 / (1 + Math.exp(-sum))) / 100;
  return isTextbook(finding, kind) ? Math.max(fitted, lineOf("usual", kind)) : fitted;
}

/** Whether a standard gives it as its own example. */
function isTextbook({ rule, signs }: Judged, kind: string): boolean {
  return signs?.some((sign) => TEXTBOOK.has(sign)) || (rule === PEACOCKS.rule && kind === PEACOCKS.kind);
}

/** What the kind of writing takes from a finding. */
function byKind({ rule, signs }: Judged, kind: string): number {
  if (rule.startsWith("loaded/") && FULL_OF_TERMS.has(kind)) return TERMS;
  if (rule.startsWith("loaded/") && OWN_WORDS.has(kind)) return OWN_WORDS.get(kind) ?? 0;
  if (TOLD_BY_WITNESS.has(kind) && signs?.some((sign) => IMPRESSIONS.has(sign))) return IMPRESSION;
  return SOURCES_ASKED.has(rule) ? 0 : (CRAFT.get(kind) ?? 0);
}

/** Whether a finding of the rule is sure enough to be shown in this kind of writing. */
export function isShownAt(strictness: Strictness, kind: string, rule: string, confidence: number): boolean {
  const isElsewhere = strictness === "usual" && !isReported(kind);
  const floor = (isElsewhere ? USUAL_ELSEWHERE : FLOORS).get(rule) ?? 0;
  return confidence >= Math.max(lineOf(strictness, kind), floor);
}

function lineOf(strictness: Strictness, kind: string): number {
  if (strictness === "usual") return isReported(kind) ? USUAL.reported : USUAL.other;
  return strictness === "sure" ? SURE : 0;
}
