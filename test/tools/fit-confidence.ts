/**
 * Fits the confidence of findings on marked articles and writes src/review/confidence/weights.ts:
 *
 *   node test/tools/run.mjs test/tools/fit-confidence.ts --data DIR [--figures FILE] [--known NAME:COUNT] [--words NAME,…]
 *     [--once NAME,…]
 *
 * DIR holds marked sets as docs/accuracy.md describes them (one article a line, NAME.jsonl). FILE holds figures of sets
 * that are not at hand: how many findings of each rule there were, and the share that was right. Of the set NAME the first
 * COUNT articles were looked at while the rules were written: how much better things look there is left out. In the sets
 * --words only loaded words are marked, one text a line: { "text", "spans": [{ "start", "end" }] }; they teach which words
 * and surroundings, not how often. The sets --once were read once, not twice: they teach all but how often. Prints how well the
 * confidence holds on articles that it was not fitted on (ten parts, each left out in turn).
 */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { type Family, familyModel } from "./confidence/model.js";
import { figureSamples, samplesOf, wordSamplesOf } from "./confidence/samples.js";

const { values } = parseArgs({
  options: {
    data: { type: "string" },
    figures: { type: "string" },
    known: { type: "string", default: "" },
    words: { type: "string", default: "" },
    once: { type: "string", default: "" },
  },
});
if (values.data === undefined) throw new Error("--data DIR is needed: a folder of marked sets");
const [knownSet, knownCount] = values.known.split(":");
const folder = values.data;
const sets = readdirSync(folder).filter((file) => /^(?:desk|wild|marked[\w-]*)\.jsonl$/.test(file));
const readOnce = values.once.split(",").filter(Boolean);
const samples = sets.flatMap((file) => {
  const name = basename(file, ".jsonl");
  const articles = readFileSync(join(folder, file), "utf8").trim().split("\n");
  return samplesOf(name, articles, name === knownSet ? Number(knownCount) : 0, readOnce.includes(name));
});
const wordSets = values.words.split(",").filter(Boolean);
for (const name of wordSets) {
  const lines = readFileSync(join(folder, `${name}.jsonl`), "utf8")
    .trim()
    .split("\n");
  samples.push(...wordSamplesOf(name, lines));
}
const figures = values.figures === undefined ? [] : figureSamples(JSON.parse(readFileSync(values.figures, "utf8")));

const families: readonly Family[] = ["attribution", "loaded"];
const weights = Object.fromEntries(
  families.map((family) => {
    const isOf = ({ rule }: { rule: string }) => rule.startsWith(`${family}/`);
    const model = familyModel(family, samples.filter(isOf), figures.filter(isOf), [...wordSets, ...readOnce]);
    console.log(model.report);
    return [family, model.weights];
  }),
);
const target = resolve("src/review/confidence/weights.ts");
writeFileSync(
  target,
  `/** Written by test/tools/fit-confidence.ts. By family and feature, in log-odds. */
export const WEIGHTS: Readonly<Record<string, Readonly<Record<string, number>>>> = ${JSON.stringify(weights, null, 2)};
`,
);
