/// <reference path="./write-good-package.d.ts" />
import writeGood from "write-good";
import { isQuoted, type Passage } from "../../attribution/index.js";
import type { Span } from "../../document/index.js";
import { severityOf } from "../profiles.js";
import { EVERY_PASSAGE } from "../triggers.js";
import type { FlagExample, Rule } from "../types.js";

/** The checks of the write-good package, by its own names. */
export type Check = "weasel" | "illusion" | "so" | "thereIs" | "passive" | "adverb" | "tooWordy" | "cliches" | "eprime";

const CHECKS: readonly Check[] = [
  "weasel",
  "illusion",
  "so",
  "thereIs",
  "passive",
  "adverb",
  "tooWordy",
  "cliches",
  "eprime",
];
/** Checks that look at how a sentence starts. They take time in the square of a sentence, so they get its start only. */
const OF_STARTS: ReadonlySet<Check> = new Set<Check>(["so", "thereIs"]);
const START_LENGTH = 40;

export interface StyleRule {
  /** Name of the rule under `style/`. */
  readonly name: string;
  readonly check: Check;
  readonly description: string;
  readonly rationale: string;
  /** What to say of the words marked; they are put in front. */
  readonly advice: string;
  readonly flag: readonly FlagExample[];
  readonly pass: readonly string[];
}

/** A rule that runs one check of the write-good package over prose. Off until a setting turns it on. */
export function styleRule(own: StyleRule): Rule {
  return {
    id: `style/${own.name}`,
    description: own.description,
    rationale: own.rationale,
    standards: [],
    severity: severityOf("off"),
    options: {},
    examples: { flag: own.flag, pass: own.pass },
    triggers: EVERY_PASSAGE,
    check(passage, _options, report) {
      for (const span of runCheck(passage, own.check)) {
        if (isQuoted(passage, span)) continue;
        const words = passage.prose.text.slice(span.start, span.end);
        const { start, end } = span;
        report({ start, end, message: `“${words}”: ${own.advice}`, fixes: () => [] });
      }
    },
  };
}

/** Where a check finds something, in prose offsets. */
function runCheck(passage: Passage, check: Check): Span[] {
  // The package knows straight apostrophes only; the swap keeps every offset.
  const text = passage.prose.text.replace(/[‘’]/gu, "'");
  if (!OF_STARTS.has(check)) return suggest(text, check, 0);
  return passage.sentences.flatMap(({ start, end }) =>
    suggest(`${text.slice(start, Math.min(end, start + START_LENGTH)).replace(/[.;!?\n]/gu, " ")}.`, check, start),
  );
}

function suggest(text: string, check: Check, from: number): Span[] {
  const checks = Object.fromEntries(CHECKS.map((name) => [name, name === check]));
  return writeGood(text, checks).map(({ index, offset }) => ({ start: from + index, end: from + index + offset }));
}
