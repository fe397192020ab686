import { isBody } from "../../attribution/index.js";
import { singular, type Tokens } from "../../language/index.js";
import { CHECKABLE_WORDS, SURVEYED_WORDS } from "../../lexicons/claims/figures.js";
import { type Claim, findClaims, hasWord, hasWordNear, spanOf, wordsOf } from "../claims/find.js";
import { accordingTo } from "../claims/fixes.js";
import { QUESTIONS } from "../claims/questions.js";
import { isExempt, isNear } from "../claims/silences.js";
import { Patterns } from "../patterns.js";
import { severityOf } from "../profiles.js";
import type { Rule } from "../types.js";

type Kind = "share" | "percent" | "money" | "count" | "level";

const PATTERNS = new Patterns<Kind>("unsourced-figure", ["share", "percent", "money", "count", "level"]);
const CHECKABLE = new Set(CHECKABLE_WORDS);
const SURVEYED = new Set(SURVEYED_WORDS);
/** "68% of our staff": the writer has counted them. */
const OWN: ReadonlySet<string> = new Set(["our", "my"]);
const OF_OWN = 2;
/** How many words around a figure say of what kind it is. */
const NEAR = 6;

export const unsourcedFigure: Rule = {
  id: "attribution/unsourced-figure",
  description: "A statistic, a sum or a count has no source in reach.",
  rationale:
    "Somebody counted. The BBC asks for the source of crowd and casualty figures, and Reuters for that of every figure that is not plain to see.",
  standards: ["bbc", "reuters", "wikipedia"],
  severity: severityOf("warning", { opinion: "information", personal: "information", reference: "information" }),
  options: {},
  examples: {
    flag: [
      { text: "About 40% of renters object.", marked: ["40%"] },
      { text: "Nearly 60 percent of teachers object.", marked: ["60 percent"] },
      { text: "Some 90,000 people marched.", marked: ["Some 90,000 people"] },
      { text: "About 300 workers lost their jobs.", marked: ["About 300 workers"] },
      { text: "Millions of bees died.", marked: ["Millions of"] },
      { text: "The scheme cost roughly $4 million.", marked: ["roughly $4 million"] },
      { text: "A growing number of nurses are leaving.", marked: ["A growing number of"] },
      { text: "A large majority of members agree.", marked: ["A large majority of"] },
      { text: "Half of residents are over 60.", marked: ["Half of residents"] },
      { text: "Arrests are at their lowest level in years.", marked: ["at their lowest level"] },
      { text: "One in five children goes hungry.", marked: ["One in five children"] },
      { text: "An estimated 800 people died.", marked: ["estimated 800 people"] },
      { text: "More than 200 schools have closed.", marked: ["More than 200 schools"] },
      { text: "A third of patients wait a year.", marked: ["third of patients"] },
      { text: "Thousands of voters were turned away.", marked: ["Thousands of"] },
      { text: "Rents rose 12% in a year.", marked: ["12%"] },
      { text: "Rents fell 12% in a year.", marked: ["12%"] },
      { text: "Two million people live on the plain.", marked: ["Two million people"] },
      { text: "The fee deters a significant proportion of students.", marked: ["a significant proportion of"] },
      { text: "The stadium cost nearly £90m.", marked: ["nearly £90m"] },
      { text: "Two thirds of patients wait a year.", marked: ["thirds of patients"] },
      { text: "In four-fifths of cases the vine recovers.", marked: ["four-fifths of cases"] },
      { text: "Ninety percent of children born on the island leave it.", marked: ["Ninety percent"] },
      { text: "The rebels held the road, and another 13 people fled.", marked: ["another 13 people"] },
      { text: "The number of swifts has more than halved.", marked: ["has more than halved"] },
      { text: "The richest families own 40% of the land.", marked: ["40%"] },
      { text: "The chain sold 40% of its homes to tenants.", marked: ["40%"] },
    ],
    pass: [
      "About 40% of renters object, the council's survey found.",
      "“It costs $4 million,” Lee said.",
      "The fare is $2.",
      "He is 40.",
      "The train leaves at 10.40.",
      "They won 3-1.",
      "The motion passed by 218 votes to 201.",
      "The road is 40 km long.",
      "Chapter 40 is short.",
      "He came second in the 400 metres.",
      "The house at 90 Elm Street burned down.",
      "In 2021 she moved to Oslo.",
      "The book has 300 pages.",
      "About 40% of renters told the council that they would move.",
      "Thirty percent of nurses have told Marlin Polls that they may quit.",
      "About 40% of renters object ([survey](https://example.org)).",
      "The firm's accounts show it lost more than $4 million.",
      "He scored 40% of the team's goals.",
      "Ten people sat in the room.",
      "Cut two thirds of the dough into strips.",
      "They were most patient with the band.",
      "The top rate of income tax is 40%.",
      "The binding of the book is falling apart.",
      "Because 68% of our staff are engineers, we began with the tools.",
      "She came fifth of the runners.",
      "He left 20 minutes later.",
      "The council's census found that two thirds of households own a boat.",
      "The bill was $90.",
      "Ana Lee said 40% of renters were against it.",
      "The council said that 40% of renters object.",
      "Some 90,000 people marched, according to the ministry.",
      "The krona fell 0.4% on Monday.",
      "The bank's forecast sees prices rising 2.1%.",
      "Marlin Life owns 0.4 per cent of Corvid.",
      "The ministry agreed to sell 50.5% of the mine to Corvid.",
      "The fund bought a 20% stake in the brewery.",
    ],
  },
  triggers: { tokens: PATTERNS },
  check(passage, _options, report, places) {
    for (const claim of findClaims(passage, PATTERNS, places, (claim) => !isSilent(claim))) {
      const span = spanOf(passage.tokens, claim.first, claim.last);
      const words = wordsOf(passage, span);
      report({
        start: span.start,
        end: span.end,
        signs: [isShareOf(claim) ? "a share of" : claim.pattern],
        message: `No source for “${words}” in reach. Readers will take the figure as your own finding.`,
        fixes: () => [accordingTo(passage, claim.sentence, QUESTIONS["unsourced-figure"], claim)],
      });
    }
  },
};

