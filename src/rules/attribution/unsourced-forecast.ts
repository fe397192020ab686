import { isBody, isHuman } from "../../attribution/index.js";
import { type Claim, findClaims, hasWord, markOf } from "../claims/find.js";
import { accordingTo } from "../claims/fixes.js";
import { QUESTIONS } from "../claims/questions.js";
import { isLeftOpen, isScheduled } from "../claims/silences.js";
import { Patterns } from "../patterns.js";
import { severityOf } from "../profiles.js";
import type { Rule } from "../types.js";

const PATTERNS = new Patterns("unsourced-forecast", [true]);

export const unsourcedForecast: Rule = {
  id: "attribution/unsourced-forecast",
  description: "What will happen is stated as fact, and nobody forecasts it.",
  rationale:
    "Nobody has seen the future, so a forecast is somebody's. Reuters and AP ask whose, and what it rests on. Events on the calendar are no forecasts.",
  standards: ["reuters", "ap"],
  severity: severityOf("information", { opinion: "hint", personal: "off", reference: "off" }),
  options: {},
  examples: {
    flag: [
      { text: "A toll on lorries would solve it.", marked: ["would solve"] },
      { text: "Perhaps by May, the ban will cost jobs.", marked: ["will cost"] },
      { text: "The ban will cost jobs.", marked: ["will cost"] },
      { text: "The ban will help small firms.", marked: ["will help"] },
      { text: "The tunnel could transform the valley.", marked: ["could transform"] },
      { text: "The verdict may prompt an appeal.", marked: ["may prompt"] },
      { text: "The rule would hurt renters.", marked: ["would hurt"] },
      { text: "The rule would boost wages.", marked: ["would boost"] },
      { text: "The bill is likely to fail.", marked: ["is likely"] },
      { text: "The bill is unlikely to pass.", marked: ["is unlikely"] },
      { text: "The champion is sure to add spice to the final.", marked: ["is sure"] },
      { text: "The move is almost certain to be challenged.", marked: ["is almost certain"] },
      { text: "The team looks set to finish last.", marked: ["looks set"] },
      { text: "The firm is poised to dominate the market.", marked: ["is poised"] },
      { text: "The dispute threatens to derail the summit.", marked: ["threatens"] },
      { text: "The growers stand to lose a season.", marked: ["stand to lose"] },
      { text: "The treaty faces long odds in the upper house.", marked: ["long odds"] },
      { text: "The delay might cost the museum its grant.", marked: ["might cost"] },
      { text: "Prices will rise again next year.", marked: ["will rise"] },
      { text: "The merger could trigger a wave of closures.", marked: ["could trigger"] },
      { text: "The plan is bound to upset the neighbours.", marked: ["is bound"] },
      { text: "The new line will ease crowding in the east.", marked: ["will ease"] },
      { text: "The boycott will not hurt the fair.", marked: ["will not hurt"] },
      { text: "The toll may not help the valley.", marked: ["may not help"] },
    ],
    pass: [
      "Perhaps a toll on lorries would solve it.",
      "Maybe a second warden could help the market.",
      "The ban will cost jobs, the chamber of commerce said.",
      "Economists at Nordea expect prices to rise.",
      "The show will open on Friday.",
      "The court will hear the case on 4 May.",
      "The minister will speak at noon.",
      "The library will close at six.",
      "“It will cost jobs,” Ana Lee said.",
      "Ana Lee said it will cost jobs.",
      "He would not say who paid.",
      "She could not swim.",
      "The film stars Ana Lee and will be shown in June.",
      "Members may vote by post.",
      "The bank forecasts that prices will rise.",
      "According to the auditor, the tunnel could transform the valley.",
      "She will turn 40 in May.",
      "The trains will run every ten minutes.",
      "He stands to the left of the door.",
      "The likely winner wore red.",
      "Visitors may bring dogs.",
      "The odds were long.",
      "Ana Moss threatened to leave the club.",
      "Moss stormed off and threatened to leave.",
      "He declined to say whether the firm would cut jobs.",
      "It is not known whether the strike could delay the trains.",
      "You'd be hard pressed to find a cheaper bowl in Leeds.",
      "You will be forced to change trains at Crewe.",
      "The heat couldn't stifle the crowd.",
      "Snow could not delay the ferry.",
      "Women were more likely to keep the accounts.",
      "The council should help the growers.",
      "The party should give members a vote.",
      "She will surely be missed by her pupils.",
      "The rains would often delay the harvest.",
      "Whenever the river rose, the mill would suffer.",
    ],
  },
  triggers: { tokens: PATTERNS },
  check(passage, _options, report, places) {
    for (const claim of findClaims(passage, PATTERNS, places, isForecast)) {
      const { start, end } = markOf(claim);
      report({
        start,
        end,
        signs: [claim.pattern],
        message: "This says what will happen, and nobody is on record for it. Say who forecasts it.",
        fixes: () => [accordingTo(passage, claim.sentence, QUESTIONS["unsourced-forecast"], claim)],
      });
    }
  },
};

