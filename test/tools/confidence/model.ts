import { isShownAt } from "../../../src/review/confidence/confidence.js";
import { chanceOf, logistic, type Row } from "./logistic.js";
import type { Sample } from "./samples.js";

export type Family = "attribution" | "loaded";

/** What was fitted: weights by feature, and how well they hold where they were not fitted. */
export interface FamilyModel {
  readonly weights: Readonly<Record<string, number>>;
  readonly report: string;
}

/** A feature that was seen less often has no weight of its own. */
const LEAST_SEEN = 4;
/** Found by trial on articles left out: weaker, and what is peculiar to a few articles gets weights. */
const RIDGE: Readonly<Record<Family, number>> = { attribution: 16, loaded: 8 };
/** Which rule and which pattern it was: fewer things, of which more is known than of the sentence. */
const RIDGE_OF_RULES: Readonly<Record<Family, number>> = { attribution: 4, loaded: 8 };
const OF_RULES = /^rule | by |(?:^| )(?:news|elsewhere)$/;
/** The base rate, of each set of its own, and how much better things look on articles that were looked at, are free. */
const FREE = 0.01;
/** Less than this moves no finding by a hundredth. */
const LEAST_WEIGHT = 0.03;
const ALWAYS = "always";
const KNOWN = "looked at";
const PARTS = 10;
const BINS = 10;

/**
 * Fits one family. `figures` are samples of which only figures are known; `sets` are names of sets, features of their samples,
 * whose base rates are their own.
 */
export function familyModel(
  family: Family,
  samples: readonly Sample[],
  figures: readonly Sample[],
  sets: readonly string[],
): FamilyModel {
  const names = [...featuresSeen([...samples, ...figures]), KNOWN, ALWAYS];
  const indexes = new Map(names.map((name, index) => [name, index]));
  const own = new Set([KNOWN, ALWAYS, ...sets]);
  const ridge = names.map((name) =>
    own.has(name) ? FREE : OF_RULES.test(name) ? RIDGE_OF_RULES[family] : RIDGE[family],
  );
  const toRow = (sample: Sample): Row => ({
    features: [...new Set([...sample.features, ...(sample.known ? [KNOWN] : []), ALWAYS])].flatMap(
      (name) => indexes.get(name) ?? [],
    ),
    outcome: sample.right ? 1 : 0,
    weight: sample.weight,
  });
  const fitOn = (some: readonly Sample[]) => logistic([...some, ...figures].map(toRow), ridge);
  const judged = leftOut(samples, fitOn, (sample) => {
    const unseen = { ...sample, known: false };
    const anywhere = sample.features.filter((name) => !sets.includes(name));
    return [toRow(unseen), toRow({ ...unseen, features: anywhere })];
  });
  const fitted = fitOn(samples);
  const weights = names.flatMap((name, index): [string, number][] => {
    const weight = Math.round(100 * (fitted[index] ?? 0)) / 100;
    return (own.has(name) && name !== ALWAYS) || Math.abs(weight) < LEAST_WEIGHT ? [] : [[name, weight]];
  });
  return { weights: Object.fromEntries(weights), report: reportOn(family, judged) };
}

function featuresSeen(samples: readonly Sample[]): string[] {
  const seen = new Map<string, number>();
  for (const { features, weight } of samples) {
    for (const name of new Set(features)) seen.set(name, (seen.get(name) ?? 0) + Math.max(1, weight));
  }
  return [...seen].flatMap(([name, count]) => (count >= LEAST_SEEN ? [name] : [])).sort();
}

interface Judged {
  readonly sample: Sample;
  readonly chance: number;
  /** Whether a writer would be shown it. Writers have no set: their readers mark as those do who read twice. */
  readonly isShown: boolean;
}

/** Each sample judged by weights that were fitted without its article. */
function leftOut(
  samples: readonly Sample[],
  fitOn: (some: readonly Sample[]) => readonly number[],
  toRows: (sample: Sample) => readonly [inItsSet: Row, anywhere: Row],
): Judged[] {
  const articles = [...new Set(samples.map(({ article }) => article).filter(Boolean))];
  const partOf = new Map(articles.map((article, index) => [article, index % PARTS]));
  return Array.from({ length: PARTS }, (_, part) => part).flatMap((part) => {
    const weights = fitOn(samples.filter(({ article }) => partOf.get(article) !== part));
    return samples
      .filter(({ article }) => partOf.get(article) === part)
      .map((sample) => {
        const [inItsSet, anywhere] = toRows(sample);
        const kind = sample.features.includes("news") ? "news" : "";
        const isShown = isShownAt("usual", kind, sample.rule, chanceOf(anywhere.features, weights));
        return { sample, chance: chanceOf(inItsSet.features, weights), isShown };
      });
  });
}

/** A table of ten bins of equal size: what was said, and what came true. Articles that were looked at are left out. */
function reportOn(family: Family, judged: readonly Judged[]): string {
  const fresh = judged.filter(({ sample }) => !sample.known).sort((a, b) => a.chance - b.chance);
  const size = fresh.length / BINS;
  const bins = Array.from({ length: BINS }, (_, bin) =>
    fresh.slice(Math.round(bin * size), Math.round((bin + 1) * size)),
  );
  const rows = bins.map((bin) => ({
    said: meanOf(bin.map(({ chance }) => chance)),
    held: meanOf(bin.map(({ sample }) => Number(sample.right))),
    count: bin.length,
  }));
  const error = rows.reduce((sum, { said, held, count }) => sum + count * Math.abs(said - held), 0) / fresh.length;
  const lines = rows.map(({ said, held, count }) => `| ${said.toFixed(2)} | ${held.toFixed(2)} | ${count} |`);
  return [
    `## ${family}: ${fresh.length} findings on articles that were not looked at, mean error ${error.toFixed(3)}`,
    `A right one is surer than a wrong one in ${(100 * orderOf(fresh)).toFixed(0)} of 100 pairs.`,
    "| said | held | findings |",
    "|---|---|---|",
    ...lines,
    "",
    ...byRule(fresh),
  ].join("\n");
}

/** What would be shown at the usual strictness, by rule, on articles that were left out: how many, and the share that is right. */
function byRule(judged: readonly Judged[]): string[] {
  const shown = judged.filter(({ isShown }) => isShown);
  const rules = [...new Set(shown.map(({ sample }) => sample.rule))].sort();
  const cells = (some: readonly Judged[]) =>
    some.length === 0
      ? "– | –"
      : `${some.length} | ${meanOf(some.map(({ sample }) => Number(sample.right))).toFixed(2)}`;
  const row = (name: string, some: readonly Judged[]) => {
    const isNews = ({ sample }: Judged) => sample.features.includes("news");
    return `| ${name} | ${cells(some.filter(isNews))} | ${cells(some.filter((one) => !isNews(one)))} |`;
  };
  return [
    "| rule | in news | right | in other writing | right |",
    "|---|---:|---:|---:|---:|",
    ...rules.map((rule) =>
      row(
        `\`${rule}\``,
        shown.filter(({ sample }) => sample.rule === rule),
      ),
    ),
    row("all", shown),
  ];
}

/** The share of pairs of a right and a wrong finding in which the right one has the higher chance; takes them in order of chance. */
function orderOf(ascending: readonly Judged[]): number {
  let wrong = 0;
  let pairs = 0;
  for (const { sample } of ascending) {
    if (sample.right) pairs += wrong;
    else wrong++;
  }
  return pairs / Math.max(1, wrong * (ascending.length - wrong));
}

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}