/** "40% of renters", not "rents rose 40%": a share of a group was counted by somebody. */
function isShareOf({ passage, last, value }: Claim<Kind>): boolean {
  return value === "percent" && passage.tokens.lower(last) === "of";
}

function isSilent(claim: Claim<Kind>): boolean {
  if (isExempt(claim) || hasWordNear(claim, CHECKABLE, NEAR) || isDegree(claim) || isOfSurvey(claim)) return true;
  if (hasWordNear(claim, OWN, OF_OWN) || isTold(claim) || isHolding(claim)) return true;
  return isNear(claim, "record") || isNear(claim, "poll") || isNear(claim, "evidence");
}

/** Of a body a holding is on its register; what a sale covers is a term of the sale. */
const HOLDING = /^(?:own|hold|retain|keep|control)$/u;
const DEALING = /^(?:sell|buy|acquire|purchase|offer|float)$/u;
const STAKES = /^(?:stake|holding|shareholding|interest)$/u;
const FARTHEST_DEAL = 3;

/** "Owns 0.4 per cent of Marlin", "to sell 51% of the mine", "a 20% stake". "Own 40% of the land" was counted by somebody. */
function isHolding({ passage: { tokens }, sentence, first, last, value }: Claim<Kind>): boolean {
  if (value !== "percent") return false;
  if (STAKES.test(singular(tokens.lower(last)))) return true;
  if (tokens.lower(last) !== "of") return false;
  const start = Math.max(sentence.first, first - FARTHEST_DEAL);
  const verb = tokens.slice(start, first).findLast(({ tag }) => tag === "VERB")?.lemma ?? "";
  const isDeal = DEALING.test(verb);
  return (isDeal || HOLDING.test(verb)) && isOwnable(tokens, last + 1, isDeal);
}

/** "Corvid", "the company"; in a deal "the mine" too. Not "its homes": those are many. */
function isOwnable(tokens: Tokens, first: number, isDeal: boolean): boolean {
  if (tokens.tag(first) === "PROPN") return true;
  if (tokens.lower(first) !== "the") return false;
  const head = tokens.lower(first + 1);
  return head === singular(head) && tokens.tag(first + 1) === "NOUN" && (isDeal || isBody(head));
}

/** How far behind a share those are whom they told. */
const FARTHEST_TOLD = 8;

/** "40% of renters told the council": the one they told has counted them. */
function isTold({ passage: { tokens }, last, sentence, value }: Claim<Kind>): boolean {
  if (value !== "percent" && value !== "share") return false;
  for (let at = last; at < Math.min(sentence.last, last + FARTHEST_TOLD); at++) {
    if (tokens.tag(at) === "PUNCT") return false;
    if (tokens.lower(at) === "told") return /^(?:DET|PROPN)$/u.test(tokens.tag(at + 1) ?? "");
  }
  return false;
}

/** "They were most patient": no share of patients. */
function isDegree({ passage, first }: Claim<Kind>): boolean {
  return passage.tokens.lower(first) === "most" && passage.tokens.tag(first - 1) === "AUX";
}

/** "17% said they would stay", in a draft that has told of a survey or report. */
function isOfSurvey(claim: Claim<Kind>): boolean {
  const isShare = claim.value === "percent" || claim.value === "share";
  return (
    isShare && hasWord(claim, SURVEYED) && claim.passage.known.some(({ kind, said }) => kind === "document" && said > 0)
  );
}