function isForecast(claim: Claim<unknown>): boolean {
  if (isScheduled(claim) || isProvision(claim) || isLeftOpen(claim) || isThreat(claim)) return false;
  if (isToReader(claim) || isPastInability(claim) || isFarewell(claim) || isProposal(claim)) return false;
  return !isTendency(claim) && !isDuty(claim) && !isHabit(claim);
}

/** "Perhaps a toll would solve it", "maybe a warden could help": put up for thought, and nothing foretold. */
function isProposal({ passage: { tokens }, sentence, first }: Claim<unknown>): boolean {
  return (
    /^(?:perhaps|maybe)$/u.test(tokens.lower(sentence.first)) && /^(?:would|could|might)$/u.test(tokens.lower(first))
  );
}

/** "Will surely be missed": a farewell. */
function isFarewell({ passage: { tokens }, last }: Claim<unknown>): boolean {
  return tokens.slice(last - 1, last + 3).some(({ lower }) => lower === "missed");
}

/** "Women were more likely to keep shops": how it was with them, and no foretelling. */
function isTendency({ passage: { tokens }, first, last }: Claim<unknown>): boolean {
  const isPast = /^(?:was|were)$/u.test(tokens.lower(first));
  return isPast && tokens.slice(first, last).some(({ lower }) => /^(?:more|less|most|least)$/u.test(lower));
}

/** "The party should give members a vote": what somebody ought to do, not what will come. */
function isDuty({ passage: { tokens }, first }: Claim<unknown>): boolean {
  if (tokens.lower(first) !== "should") return false;
  const doer = tokens.lemma(first - 1);
  return isHuman(doer) || isBody(doer) || /^(?:i|we|you|he|she|they)$/u.test(tokens.lower(first - 1));
}

const OFTEN: ReadonlySet<string> = new Set(
  "often always usually sometimes occasionally frequently regularly routinely invariably whenever".split(" "),
);

/** "The rains would often delay the harvest": what used to happen. */
function isHabit(claim: Claim<unknown>): boolean {
  const { tokens } = claim.passage;
  return /^(?:would|'d|’d)$/u.test(tokens.lower(claim.first)) && hasWord(claim, OFTEN);
}

/** "You'd be hard pressed to find one": said to the reader. */
function isToReader({ passage, first }: Claim<unknown>): boolean {
  return passage.tokens.lower(first - 1) === "you";
}

/** "The rain couldn't spoil the fair": what did not happen. */
function isPastInability({ passage: { tokens }, first }: Claim<unknown>): boolean {
  return tokens.lower(first) === "could" && /^(?:not|n't|n’t)$/u.test(tokens.lower(first + 1));
}

/** "Moss threatened to resign": what somebody says, not what will come of it. */
function isThreat({ passage, first }: Claim<unknown>): boolean {
  if (passage.tokens.lemma(first) !== "threaten") return false;
  const before = passage.tokens.slice(0, first).findLast(({ tag }) => tag !== "ADV" && tag !== "AUX");
  if (before === undefined) return false;
  return before.tag === "PROPN" || before.tag === "PRON" || before.tag === "CCONJ" || isHuman(before.lemma);
}

/** "A bill that would require permits": what it provides, and not what will come of it. */
function isProvision({ passage, first }: Claim<unknown>): boolean {
  const before = passage.tokens.lower(first - 1);
  return passage.tokens.lower(first) === "would" && (before === "that" || before === "which");
}
