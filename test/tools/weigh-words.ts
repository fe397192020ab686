/**
 * Tells which list entries and patterns are right too seldom, on marked articles:
 *
 *   node test/tools/run.mjs test/tools/weigh-words.ts --data DIR [--known NAME:COUNT] [--words NAME,…]
 *
 * DIR, --known and --words are as for fit-confidence.ts, but that the first COUNT articles of the set NAME are left out.
 * Prints, by rule, each entry or pattern with five findings or more that is right less than half the time, and how much
 * leaving out such entries helps on articles that they were not found on (ten parts, each left out in turn).
 */
import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { parseArgs } from "node:util";
import { type Sample, samplesOf, wordSamplesOf } from "./confidence/samples.js";
import { type Standing, setOf, signKey, standingsOf } from "./confidence/standings.js";

const PARTS = 10;
const LEAST_FINDINGS = 5;
const LEAST_RIGHT = 0.5;

const { values } = parseArgs({
  options: {
    data: { type: "string" },
    known: { type: "string", default: "" },
    words: { type: "string", default: "" },
  },
});
if (values.data === undefined) throw new Error("--data DIR is needed: a folder of marked sets");
const folder = values.data;
const [knownSet, knownCount] = values.known.split(":");
const linesOf = (name: string) =>
  readFileSync(join(folder, `${name}.jsonl`), "utf8")
    .trim()
    .split("\n");

const marked = readdirSync(folder).filter((file) => /^(?:desk|wild|marked[\w-]*)\.jsonl$/.test(file));
const samples = [
  ...marked.flatMap((file) => {
    const name = basename(file, ".jsonl");
    return samplesOf(name, linesOf(name).slice(name === knownSet ? Number(knownCount) : 0), 0, false);
  }),
  ...values.words
    .split(",")
    .filter(Boolean)
    .flatMap((name) =>
      linesOf(name).flatMap((line, at) =>
        wordSamplesOf(name, [line]).map((sample) => ({ ...sample, article: `${name} ${at}` })),
      ),
    ),
];

const isSeldomRight = ({ findings, chance }: Standing) => findings >= LEAST_FINDINGS && chance < LEAST_RIGHT;
const seldomRight = [...standingsOf(samples).values()].filter(isSeldomRight);
for (const { rule, sign, findings, right, chance } of seldomRight.sort(
  (a, b) => a.rule.localeCompare(b.rule) || a.chance - b.chance,
)) {
  console.log(`${rule.padEnd(34)} ${chance.toFixed(2)}  ${right} of ${findings}  ${sign}`);
}

const articles = [...new Set(samples.map(({ article }) => article))];
const partOf = new Map(articles.map((article, at) => [article, at % PARTS]));
const kept = Array.from({ length: PARTS }, (_, part) => part).flatMap((part) => {
  const standings = standingsOf(samples.filter(({ article }) => partOf.get(article) !== part));
  const goes = new Set([...standings].flatMap(([key, standing]) => (isSeldomRight(standing) ? [key] : [])));
  return samples.filter((sample) => partOf.get(sample.article) === part && !goes.has(signKey(sample)));
});
for (const set of new Set(samples.map(setOf))) {
  for (const family of ["attribution/", "loaded/"]) {
    const of = (some: readonly Sample[]) =>
      some.filter((sample) => setOf(sample) === set && sample.rule.startsWith(family));
    console.log(
      `${set} ${family}: ${figure(of(samples))}; without what was seldom right elsewhere: ${figure(of(kept))}`,
    );
  }
}

function figure(some: readonly Sample[]): string {
  const right = some.filter((sample) => sample.right).length;
  return `${right} of ${some.length} right (${(right / Math.max(1, some.length)).toFixed(2)})`;
}
