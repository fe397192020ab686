import type { Passage } from "../../attribution/index.js";
import { ANY_STUDY_WORDS, SHOWING_VERBS, STUDY_NOUNS } from "../../lexicons/claims/study.js";
import { type Claim, findClaims, spanOf } from "../claims/find.js";
import { askAfter } from "../claims/fixes.js";
import { namesSource } from "../claims/silences.js";
import { Patterns } from "../patterns.js";
import { severityOf } from "../profiles.js";
import type { Rule } from "../types.js";

const PATTERNS = new Patterns<"shows" | "in">(
  [
    ["@any #ADJ|#NOUN* @study #AUX|#ADV* @show", "shows"],
    ["@bare #AUX|#ADV* @show", "shows"],
    ["#ADJ|#NOUN @bare #AUX|#ADV* @show", "shows"],
    ["according to @any #ADJ|#NOUN* @study", "in"],
    ["according to #ADJ|#NOUN* @bare", "in"],
    ["in|by|from @any #ADJ|#NOUN* poll|survey|study", "in"],
    ["as @any? #ADJ|#NOUN* @study have show", "in"],
  ],
  { any: ANY_STUDY_WORDS, study: STUDY_NOUNS, bare: STUDY_NOUNS, show: SHOWING_VERBS },
);

export const unnamedStudy: Rule = {
  id: "attribution/unnamed-study",
  description: "Research, a poll or figures are the source, without name, year or link.",
  rationale:
    "“Studies show” cannot be checked. Reuters, the BBC and Wikipedia ask which study, by whom and when, with a link where there is one.",
  standards: ["reuters", "bbc", "wikipedia"],
  severity: severityOf("warning"),
  options: {},
  examples: { flag: [], pass: [] },
  check(passage, _options, report) {
    for (const claim of findClaims(passage, PATTERNS)) {
      if (namesSource(claim) || isDefinite(claim)) continue;
      const span = studySpan(passage, claim);
      const words = passage.prose.text.slice(span.start, span.end);
      report({
        ...span,
        message: `Readers cannot look this up: which ${words.toLowerCase()}? Name it, with its year, and link to it.`,
        fixes: [askAfter(span, "study, link", "Ask which")],
      });
    }
  },
};

/** The words for the study, without "according to" before them or the verb behind. */
function studySpan(passage: Passage, { first, last }: Claim<unknown>): { start: number; end: number } {
  const { tokens } = passage;
  let end = first;
  for (let at = first; at < last; at++) {
    const token = tokens[at];
    if (token !== undefined && (STUDY.has(token.lower) || STUDY.has(token.lemma))) {
      end = at + 1;
      break;
    }
  }
  const lead = tokens[first]?.lower;
  const skip = lead === "according" ? 2 : lead === "in" || lead === "by" || lead === "from" || lead === "as" ? 1 : 0;
  return spanOf(tokens, first + skip, end);
}

const STUDY = new Set(STUDY_NOUNS);

/** "The study", "her figures", "Gallup polls": one the draft has named. */
function isDefinite({ passage, sentence, first, value }: Claim<string>): boolean {
  const before = first > sentence.first ? passage.tokens[first - 1] : undefined;
  return value === "shows" && before !== undefined && DEFINITE.has(before.tag);
}

const DEFINITE: ReadonlySet<string> = new Set(["DET", "PRON", "PROPN", "PART", "NOUN", "ADJ"]);
