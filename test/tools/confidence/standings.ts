import type { Sample } from "./samples.js";

/** How an entry of a list, or a pattern, has done. */
export interface Standing {
  readonly rule: string;
  /** The entry or the pattern: "steep". */
  readonly sign: string;
  readonly findings: number;
  readonly right: number;
  /** How often it would be right on marked articles of the first set, shrunk towards its rule. */
  readonly chance: number;
}

/** In findings: how much a rule's own record counts against that of one entry. */
const SHRINKAGE = 4;
/** How far a rule's record in one set is shrunk towards the record of all rules there. */
const RULE_SHRINKAGE = 10;
const STEPS = 30;

interface Tally {
  findings: number;
  right: number;
}

/** The key under which a finding's entry or pattern stands: its rule and its narrowest sign. */
export function signKey({ rule, features }: Sample): string {
  return `${rule} ${signOf({ rule, features })}`;
}

function signOf({ rule, features }: Pick<Sample, "rule" | "features">): string {
  const lead = `${rule.slice(rule.indexOf("/") + 1)} by `;
  return features.findLast((feature) => feature.startsWith(lead))?.slice(lead.length) ?? "";
}

/**
 * The standing of each entry, by key. Sets differ in how much their readers mark, so that an entry is measured against what
 * its rule does in the same set, and its chance is told as in the first set of the samples.
 */
export function standingsOf(samples: readonly Sample[]): ReadonlyMap<string, Standing> {
  const rates = ruleRates(samples);
  const first = setOf(samples[0]);
  const bySign = new Map<string, Sample[]>();
  for (const sample of samples) {
    const key = signKey(sample);
    bySign.set(key, [...(bySign.get(key) ?? []), sample]);
  }
  return new Map(
    [...bySign].map(([key, some]): [string, Standing] => {
      const [{ rule } = { rule: "" }] = some;
      const odds = some.map((sample) => logit(rates(setOf(sample), sample.rule)));
      const shift = shiftOf(odds, some.filter(({ right }) => right).length);
      return [
        key,
        {
          rule,
          sign: key.slice(rule.length + 1),
          findings: some.length,
          right: some.filter(({ right }) => right).length,
          chance: chanceAt(logit(rates(first, rule)) + shift),
        },
      ];
    }),
  );
}

/** How far, in log-odds, an entry with these odds by its rules and so many right is off them; by Newton's method. */
function shiftOf(odds: readonly number[], right: number): number {
  let shift = 0;
  for (let step = 0; step < STEPS; step++) {
    const chances = odds.map((one) => chanceAt(one + shift));
    const slope = right - chances.reduce((sum, one) => sum + one, 0) - (SHRINKAGE / 4) * shift;
    const bend = chances.reduce((sum, one) => sum + one * (1 - one), 0) + SHRINKAGE / 4;
    shift += slope / bend;
  }
  return shift;
}

/** The share that is right, by set and rule. */
function ruleRates(samples: readonly Sample[]): (set: string, rule: string) => number {
  const sets = new Map<string, Tally>();
  const rules = new Map<string, Tally>();
  for (const sample of samples) {
    const set = setOf(sample);
    count(sets, `${set} ${familyOf(sample.rule)}`, sample.right);
    count(rules, `${set} ${sample.rule}`, sample.right);
  }
  return (set, rule) => {
    const all = sets.get(`${set} ${familyOf(rule)}`) ?? { findings: 0, right: 0 };
    const own = rules.get(`${set} ${rule}`) ?? { findings: 0, right: 0 };
    const rate = (all.right + 1) / (all.findings + 2);
    return (own.right + RULE_SHRINKAGE * rate) / (own.findings + RULE_SHRINKAGE);
  };
}

function count(tallies: Map<string, Tally>, key: string, isRight: boolean): void {
  const tally = tallies.get(key) ?? { findings: 0, right: 0 };
  tallies.set(key, { findings: tally.findings + 1, right: tally.right + (isRight ? 1 : 0) });
}

function familyOf(rule: string): string {
  return rule.slice(0, rule.indexOf("/"));
}

/** "desk" of the article "desk 12". */
export function setOf(sample: Sample | undefined): string {
  return sample?.article.replace(/ \d+$/, "") ?? "";
}

function logit(chance: number): number {
  return Math.log(chance / (1 - chance));
}

function chanceAt(odds: number): number {
  return 1 / (1 + Math.exp(-odds));
}
