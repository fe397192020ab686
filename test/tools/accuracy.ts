/**
 * Prints how many findings on marked pieces a reader had marked too: npm run accuracy -- [--data DIR]. DIR holds pieces
 * as docs/accuracy.md describes them; without it, those that come with the project are read.
 */
import { parseArgs } from "node:util";
import { measure } from "../accuracy/measure.js";
import { piecesIn, SHIPPED } from "../accuracy/pieces.js";
import { samplesOf } from "./confidence/samples.js";

const { values } = parseArgs({ options: { data: { type: "string", default: SHIPPED } } });
const pieces = piecesIn(values.data);
console.log(`${pieces.length} pieces\n\n| rule | findings | right |\n|---|---:|---:|`);
for (const [name, { findings, right }] of measure(samplesOf("data", pieces, 0, false)))
  console.log(`| ${name} | ${findings} | ${(right / findings).toFixed(2)} |`);
