import { CHECKABLE_WORDS, COUNTED_NOUNS, ESTIMATING_WORDS } from "../../lexicons/claims/figures.js";
import { type Claim, findClaims, hasWord, spanOf } from "../claims/find.js";
import { accordingTo } from "../claims/fixes.js";
import { isExempt, isNear } from "../claims/silences.js";
import { Patterns } from "../patterns.js";
import { severityOf } from "../profiles.js";
import type { Rule } from "../types.js";

type Kind = "share" | "percent" | "money" | "count" | "level";

const PATTERNS = new Patterns<Kind>(
  [
    ["#NUM %|percent", "percent"],
    ["#NUM per cent|cent", "percent"],
    ["@estimating than? #SYM|$|£|€ #NUM million|billion|trillion|m|bn?", "money"],
    ["@estimating than? #NUM million|billion|thousand* #ADJ|#NOUN* @counted", "count"],
    ["hundreds|thousands|millions|dozens|scores of", "count"],
    ["#NUM million|billion #ADJ|#NOUN* @counted", "count"],
    [
      "a|an high|higher|large|larger|growing|increasing|rising|small|shrinking|vast|significant|substantial share|proportion|number|majority|minority|percentage of",
      "share",
    ],
    ["most|half|third|quarter|majority of? #DET|#ADJ* @counted", "share"],
    ["one|two|three in #NUM #ADJ|#NOUN* @counted", "share"],
    ["by #ADV|more|nearly|almost|about|over|than* half|quarter|third", "level"],
    ["have|has #ADV|more|than* doubled|tripled|trebled|quadrupled|halved|soared|plunged|plummeted", "level"],
    ["be on the rise|decline|increase|wane", "level"],
    ["be #ADV* declining|dwindling|soaring|shrinking|rising|falling|plummeting", "level"],
    [
      "rise|rose|risen|fall|fell|fallen|drop|dropped|jump|jumped|grow|grew|climbed sharply|steeply|dramatically|rapidly|steadily",
      "level",
    ],
    ["at|near #PRON|#DET|a highest|lowest|record|near-record level|pace|rate|high|low", "level"],
  ],
  { estimating: ESTIMATING_WORDS, counted: COUNTED_NOUNS },
);
const CHECKABLE = new Set(CHECKABLE_WORDS);

export const unsourcedFigure: Rule = {
  id: "attribution/unsourced-figure",
  description: "A statistic, a sum or a count has no source in reach.",
  rationale:
    "Somebody counted. The BBC asks for the source of crowd and casualty figures, and Reuters for that of every figure that is not plain to see.",
  standards: ["bbc", "reuters", "wikipedia"],
  severity: severityOf("warning", { opinion: "information" }),
  options: {},
  examples: { flag: [], pass: [] },
  check(passage, _options, report) {
    for (const claim of findClaims(passage, PATTERNS)) {
      if (isSilent(claim)) continue;
      const span = spanOf(passage.tokens, claim.first, claim.last);
      const words = passage.prose.text.slice(span.start, span.end);
      report({
        ...span,
        message: `No source for “${words}” in reach. Readers will take the figure as your own finding.`,
        fixes: [accordingTo(passage, claim.sentence, "source")],
      });
    }
  },
};

function isSilent(claim: Claim<Kind>): boolean {
  if (isExempt(claim) || hasWord(claim.passage, claim.sentence, CHECKABLE)) return true;
  return isNear(claim, "record") || isNear(claim, "poll") || isNear(claim, "evidence");
}
